#include "core/project/Project.h"

#include "core/edit/Edits.h"
#include "tests/support/FaultyStorage.h"
#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;

class ProjectTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newPath() { return m_folder.filePath(u"长河 %1.jianbao"_s.arg(++m_files)); }

    static Change applied(Project& project, const test::RandomEdit& edit,
                          const std::vector<PageId>& pages,
                          Project::Step step = Project::Step::Own) {
        const auto change = project.edit(edit.operation, pages, edit.function, step);
        if (!change && change.error().kind != ErrorKind::InvalidEdit)
            qFatal("edit: %s", test::outcome(change).constData());
        return change.value_or(Change{});
    }

private Q_SLOTS:
    void whatIsWrittenAsOneStaysOrGoesAsOne() {
        test::Random random(3, test::Random::Quiet);
        const auto first = test::inventDump(random, 2);
        const auto second = test::inventDump(random, 1);
        auto project = *Project::create(newPath());
        QVERIFY(project.addDump(first.dump, first.pages));
        const PageId page = test::pageIdsOf(project).front();
        const auto change = [&] {
            QVERIFY(project.addDump(second.dump, second.pages));
            QVERIFY(project.edit(edit::Operation::Correct, {&page, 1}, [&](Layout layout) {
                layout.corrections.push_back({{-1}, page, {0, 0}, u"新"_s});
                return Result<Layout>(layout);
            }));
        };
        const auto before = test::digest(test::layoutOf(project));
        const auto stopped = project.asOne([&]() -> Result<void> {
            change();
            return failure(ErrorKind::Cancelled);
        });
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(test::digest(test::layoutOf(project)), before);
        QVERIFY(!project.canUndo());
        QCOMPARE(project.hasDump(second.dump.sha256), Result<bool>(false));
        QVERIFY(project.asOne([&]() -> Result<void> {
            change();
            return {};
        }));
        QCOMPARE(project.pages()->size(), 3U);
        QVERIFY(project.undo());
        QCOMPARE(test::layoutOf(project).corrections.size(), 0U);
    }

    void aDumpComesBackAsItWentIn() {
        test::Random random(1);
        const auto made = test::inventDump(random, 3);
        const QString path = newPath();
        {
            auto project = Project::create(path);
            QVERIFY2(project, test::outcome(project).constData());
            QCOMPARE(project->hasDump(made.dump.sha256), Result<bool>(false));
            QVERIFY(project->addDump(made.dump, made.pages));
        }
        auto project = Project::open(path);
        QVERIFY2(project, test::outcome(project).constData());
        QVERIFY(!project->isReadOnly());
        QCOMPARE(project->hasDump(made.dump.sha256), Result<bool>(true));
        const auto issues = *project->issues();
        QCOMPARE(issues.size(), 1u);
        QCOMPARE(issues[0].newspaper, made.dump.newspaper);
        QCOMPARE(issues[0].date, made.dump.date);
        const auto pages = *project->pages();
        QCOMPARE(pages.size(), 3u);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const Page page = *project->page(pages[i].id);
            QCOMPARE(page.text, made.pages[i].text);
            QCOMPARE(page.number, QString::number(i + 1));
            QCOMPARE(page.dumpIndex, int(i));
            QCOMPARE(page.dumpName, made.dump.name);
            const Layout layout = *project->layout(std::array{page.id});
            QCOMPARE(layout.blocks.size(), made.pages[i].layout.blocks.size());
            QCOMPARE(layout.articles.size(), std::size_t(*project->articleCount(pages[i].id)));
            for (std::size_t k = 0; k < layout.blocks.size(); ++k) {
                QCOMPARE(layout.blocks[k].ranges, made.pages[i].layout.blocks[k].ranges);
                QCOMPARE(layout.blocks[k].paragraphs, made.pages[i].layout.blocks[k].paragraphs);
                QCOMPARE(layout.blocks[k].role, made.pages[i].layout.blocks[k].role);
            }
            for (std::size_t k = 0; k < layout.articles.size(); ++k)
                QCOMPARE(layout.articles[k].meta, made.pages[i].layout.articles[k].meta);
        }
        QCOMPARE(test::findProblem(test::layoutOf(*project), test::textsOf(*project)),
                 std::nullopt);
        QVERIFY(!project->canUndo());
        QCOMPARE(project->history()->size(), 1u);
        QCOMPARE(project->history()->front().operation, edit::Operation::Import);
    }

    void theSameBytesAreRefused() {
        test::Random random(2);
        const auto made = test::inventDump(random, 1);
        auto project = *Project::create(newPath());
        QVERIFY(project.addDump(made.dump, made.pages));
        const auto again = project.addDump(made.dump, made.pages);
        QCOMPARE(again.error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(project.pages()->size(), 1u);
    }

    void linksJoinPagesOfOneDump() {
        test::Random random(3);
        auto made = test::inventDump(random, 2);
        while (made.pages[0].layout.articles.empty() || made.pages[1].layout.articles.empty())
            made = test::inventDump(random, 2);
        auto project = *Project::create(newPath());
        const ArticleId from = made.pages[0].layout.articles.front().id;
        const ArticleId to = made.pages[1].layout.articles.back().id;
        QVERIFY(project.addDump(made.dump, made.pages, {{0, from, 1, to}}));
        const auto ids = test::pageIdsOf(project);
        const Layout first = *project.layout(std::array{ids[0]});
        const Layout second = *project.layout(std::array{ids[1]});
        QCOMPARE(second.articles.back().continues, first.articles.front().id);
        QCOMPARE(*project.linkedPages(ids[0]), ids);
        QCOMPARE(*project.linkedPages(ids[1]), ids);
    }

    /// An import may tie an article that an edit made; the edit can still be taken back.
    void aLinkDoesNotStandInTheWayOfUndo() {
        test::Random random(9);
        auto made = test::inventDump(random, 2);
        while (made.pages[0].layout.articles.empty() || made.pages[1].layout.articles.empty())
            made = test::inventDump(random, 2);
        auto project = *Project::create(newPath());
        const auto pages = *project.addDump(made.dump, made.pages);
        const Layout before = test::layoutOf(project);
        const ArticleId second = project.layout(std::array{pages[1]})->articles.front().id;
        const BlockId block = project.layout(std::array{pages[0]})->blocks.front().id;
        const auto change =
            project.edit(edit::Operation::SetRole, std::array{pages[0]}, [&](Layout layout) {
                layout = *edit::setRole(layout, block, Role::Furniture);
                return edit::setRole(layout, block, Role::Body);
            });
        QCOMPARE(change->newArticles.size(), 1u);
        const ArticleId first = change->newArticles[0].second;
        QVERIFY(project.link({{first, second}}));
        const Layout linked = test::layoutOf(project);
        QCOMPARE(linked.article(second)->continues, first);
        QVERIFY(project.link({{linked.articles.back().id, second}}));
        QCOMPARE(test::layoutOf(project), linked);
        QVERIFY(project.undo());
        QCOMPARE(test::layoutOf(project), before);
        QVERIFY(project.redo());
        QCOMPARE(test::layoutOf(project), linked);
    }

    void aChangeNamesWhatIsNew() {
        test::Random random(4);
        const auto made = test::inventDump(random, 2);
        auto project = *Project::create(newPath());
        const auto pages = *project.addDump(made.dump, made.pages);
        const Block block = project.layout(std::array{pages[0]})->blocks.front();
        const auto change =
            project.edit(edit::Operation::Split, std::array{pages[0]}, [&](const Layout& layout) {
                return edit::splitBlock(layout, block.id, block.ranges.begin() + 2);
            });
        QVERIFY2(change, test::outcome(change).constData());
        QCOMPARE(change->pages, std::vector{pages[0]});
        QCOMPARE(change->newBlocks.size(), 1u);
        QVERIFY(change->newBlocks[0].first.isProvisional());
        QVERIFY(project.layout(std::array{pages[0]})->block(change->newBlocks[0].second));
        QCOMPARE(project.nextUndo(), edit::Operation::Split);
        const auto undone = project.undo();
        QCOMPARE(undone->pages, change->pages);
        QCOMPARE(undone->articles, change->articles);
    }

    void anEditThatChangesNothingWritesNothing() {
        test::Random random(5);
        const auto made = test::inventDump(random, 1);
        auto project = *Project::create(newPath());
        const auto pages = *project.addDump(made.dump, made.pages);
        const auto change = project.edit(edit::Operation::Reorder, pages,
                                         [](const Layout& layout) { return layout; });
        QVERIFY(change && change->pages.empty());
        QVERIFY(!project.canUndo());
        QCOMPARE(project.history()->size(), 1u);
    }

    void anEditThatBreaksTheTilingIsRefused() {
        test::Random random(6);
        const auto made = test::inventDump(random, 1);
        auto project = *Project::create(newPath());
        const auto pages = *project.addDump(made.dump, made.pages);
        const Layout before = test::layoutOf(project);
        const auto change = project.edit(edit::Operation::Split, pages, [](Layout layout) {
            layout.blocks.front().ranges.subtract({0, 1});
            return Result<Layout>(layout);
        });
        QCOMPARE(change.error().kind, ErrorKind::InvalidEdit);
        QCOMPARE(test::layoutOf(project), before);
    }

    void whatIsTypedAtOneGoIsOneStep() {
        test::Random random(11);
        auto project = *Project::create(newPath());
        const auto made = test::inventDump(random, 1);
        const PageId page = project.addDump(made.dump, made.pages)->front();
        const Layout before = *project.layout(std::array{page});
        const auto type = [&](const QString& text, Project::Step step) {
            return project
                .edit(
                    edit::Operation::Correct, std::array{page},
                    [&](const Layout& layout) -> Result<Layout> {
                        Layout edited = layout;
                        const CorrectionId id = layout.corrections.empty()
                                                    ? CorrectionId{-1}
                                                    : layout.corrections.front().id;
                        edited.corrections.clear();
                        if (!text.isEmpty())
                            edited.corrections = {{id, page, {0, 0}, text}};
                        return edited;
                    },
                    step)
                .has_value();
        };
        QVERIFY(type(u"柳"_s, Project::Step::Same));
        QVERIFY(type(u"柳江"_s, Project::Step::Same));
        QVERIFY(type(u"柳江大桥"_s, Project::Step::Same));
        QCOMPARE(project.history()->size(), 2u);
        QVERIFY(project.undo());
        QCOMPARE(*project.layout(std::array{page}), before);
        QVERIFY(project.redo());
        QCOMPARE(project.layout(std::array{page})->corrections.front().text, u"柳江大桥"_s);

        QVERIFY(type(u"桥"_s, Project::Step::Own));
        QCOMPARE(project.history()->size(), 3u);
        QVERIFY(project.undo());
        QVERIFY(type(u"柳江桥"_s, Project::Step::Same)); // after an undo it begins a step
        QCOMPARE(project.history()->size(), 4u);
        QVERIFY(type(u"柳江大桥"_s, Project::Step::Same)); // all of it is taken back: no step
        QCOMPARE(project.history()->size(), 3u);
        QVERIFY(project.undo());
        QCOMPARE(*project.layout(std::array{page}), before);
        QVERIFY(!project.canUndo());
    }

    void aNewEditAbandonsWhatWasUndone() {
        test::Random random(7);
        const auto made = test::inventDump(random, 1);
        auto project = *Project::create(newPath());
        const auto pages = *project.addDump(made.dump, made.pages);
        const auto setKind = [&](ArticleKind kind) {
            const ArticleId article = test::layoutOf(project).articles.front().id;
            QVERIFY(project.edit(edit::Operation::SetKind, pages, [&](const Layout& layout) {
                return edit::setKind(layout, article, kind);
            }));
        };
        setKind(ArticleKind::Notice);
        setKind(ArticleKind::Photo);
        QVERIFY(project.undo());
        QVERIFY(project.canRedo());
        setKind(ArticleKind::Other);
        QVERIFY(!project.canRedo());
        QCOMPARE(project.redo().error().kind, ErrorKind::NothingToUndo);
        using State = HistoryStep::State;
        const auto history = *project.history();
        QCOMPARE(history.size(), 4u);
        QCOMPARE(history[1].state, State::Done);
        QCOMPARE(history[2].state, State::Abandoned);
        QCOMPARE(history[3].state, State::Done);
    }

    /// What the journal is for: any run of edits can be taken back and done again, also by another
    /// process on another day.
    void tenThousandEditsCanBeTakenBack() {
        test::Random random;
        test::FaultyStorage storage;
        storage.setSyncing(false);
        for (int round = 0; round < 10; ++round) {
            const QString path = newPath();
            std::optional<Project> project = *Project::create(path);
            const auto made = test::inventDump(random, 3);
            const auto pages = *project->addDump(made.dump, made.pages);
            const Layout added = test::layoutOf(*project);
            if (added.articles.size() > 1)
                QVERIFY(project->link({{added.articles.front().id, added.articles.back().id}}));
            const auto texts = test::textsOf(*project);
            const Layout first = test::layoutOf(*project);
            for (int i = 0; i < 1000; ++i) {
                if (random.chance(0.1)) {
                    const auto moved = random.chance(0.6) ? project->undo() : project->redo();
                    QVERIFY(moved || moved.error().kind == ErrorKind::NothingToUndo);
                } else {
                    const Layout now = test::layoutOf(*project);
                    applied(*project, test::randomEdit(random, now, texts), {random.pick(pages)},
                            random.chance(0.3) ? Project::Step::Same : Project::Step::Own);
                }
                if (i % 20 == 0) {
                    const auto problem = test::findProblem(test::layoutOf(*project), texts);
                    QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
                }
            }
            const Layout last = test::layoutOf(*project);
            project.reset();
            project = *Project::open(path);
            QCOMPARE(test::layoutOf(*project), last);
            int steps = 0;
            for (; project->canUndo(); ++steps)
                QVERIFY(project->undo());
            QCOMPARE(test::layoutOf(*project), first);
            project.reset();
            project = *Project::open(path);
            for (int i = 0; i < steps; ++i)
                QVERIFY(project->redo());
            QCOMPARE(test::layoutOf(*project), last);
        }
    }

    void aCopyIsAProjectWithItsHistory() {
        test::Random random(8);
        const auto made = test::inventDump(random, 2);
        auto project = *Project::create(newPath());
        const auto pages = *project.addDump(made.dump, made.pages);
        const auto texts = test::textsOf(project);
        for (int i = 0; i < 20; ++i)
            applied(project, test::randomEdit(random, test::layoutOf(project), texts), pages);
        const QString copyPath = newPath();
        QVERIFY(project.saveCopy(copyPath));
        QCOMPARE(project.saveCopy(copyPath).error().kind, ErrorKind::AlreadyExists);
        auto copy = *Project::open(copyPath);
        QCOMPARE(test::layoutOf(copy), test::layoutOf(project));
        QCOMPARE(copy.history()->size(), project.history()->size());
        QVERIFY(copy.undo());
    }
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "ProjectTest.moc"
