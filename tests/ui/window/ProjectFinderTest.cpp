#include "ui/window/ProjectFinder.h"

#include "core/edit/Remarks.h"
#include "tests/support/ui/CrudeDumps.h"
#include "ui/common/Document.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

/// On crude layouts, in which each run of lines is an article: the finder sees it otherwise.
class ProjectFinderTest : public QObject {
    Q_OBJECT

    static constexpr int Pages = 9;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ProjectFinder> m_finder;

    int changedPages() const {
        int changed = 0;
        for (const auto& page : m_document->pages())
            changed += m_document->articleCount(page.id) == 1 ? 1 : 0;
        return changed;
    }

private Q_SLOTS:
    void init() {
        m_finder.reset();
        m_document.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = std::make_unique<Document>();
        QVERIFY(m_document->create(m_folder->filePath(u"a.jianbao"_s)));
        QStringList pages;
        for (int i = 0; i < Pages; ++i)
            pages.append(
                u"渡口今起停航检修\n\n　　本报讯（记者 林小满）老码头今起停航检修，第%1天恢复。\n"_s
                    .arg(i + 1));
        const auto dump = test::crudeDump(u"a.txt"_s, pages);
        QVERIFY(m_document->addDump(dump.dump, dump.pages, dump.links));
        m_finder = std::make_unique<ProjectFinder>(*m_document);
    }

    void allPagesAreFoundBetweenOtherEvents() {
        QSignalSpy finished(m_finder.get(), &ProjectFinder::finished);
        QSignalSpy progressed(m_finder.get(), &ProjectFinder::progressed);
        m_finder->start();
        QCOMPARE(changedPages(), 0);
        QVERIFY(finished.wait());
        QCOMPARE(changedPages(), Pages);
        QCOMPARE(finished.front(), (QVariantList{Pages, false}));
        QCOMPARE(progressed.back(), (QVariantList{Pages, Pages}));
        QVERIFY(progressed.size() > 1);
        QVERIFY(m_document->undo());
        QCOMPARE(changedPages(), Pages - 1);
    }

    void checkedPagesArePassedOver() {
        const PageId page = m_document->page().id;
        QVERIFY(m_document->apply(edit::Operation::SetStatus, [page](const Layout& layout) {
            return edit::setPageStatus(layout, page, Status::Checked);
        }));
        QSignalSpy finished(m_finder.get(), &ProjectFinder::finished);
        m_finder->start();
        QVERIFY(finished.wait());
        QCOMPARE(changedPages(), Pages - 1);
        QCOMPARE(m_document->articleCount(page), 2);
    }

    void itWaitsAndStops() {
        QSignalSpy finished(m_finder.get(), &ProjectFinder::finished);
        QSignalSpy progressed(m_finder.get(), &ProjectFinder::progressed);
        m_finder->start();
        QVERIFY(progressed.wait());
        m_finder->setPaused(true);
        QVERIFY(m_finder->isRunning());
        const int before = changedPages();
        QCoreApplication::processEvents();
        QCOMPARE(changedPages(), before);
        m_finder->setPaused(false);
        m_finder->cancel();
        QCOMPARE(finished.size(), 1);
        QVERIFY(finished.front()[1].toBool());
        QVERIFY(!m_finder->isRunning());
        QCOMPARE(changedPages(), before);
    }

    void anotherProjectEndsIt() {
        QSignalSpy finished(m_finder.get(), &ProjectFinder::finished);
        m_finder->start();
        m_document->close();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!m_finder->isRunning());
    }
};

QTEST_GUILESS_MAIN(ProjectFinderTest)
#include "ProjectFinderTest.moc"
