#include "ui/entity/NamesPanel.h"

#include "tests/support/ui/CrudeDumps.h"
#include "tests/support/ui/ScriptedNameDialogs.h"
#include "ui/common/Document.h"
#include "ui/entity/NameBook.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

/// The list of names with the keys that work on it.
class NamesPanelTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<NameBook> m_book;
    std::unique_ptr<NamesPanel> m_panel;
    test::ScriptedNameDialogs m_dialogs;
    QListView* m_list = nullptr;

    bool tag(const QString& text, std::size_t type) {
        const QString& page = m_document->page().text;
        std::vector<edit::Tagging> places;
        for (qsizetype at = page.indexOf(text); at >= 0; at = page.indexOf(text, at + 1))
            places.push_back({{{m_document->page().id, {at, at + text.size()}}}, text});
        return m_book->tag(places, m_book->types()[type].id);
    }
    QStringList shown() const {
        QStringList names;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            names += m_list->model()->index(row, 0).data().toString();
        return names;
    }
    void choose(int row) { m_list->setCurrentIndex(m_list->model()->index(row, 0)); }

private Q_SLOTS:
    void init() {
        m_dialogs = {};
        m_document = std::make_unique<Document>();
        QVERIFY(m_document->create(m_folder.filePath(u"%1.jianbao"_s.arg(++m_files))));
        const auto dump = test::crudeDump(u"chenguang-2031-02-03.txt"_s,
                                          {u"白景明在青石河边说，青石河通水了。云川下雨。\n"_s});
        QVERIFY(m_document->addDump(dump.dump, dump.pages, dump.links));
        m_book = std::make_unique<NameBook>(*m_document, &entity::EntityTable::load);
        QVERIFY(tag(u"白景明"_s, 0) && tag(u"青石河"_s, 2) && tag(u"云川"_s, 2));
        m_panel = std::make_unique<NamesPanel>(*m_document, *m_book, m_dialogs);
        m_list = m_panel->findChild<QListView*>(u"names"_s);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_list->setFocus();
        choose(0);
    }
    void cleanup() {
        m_panel.reset();
        m_book.reset();
        m_document.reset();
    }

    void theMostFrequentComesFirst() {
        QCOMPARE(shown().first(), u"青石河"_s);
        QCOMPARE(shown().size(), 3);
        QCOMPARE(m_list->model()->index(0, 0).data(EntityModel::CountRole).toString(), u"2"_s);
    }

    void aPartOfTheNameAndTheTypeFilter() {
        m_panel->findChild<QLineEdit*>()->setText(u"石"_s);
        QCOMPARE(shown(), QStringList{u"青石河"_s});
        m_panel->findChild<QLineEdit*>()->clear();
        m_panel->findChild<QComboBox*>()->setCurrentIndex(1);
        QCOMPARE(shown(), QStringList{u"白景明"_s});
    }

    void enterGoesFromMentionToMention() {
        QSignalSpy chosen(m_panel.get(), &NamesPanel::mentionChosen);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_list, Qt::Key_Return);
        QTest::keyClick(m_list, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(chosen.size(), 4);
        std::vector<qsizetype> begins;
        for (const auto& arguments : chosen)
            begins.push_back(arguments[0].value<Mention>().ranges.front().range.begin);
        QCOMPARE(begins, (std::vector<qsizetype>{4, 10, 4, 10}));
    }

    void entitiesAreEditedMergedAndRemoved() {
        m_dialogs.entity = [](Entity river) {
            river.note = u"通水"_s;
            return river;
        };
        QTest::keyClick(m_list, Qt::Key_F2);
        QCOMPARE(m_book->entities()[1].note, u"通水"_s);
        m_dialogs.chosen = m_book->entities()[2].id;
        QTest::keyClick(m_list, Qt::Key_M);
        QCOMPARE(m_dialogs.offered.size(), 2u);
        QCOMPARE(shown(), (QStringList{u"云川"_s, u"白景明"_s}));
        choose(0);
        QTest::keyClick(m_list, Qt::Key_Delete);
        QCOMPARE(shown(), QStringList{u"白景明"_s});
        QCOMPARE(m_book->mentions().size(), 1u);
    }
};

QTEST_MAIN(NamesPanelTest)
#include "NamesPanelTest.moc"
