#include "ui/navigator/NavigatorPanel.h"

#include "core/edit/Remarks.h"
#include "tests/support/ui/CrudeDumps.h"
#include "ui/common/Document.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class NavigatorPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<NavigatorPanel> m_panel;
    QTreeView* m_tree = nullptr;
    QLineEdit* m_filter = nullptr;
    QComboBox* m_status = nullptr;

    void addIssue(QDate date) {
        auto dump = test::crudeDump(date.toString(Qt::ISODate) + u".txt"_s,
                                    {date.toString(u"一版 yyyy-MM-dd\n"_s), u"二版\n"_s});
        dump.dump.newspaper = u"晨光报"_s;
        dump.dump.date = date;
        QVERIFY(m_document->addDump(dump.dump, dump.pages, dump.links));
    }
    QStringList lines(const QModelIndex& parent = {}) const {
        QStringList all;
        for (int row = 0; row < m_tree->model()->rowCount(parent); ++row) {
            const QModelIndex index = m_tree->model()->index(row, 0, parent);
            all.append(index.data().toString());
            if (m_tree->isExpanded(index))
                all.append(lines(index));
        }
        return all;
    }

private Q_SLOTS:
    void init() {
        m_panel.reset();
        m_document.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = std::make_unique<Document>();
        QVERIFY(m_document->create(m_folder->filePath(u"a.jianbao"_s)));
        m_panel = std::make_unique<NavigatorPanel>(*m_document);
        m_tree = m_panel->findChild<QTreeView*>();
        m_filter = m_panel->findChild<QLineEdit*>(u"pageFilter"_s);
        m_status = m_panel->findChild<QComboBox*>();
        m_panel->show();
        addIssue(QDate(2031, 2, 3));
        addIssue(QDate(2031, 2, 4));
    }

    void pagesAreShownAsTheyArrive() {
        const QStringList two{u"晨光报"_s,     u"2031-02-03"_s, u"Page 1"_s, u"Page 2"_s,
                              u"2031-02-04"_s, u"Page 1"_s,     u"Page 2"_s};
        QTRY_COMPARE(lines(), two);
        QCOMPARE(m_tree->currentIndex().data().toString(), u"Page 1"_s);
    }

    void typingNarrowsTheListAndEnterOpensItsFirstPage() {
        QTRY_COMPARE(lines().size(), 7);
        const QSignalSpy left(m_panel.get(), &NavigatorPanel::left);
        m_panel->focusFilter();
        QTest::keyClicks(m_filter, u"02-04 2"_s);
        QCOMPARE(lines(), (QStringList{u"晨光报"_s, u"2031-02-04"_s, u"Page 2"_s}));
        QTest::keyClick(m_filter, Qt::Key_Return);
        QCOMPARE(m_document->page().dumpName, u"2031-02-04.txt"_s);
        QCOMPARE(m_document->page().dumpIndex, 1);
        QCOMPARE(left.size(), 1);
        QTest::keyClick(m_filter, Qt::Key_Escape);
        QCOMPARE(lines().size(), 7);
        QCOMPARE(left.size(), 1);
        QTest::keyClick(m_filter, Qt::Key_Escape);
        QCOMPARE(left.size(), 2);
        QCOMPARE(m_tree->currentIndex().parent().data().toString(), u"2031-02-04"_s);
    }

    void aFilterThatNothingPassesSaysSo() {
        m_panel->focusFilter();
        QTest::keyClicks(m_filter, u"1999-01"_s);
        QCOMPARE(lines(), QStringList());
        const auto labels = m_panel->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text() == u"No page matches"_s;
        }));
        QTest::keyClick(m_filter, Qt::Key_Return);
        QCOMPARE(m_document->page().dumpName, u"2031-02-03.txt"_s);
    }

    void aStatusLeavesTheOtherPagesOut() {
        QTRY_COMPARE(lines().size(), 7);
        const PageId page = m_document->page().id;
        QVERIFY(m_document->apply(edit::Operation::SetStatus, [page](const Layout& layout) {
            return edit::setPageStatus(layout, page, Status::Checked);
        }));
        QTest::keyClick(m_status, Qt::Key_Down);
        QTest::keyClick(m_status, Qt::Key_Down);
        QCOMPARE(m_status->currentText(), u"Checked"_s);
        QCOMPARE(lines(), (QStringList{u"晨光报"_s, u"2031-02-03"_s, u"Page 1"_s}));
    }

    void whatIsFoldedOpenStaysOpenWhenPagesArrive() {
        QTRY_COMPARE(lines().size(), 7);
        for (int day = 5; day < 5 + 40; ++day)
            addIssue(QDate(2031, 2, 1).addDays(day));
        QTRY_VERIFY(lines().contains(u"2031-03"_s));
        QVERIFY(lines().contains(u"2031-02-04"_s));
    }
};

QTEST_MAIN(NavigatorPanelTest)
#include "NavigatorPanelTest.moc"
