#include "core/job/MarkImport.h"

#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;

class MarkImportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<project::Project> m_project;
    std::vector<PageId> m_pages;

    /// What an extract says of a page 1, which is the project's first, and of a page 2, which is
    /// not in it.
    static exchange::ReadExtract someExtract() {
        exchange::ReadExtract extract;
        extract.names.types = {{{1}, u"PER"_s, {}, {}, {}, 0},
                               {{2}, u"SHIP"_s, u"船"_s, {}, {}, 1}};
        extract.names.entities = {{{1}, u"林一"_s, {}, {1}, u"市长"_s, {}}};
        extract.listsTypes = true;
        extract.layout.mentions = {{{1}, {1}, {1}, {{{1}, {0, 1}}}},
                                   {{2}, {2}, {}, {{{2}, {0, 1}}}}};
        extract.layout.corrections = {{{1}, {1}, {1, 1}, u"新"_s}, {{2}, {2}, {1, 1}, u"别"_s}};
        extract.layout.states = {{{1}, Status::Questionable, u"看看"_s}};
        return extract;
    }

    Names names() const { return *m_project->names(m_pages); }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto project = project::Project::create(m_folder->filePath(u"a.jianbao"_s));
        QVERIFY2(project, test::outcome(project));
        m_project.emplace(*std::move(project));
        test::Random random(11, test::Random::Quiet);
        const test::InventedDump dump = test::inventDump(random, 2);
        const auto added = m_project->addDump(dump.dump, dump.pages);
        QVERIFY2(added, test::outcome(added));
        m_pages = test::pageIdsOf(*m_project);
    }

    void namesThatGoOnElsewhereAreCounted() {
        auto extract = someExtract();
        extract.layout.mentions.push_back({{3}, {1}, {}, {{{1}, {0, 1}}, {{2}, {0, 1}}}});
        const auto cut = importMarks(*m_project, extract, {{{1}, m_pages[0]}}, false);
        QVERIFY2(cut, test::outcome(cut));
        QCOMPARE(*cut, 1);
        QCOMPARE(names().mentions.size(), 1U);
    }

    void marksGoToTheirPage() {
        const auto done = importMarks(*m_project, someExtract(), {{{1}, m_pages[0]}}, false);
        QVERIFY2(done, test::outcome(done));
        const Layout layout = test::layoutOf(*m_project);
        QCOMPARE(layout.corrections.size(), 1U);
        QCOMPARE(layout.corrections.front().page, m_pages[0]);
        QCOMPARE(layout.corrections.front().text, u"新"_s);
        QCOMPARE(layout.stateOf(m_pages[0]).note, u"看看"_s);
        QCOMPARE(layout.stateOf(m_pages[1]).note, QString());
        // That of the other page is left out.
        QCOMPARE(names().mentions.size(), 1U);
        const Mention mention = names().mentions.front();
        QCOMPARE(names().type(mention.type)->code, u"PER"_s);
        QCOMPARE(names().entity(mention.entity)->note, u"市长"_s);
    }

    void typesAreKnownByTheirCode() {
        const auto before = names().types;
        QVERIFY(importMarks(*m_project, someExtract(), {{{1}, m_pages[0]}}, false));
        auto expected = before;
        expected.push_back(names().types.back());
        QVERIFY(names().types == expected);
        QCOMPARE(names().types.back().name, u"船"_s);
    }

    void anEmptyProjectTakesTheTypesAsItsOwn() {
        QVERIFY(importMarks(*m_project, someExtract(), {{{1}, m_pages[0]}}, true));
        QStringList codes;
        for (const TagType& type : names().types)
            codes.append(type.code);
        QCOMPARE(codes, (QStringList{u"PER"_s, u"SHIP"_s}));
    }

    void anEntityThatIsKnownIsNotMadeAgain() {
        for (int i = 0; i < 2; ++i)
            QVERIFY(importMarks(*m_project, someExtract(), {{{1}, m_pages[i]}}, false));
        QCOMPARE(names().entities.size(), 1U);
        QCOMPARE(names().mentions.size(), 2U);
        QCOMPARE(names().mentions[0].entity, names().mentions[1].entity);
    }

    void itCanBeTakenBack() {
        const Layout before = test::layoutOf(*m_project);
        QVERIFY(importMarks(*m_project, someExtract(), {{{1}, m_pages[0]}}, false));
        while (m_project->canUndo())
            QVERIFY(m_project->undo());
        QVERIFY(test::layoutOf(*m_project) == before);
        QVERIFY(names().mentions.empty());
    }
};

QTEST_GUILESS_MAIN(MarkImportTest)
#include "MarkImportTest.moc"
