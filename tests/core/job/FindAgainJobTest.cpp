#include "core/job/FindAgainJob.h"

#include "core/edit/Edits.h"
#include "core/edit/Remarks.h"
#include "core/segment/ArticleFinder.h"
#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;

/// On pages whose first layout is not the finder's own.
class FindAgainJobTest : public QObject {
    Q_OBJECT

    static constexpr int Pages = 70;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<project::Project> m_project;
    std::vector<PageId> m_pages;

    void check(PageId page) {
        QVERIFY(m_project->edit(edit::Operation::SetStatus, std::array{page}, [&](const Layout& l) {
            return edit::setPageStatus(l, page, Status::Checked);
        }));
    }
    bool isAsFound(PageId id) {
        const auto page = m_project->page(id);
        const auto layout = m_project->layout(std::array{id});
        const Layout found = segment::findArticles(page->text);
        return std::equal(layout->blocks.begin(), layout->blocks.end(), found.blocks.begin(),
                          found.blocks.end(), [](const Block& a, const Block& b) {
                              return a.ranges == b.ranges && a.role == b.role;
                          });
    }

private Q_SLOTS:
    void init() {
        m_project.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = project::Project::create(m_folder->filePath(u"a.jianbao"_s));
        QVERIFY(made);
        m_project = std::make_unique<project::Project>(*std::move(made));
        test::Random random(5, test::Random::Quiet);
        const auto dump = test::inventDump(random, Pages);
        QVERIFY(m_project->addDump(dump.dump, dump.pages));
        m_pages = test::pageIdsOf(*m_project);
    }

    void allPagesAreFoundAnewButThoseThatAreChecked_data() {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("three threads") << 3;
    }
    void allPagesAreFoundAnewButThoseThatAreChecked() {
        QFETCH(int, threads);
        check(m_pages[3]);
        const Layout kept = *m_project->layout(std::array{m_pages[3]});
        std::vector<qint64> told;
        FindAgainJob job(*m_project, threads);
        const FindAgainReport report = job.run([&](qint64 done, qint64 pages) {
            told.push_back(done);
            QCOMPARE(pages, Pages);
        });
        QVERIFY(report.failed.empty());
        QVERIFY(!report.cancelled);
        QCOMPARE(report.passedOver, 1);
        QCOMPARE(report.changed + report.same, Pages - 1);
        QVERIFY(report.changed > 0);
        QCOMPARE(told.back(), Pages);
        QCOMPARE(*m_project->layout(std::array{m_pages[3]}), kept);
        for (const PageId page : m_pages)
            QVERIFY(page == m_pages[3] || isAsFound(page));
        QCOMPARE(FindAgainJob(*m_project).run().changed, 0);
    }

    void whatAnEditorDecidedStays() {
        const auto page = m_pages[0];
        QVERIFY(m_project->edit(edit::Operation::SetRole, std::array{page}, [&](const Layout& l) {
            return edit::setRole(l, l.blockAt(page, 0)->id, Role::Caption);
        }));
        QVERIFY(FindAgainJob(*m_project).run().failed.empty());
        const Layout after = *m_project->layout(std::array{page});
        QCOMPARE(after.blockAt(page, 0)->role, Role::Caption);
        QCOMPARE(test::findProblem(test::layoutOf(*m_project), test::textsOf(*m_project)),
                 std::nullopt);
    }

    void itCanBeStoppedAndTakenBack() {
        const Layout before = test::layoutOf(*m_project);
        std::stop_source source;
        const FindAgainReport report =
            FindAgainJob(*m_project)
                .run([&](qint64, qint64) { source.request_stop(); }, source.get_token());
        QVERIFY(report.cancelled);
        QVERIFY(report.changed + report.same < Pages);
        while (m_project->canUndo())
            QVERIFY(m_project->undo());
        QCOMPARE(test::layoutOf(*m_project), before);
    }
};

QTEST_GUILESS_MAIN(FindAgainJobTest)
#include "FindAgainJobTest.moc"
