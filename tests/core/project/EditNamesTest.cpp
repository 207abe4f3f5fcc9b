#include "core/project/Project.h"
#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;

/// Project::editNames and the names that Project::edit carries.
class EditNamesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    Project newProject(int pages) {
        test::Random random(3);
        const auto made = test::inventDump(random, pages);
        auto project = *Project::create(m_folder.filePath(u"%1.jianbao"_s.arg(++m_files)));
        if (!project.addDump(made.dump, made.pages))
            qFatal("cannot make a project");
        return project;
    }

    /// A new entity with a mention on every page.
    static Result<Names> tagAll(Names names, std::span<const PageId> pages) {
        names.entities.push_back(
            {EntityId{-1}, u"春江"_s, {u"江"_s}, names.types[2].id, {}, u"Q1"_s});
        qint64 id = 0;
        for (const PageId page : pages)
            names.mentions.push_back(
                {MentionId{--id}, names.types[2].id, EntityId{-1}, {{page, {0, 2}}}});
        return names;
    }

private Q_SLOTS:
    void typesEntitiesAndMentionsAreOneStep() {
        Project project = newProject(3);
        const auto pages = test::pageIdsOf(project);
        const Names before = *project.names(pages);
        const auto change = project.editNames(edit::Operation::Tag, pages, [&](const Names& names) {
            Names with = names;
            with.types.push_back({TagTypeId{-1}, u"SHIP"_s, u"船"_s, u"#336699"_s, u"7"_s, 6});
            with.entities.push_back({EntityId{-4}, u"江鸥号"_s, {}, TagTypeId{-1}, u"渡轮"_s, {}});
            with.mentions.push_back(
                {MentionId{-1}, TagTypeId{-1}, EntityId{-4}, {{pages[1], {1, 4}}}});
            with.rejections.push_back({RejectionId{-1}, pages[2], {0, 1}, u"PER"_s, u"江"_s});
            return Result<Names>(with);
        });
        QVERIFY2(change, test::outcome(change).constData());
        QCOMPARE(change->pages, (std::vector{pages[1], pages[2]}));
        QCOMPARE(change->newTypes.size(), 1u);
        QCOMPARE(change->newEntities.front().first, EntityId{-4});
        QCOMPARE(change->mentions.size(), 1u);
        QCOMPARE(change->rejections.size(), 1u);
        const Names after = *project.names(pages);
        QCOMPARE(after.types.back().name, u"船"_s);
        QCOMPARE(after.entities.back().type, after.types.back().id);
        QCOMPARE(after.mentions.front().entity, after.entities.back().id);
        QCOMPARE(test::layoutOf(project).mentions, after.mentions);
        const auto undone = project.undo();
        QVERIFY(undone);
        QCOMPARE(undone->pages, change->pages);
        QCOMPARE(undone->types, change->types);
        QCOMPARE(*project.names(pages), before);
        QVERIFY(project.redo());
        QCOMPARE(*project.names(pages), after);
    }

    void numbersOfUndoneRowsAreNotGivenAgain() {
        Project project = newProject(1);
        const auto pages = test::pageIdsOf(project);
        const auto tag = [&] {
            return *project.editNames(edit::Operation::Tag, pages,
                                      [&](const Names& names) { return tagAll(names, pages); });
        };
        const Change first = tag();
        QVERIFY(project.undo());
        const Change second = tag();
        QVERIFY(first.newMentions.front().second != second.newMentions.front().second);
        QVERIFY(first.newEntities.front().second != second.newEntities.front().second);
    }

    void brokenNamesAreRefused() {
        Project project = newProject(2);
        const auto pages = test::pageIdsOf(project);
        const auto refused = [&](const std::function<void(Names&)>& harm) {
            const auto result =
                project.editNames(edit::Operation::Tag, pages, [&](const Names& names) {
                    Names with = *tagAll(names, pages);
                    harm(with);
                    return Result<Names>(with);
                });
            return !result && result.error().kind == ErrorKind::InvalidEdit;
        };
        QVERIFY(refused([](Names& names) { names.mentions[0].type = TagTypeId{99}; }));
        QVERIFY(refused([](Names& names) { names.entities.clear(); }));
        QVERIFY(refused([](Names& names) { names.mentions[0].ranges[0].range.end = 100000; }));
        QVERIFY(refused([](Names& names) { names.mentions[0].ranges[0].page = PageId{77}; }));
        QVERIFY(refused([](Names& names) { names.mentions[0].id = MentionId{55}; }));
        QVERIFY(test::layoutOf(project).mentions.empty());
        QVERIFY(!project.canUndo());
    }

    void anEditOfALayoutMayNameOnlyTypesAndEntitiesThatAre() {
        Project project = newProject(1);
        const auto pages = test::pageIdsOf(project);
        const auto tag = [&](TagTypeId type, EntityId entity) {
            return project.edit(edit::Operation::Tag, pages, [&](const Layout& layout) {
                Layout with = layout;
                with.mentions.push_back({MentionId{-1}, type, entity, {{pages[0], {0, 2}}}});
                return Result<Layout>(with);
            });
        };
        QCOMPARE(tag(TagTypeId{99}, {}).error().kind, ErrorKind::InvalidEdit);
        QCOMPARE(tag(TagTypeId{1}, EntityId{99}).error().kind, ErrorKind::InvalidEdit);
        const auto change = tag(TagTypeId{1}, {});
        QVERIFY2(change, test::outcome(change).constData());
        QCOMPARE(change->pages, pages);
        QVERIFY(change->blocks.empty());
    }

    void removingAnEntityKeepsNothingThatNamesIt() {
        Project project = newProject(3);
        const auto pages = test::pageIdsOf(project);
        QVERIFY(project.editNames(edit::Operation::Tag, pages,
                                  [&](const Names& names) { return tagAll(names, pages); }));
        const auto drop = [&](std::span<const PageId> some) {
            return project.editNames(edit::Operation::Entities, some, [](const Names& names) {
                Names without = names;
                without.entities.clear();
                for (Mention& mention : without.mentions)
                    mention.entity = {};
                return Result<Names>(without);
            });
        };
        // Mentions of the pages that were not given still name it.
        QCOMPARE(drop(std::span(pages).first(1)).error().kind, ErrorKind::InvalidEdit);
        const auto change = drop(pages);
        QVERIFY2(change, test::outcome(change).constData());
        QCOMPARE(change->pages, pages);
        QVERIFY(project.entities()->empty());
    }

    void namesAreLookedUpByWhatTheyAreTiedTo() {
        Project project = newProject(3);
        const auto pages = test::pageIdsOf(project);
        QVERIFY(project.editNames(edit::Operation::Tag, pages, [&](Names names) {
            names = *tagAll(std::move(names), pages);
            const TagTypeId place = names.types[2].id;
            names.entities.push_back({EntityId{-2}, u"秋江"_s, {}, place, {}, {}});
            names.mentions.push_back({MentionId{-9}, place, {}, {{pages[0], {3, 4}}}});
            for (qsizetype at = 0; at < 2; ++at)
                names.rejections.push_back(
                    {RejectionId{-1 - at}, pages[1], {at, at + 1}, u"PER"_s, u"江"_s});
            return Result<Names>(names);
        }));
        const auto entities = *project.entities();
        const EntityId river = entities[0].id;
        QCOMPARE(project.mentionsOf(river)->size(), 3u);
        QCOMPARE(project.mentionsOf(entities[1].id)->size(), 0u);
        QCOMPARE(project.mentionsOf(project.tagTypes()->at(2).id)->size(), 4u);
        QCOMPARE(*project.mentionCounts(),
                 (std::map<EntityId, qint64>{{EntityId{}, 1}, {river, 3}}));
        QCOMPARE(*project.entities({entities[1].id, EntityId{99}}), std::vector{entities[1]});
        QCOMPARE(*project.rejectedNames(),
                 (std::vector<std::pair<QString, QString>>{{u"PER"_s, u"江"_s}}));
    }

    void anEditMaySeeOnlyTheEntitiesItNames() {
        Project project = newProject(2);
        const auto pages = test::pageIdsOf(project);
        QVERIFY(project.editNames(edit::Operation::Entities, {}, [](Names names) {
            for (qint64 i = 1; i <= 3; ++i)
                names.entities.push_back({EntityId{-i},
                                          u"江%1"_s.arg(i),
                                          i == 3 ? QStringList{u"春江"_s} : QStringList(),
                                          names.types[2].id,
                                          {},
                                          {}});
            return Result<Names>(names);
        }));
        const auto entities = *project.entities();
        const auto edit = [&](const QStringList& named, std::vector<Entity>& seen) {
            return project.editNames(
                edit::Operation::Tag, std::array{pages[0]}, named, [&](Names names) {
                    seen = names.entities;
                    names.mentions.push_back({MentionId{-1},
                                              names.types[2].id,
                                              seen.front().id,
                                              {{pages[0], {0, 1 + std::ssize(names.mentions)}}}});
                    return Result<Names>(names);
                });
        };
        std::vector<Entity> seen;
        QVERIFY(edit({u"江2"_s}, seen));
        QCOMPARE(seen, std::vector{entities[1]});
        QVERIFY(edit({u"春江"_s}, seen)); // an alias counts; what the page's mentions have is there
        QCOMPARE(seen, (std::vector{entities[1], entities[2]}));
        QCOMPARE(*project.entities(), entities);
    }
};

QTEST_GUILESS_MAIN(EditNamesTest)
#include "EditNamesTest.moc"
