#include "ui/entity/NameBook.h"

#include "tests/support/ui/CrudeDumps.h"
#include "ui/common/Document.h"
#include "ui/entity/EntityModel.h"
#include "ui/entity/NameDialogs.h"
#include "ui/entity/NameFinder.h"
#include "ui/entity/NameRegister.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

/// The book of names, the register and the finder on a project of two pages.
class NameBookTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<NameBook> m_book;

    const Page& page() const { return m_document->page(); }
    edit::Tagging place(const QString& text) const {
        const qsizetype at = page().text.indexOf(text);
        return {{{page().id, {at, at + text.size()}}}, text};
    }
    TagTypeId type(std::size_t index) const { return m_book->types()[index].id; }

private Q_SLOTS:
    void init() {
        m_document = std::make_unique<Document>();
        QVERIFY(m_document->create(m_folder.filePath(u"%1.jianbao"_s.arg(++m_files))));
        const auto dump = test::crudeDump(u"chenguang-2031-02-03.txt"_s,
                                          {u"市长白景明昨天在青石河边说话。\n\n青石河通水。\n"_s,
                                           u"昨天夜里下过雨，青石\n河的水清了，白景明说。\n"_s});
        QVERIFY(m_document->addDump(dump.dump, dump.pages, dump.links));
        m_book = std::make_unique<NameBook>(*m_document, &entity::EntityTable::load);
    }
    void cleanup() {
        m_book.reset();
        m_document.reset();
    }

    void suggestionsGoWhereSomethingIsTagged() {
        QTRY_VERIFY(!m_book->isSuggesting());
        const auto* suggestion = m_book->suggestionAt(page().id, 3);
        QVERIFY(suggestion);
        QCOMPARE(suggestion->text, u"白景明"_s);
        QVERIFY(m_book->tag({{suggestion->ranges, suggestion->text}}, suggestion->type));
        QVERIFY(!m_book->suggestionAt(page().id, 3));
        QCOMPARE(m_book->mentionAt(page().id, 3)->type, type(0));
        QCOMPARE(m_book->nameAt(page().id, 3), (TextRange{2, 5}));
        QCOMPARE(m_book->entity(m_book->mentions().front().entity)->name, u"白景明"_s);
    }

    void whatWasTaggedIsSuggestedElsewhere() {
        QVERIFY(m_book->tag({place(u"青石河"_s)}, type(2)));
        QVERIFY(m_document->openNeighbour(1));
        QTRY_VERIFY(!m_book->isSuggesting());
        const auto* suggestion = m_book->suggestionAt(page().id, page().text.indexOf(u'青'));
        QVERIFY(suggestion);
        QCOMPARE(suggestion->text, u"青石河"_s);
        QCOMPARE(suggestion->type, type(2));
    }

    void suggestingCanBeSwitchedOff() {
        QTRY_VERIFY(!m_book->suggestions().empty());
        QSignalSpy changed(m_book.get(), &NameBook::changed);
        m_book->setSuggests(false);
        QVERIFY(m_book->suggestions().empty());
        QCOMPARE(changed.count(), 1);
        // A double click takes names all the same.
        QVERIFY(!m_book->suggestionAt(page().id, 3));
        QCOMPARE(m_book->nameAt(page().id, 3), (TextRange{2, 5}));
        m_book->setSuggests(true);
        QVERIFY(!m_book->suggestions().empty());
    }

    void theFinderSaysWhatIsTaggedAndWhatLiesInsideOthers() {
        QVERIFY(m_book->tag({place(u"青石河边"_s)}, type(2)));
        QVERIFY(m_book->tag({{{{page().id, {17, 20}}}, u"青石河"_s}}, type(2)));
        const NameFinder finder(*m_document, *m_book, u"青石河"_s, {});
        const auto here = finder.find(NameScope::Page);
        QCOMPARE(here.size(), 2U);
        QVERIFY(here[0].insideOther && !here[0].type.isValid());
        QVERIFY(!here[1].insideOther);
        QCOMPARE(here[1].type, type(2));
        QVERIFY(here[0].place.isEmpty());
        const auto all = finder.find(NameScope::Project);
        QCOMPARE(all.size(), 3U);
        QVERIFY(!all[2].place.isEmpty());
        QCOMPARE(finder.find(NameScope::Issue).size(), 3U);
    }

    void everywhereReachesOtherPages() {
        const NameFinder finder(*m_document, *m_book, u"青石河"_s, {});
        EverywhereChoice choice{EverywhereChoice::Act::Tag, type(2),
                                finder.find(NameScope::Project)};
        QVERIFY(m_book->applyEverywhere(choice));
        const NameRegister names(*m_document);
        const EntityId river = m_book->entities().front().id;
        QCOMPARE(names.counts(), (std::map<EntityId, qint64>{{river, 3}}));
        QCOMPARE(names.mentionsOf(river).back().ranges.front().range, (TextRange{8, 12}));
        choice.act = EverywhereChoice::Act::Untag;
        QVERIFY(m_book->applyEverywhere(choice));
        QVERIFY(names.counts().empty());
    }

    void entitiesAreDescribedMergedSplitAndRemoved() {
        NameRegister names(*m_document);
        QVERIFY(m_book->tag({place(u"青石河"_s), place(u"青石河通水"_s)}, type(2)));
        QCOMPARE(m_book->entities().size(), 2U);
        Entity river = m_book->entities().front();
        river.note = u"三十一年后通水"_s;
        QVERIFY(names.setEntity(river));
        QCOMPARE(m_book->entity(river.id)->note, river.note);
        QVERIFY(names.mergeEntities(m_book->entities().back().id, river.id));
        QCOMPARE(m_book->entities().size(), 1U);
        QCOMPARE(names.mentionsOf(river.id).size(), 2U);
        QVERIFY(names.splitOff(m_book->mentions().front().id));
        QCOMPARE(m_book->entities().size(), 2U);
        EntityModel model;
        model.setEntities(m_book->entities(), m_book->types(), names.counts());
        QCOMPARE(model.rowCount(), 2);
        model.setFilter(u"通水"_s, {});
        QCOMPARE(model.rowCount(), 2); // an alias counts
        model.setFilter({}, type(0));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(names.removeEntity(river.id));
        QCOMPARE(m_book->mentions().size(), 1U);
        QVERIFY(m_document->undo());
        QCOMPARE(m_book->mentions().size(), 2U);
    }

    void aMentionIsTiedToAnotherEntity() {
        NameRegister names(*m_document);
        QVERIFY(m_book->tag({place(u"青石河"_s), place(u"青石河通水"_s)}, type(2)));
        const EntityId river = m_book->entities().front().id;
        // The longer one of two that begin together comes first.
        QVERIFY(names.tie(m_book->mentions().front().id, river));
        QCOMPARE(names.mentionsOf(river).size(), 2U);
        QVERIFY(!names.tie(m_book->mentions().front().id, river));
        QVERIFY(!names.tie(MentionId{99}, river));
    }

    void typesChangeWithTheirMentions() {
        NameRegister names(*m_document);
        QVERIFY(names.setType({{}, u"RIVER"_s, u"河"_s, u"#2040a0"_s, u"I"_s, 0}));
        const TagTypeId river = m_book->types().back().id;
        QVERIFY(m_book->tag({place(u"青石河"_s)}, river));
        QVERIFY(m_document->openNeighbour(1));
        QCOMPARE(names.mentionsOf(river).size(), 1U);
        QVERIFY(names.removeType(river));
        QCOMPARE(m_book->types().size(), 6U);
        QVERIFY(m_document->openNeighbour(-1));
        QVERIFY(m_book->mentions().empty());
        QVERIFY(m_document->undo());
        QCOMPARE(m_book->types().size(), 7U);
        QCOMPARE(m_book->mentions().size(), 1U);
    }
};

QTEST_MAIN(NameBookTest)
#include "NameBookTest.moc"
