#include "core/edit/NameEdits.h"

#include "core/entity/Spelling.h"
#include "tests/support/Random.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace jianbao;
using namespace jianbao::edit;
using namespace Qt::StringLiterals;

namespace {

constexpr TagTypeId Person{1};
constexpr TagTypeId Location{2};
constexpr PageId ThePage{1};

const Page TheOnlyPage{ThePage, {}, {}, 0, {}, u"昨天白景\n明 来到云川，云川下雨。\n"_s};
const std::span<const Page> Pages(&TheOnlyPage, 1);

Names start() {
    Names names;
    names.types = {{Person, u"PER"_s, {}, {}, u"Q"_s, 0}, {Location, u"LOC"_s, {}, {}, u"W"_s, 1}};
    return names;
}

Tagging place(qsizetype begin, qsizetype end) {
    std::vector<PageRange> ranges{{ThePage, {begin, end}}};
    return {ranges, entity::spelling(Pages, ranges)};
}

/// With 白景明 and both 云川 tagged.
Names tagged() {
    Names names = *tag(start(), std::vector{place(2, 6)}, Person);
    return *tag(std::move(names), std::vector{place(9, 11), place(12, 14)}, Location);
}

std::vector<MentionId> idsOf(const Names& names, std::initializer_list<std::size_t> which) {
    std::vector<MentionId> ids;
    for (const std::size_t i : which)
        ids.push_back(names.mentions[i].id);
    return ids;
}

QString textOf(const Names& names, std::size_t mention) {
    return entity::spelling(Pages, names.mentions[mention].ranges);
}

} // namespace

class NameEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void taggingTiesMentionsOfOneNameToOneEntity() {
        const Names names = tagged();
        QCOMPARE(names.mentions.size(), 3U);
        QCOMPARE(textOf(names, 0), u"白景明"_s);
        QCOMPARE(names.entities.size(), 2U);
        QCOMPARE(names.mentions[1].entity, names.mentions[2].entity);
        QCOMPARE(names.entity(names.mentions[1].entity)->name, u"云川"_s);
        QCOMPARE(names.entity(names.mentions[0].entity)->type, Person);
        QVERIFY(!findViolation(names));
    }

    void aliasesTieToo() {
        Names names = tagged();
        Entity entity = *names.entity(names.mentions[0].entity);
        entity.aliases = {u" 白总工 "_s, u""_s, u"白总工"_s};
        names = *setEntity(std::move(names), entity);
        QCOMPARE(names.entity(entity.id)->aliases, QStringList{u"白总工"_s});
        names = *tag(std::move(names), std::vector{Tagging{{{ThePage, {20, 21}}}, u"白总工"_s}},
                     Person);
        QCOMPARE(names.mentions.back().entity, entity.id);
    }

    void anAmbiguousNameStaysUntied() {
        Names names = tagged();
        names = *splitEntity(std::move(names), names.mentions[1].entity, idsOf(names, {2}));
        QVERIFY(names.mentions[1].entity != names.mentions[2].entity);
        QCOMPARE(names.entities.size(), 3U);
        names = *tag(std::move(names), std::vector{Tagging{{{ThePage, {20, 21}}}, u"云川"_s}},
                     Location);
        QVERIFY(!names.mentions.back().entity.isValid());
        names = *tie(std::move(names), idsOf(names, {3}), names.mentions[2].entity);
        QCOMPARE(names.mentions[3].entity, names.mentions[2].entity);
    }

    void aPlaceIsTaggedOnceAndTakesTheNewType() {
        Names names = tagged();
        QVERIFY(!tag(names, std::vector{place(9, 11)}, Location));
        names = *tag(std::move(names), std::vector{place(9, 11)}, Person);
        QCOMPARE(names.mentions.size(), 3U);
        QCOMPARE(names.mentions[1].type, Person);
        QCOMPARE(names.entity(names.mentions[1].entity)->type, Person);
        QVERIFY(!tag(names, std::vector{place(9, 11)}, TagTypeId{9}));
        QVERIFY(!tag(names, std::vector{Tagging{}}, Person));
        QVERIFY(!tag(names, std::vector{Tagging{{{ThePage, {3, 3}}}, {}}}, Person));
    }

    void mentionsNestOverlapAndRunOverPages() {
        Names names = *tag(tagged(), std::vector{place(9, 14), place(10, 13)}, Person);
        QCOMPARE(names.mentions.size(), 5U);
        QCOMPARE(names.mentions[1].ranges.front().range, (TextRange{9, 14}));
        const std::vector<PageRange> over{{PageId{1}, {17, 18}}, {PageId{2}, {0, 2}}};
        names = *tag(std::move(names), std::vector{Tagging{over, u"云中桥"_s}}, Location);
        QCOMPARE(names.mentions.back().ranges, over);
        QVERIFY(!findViolation(names));
    }

    void untagTakesOnlyThese() {
        Names names = tagged();
        const Names left = *untag(names, idsOf(names, {0, 2}));
        QCOMPARE(left.mentions, std::vector{names.mentions[1]});
        QVERIFY(!untag(left, idsOf(names, {0})));
        QVERIFY(!untag(left, {}));
    }

    void retypeChangesTheEntityToo() {
        Names names = tagged();
        const Names other = *retype(names, idsOf(names, {1, 2}), Person);
        QCOMPARE(other.mentions[1].type, Person);
        QCOMPARE(other.mentions[1].entity, other.mentions[2].entity);
        QCOMPARE(other.entity(other.mentions[1].entity)->type, Person);
        QCOMPARE(other.entity(other.mentions[1].entity)->name, u"云川"_s);
        QVERIFY(!findViolation(other));
        QVERIFY(!retype(names, idsOf(names, {1}), Location));
        QVERIFY(!retype(names, idsOf(names, {1}), TagTypeId{9}));
        QVERIFY(!retype(names, std::vector{MentionId{99}}, Person));
    }

    void edgesMoveByCharactersOverBlanks() {
        Names names = tagged();
        const MentionId id = names.mentions.front().id;
        names = *moveEdge(std::move(names), id, Edge::End, false, Pages);
        QCOMPARE(names.mentions[0].ranges.front().range, (TextRange{2, 4}));
        QCOMPARE(names.entity(names.mentions[0].entity)->name, u"白景"_s);
        names = *moveEdge(std::move(names), id, Edge::End, true, Pages);
        QCOMPARE(names.mentions[0].ranges.front().range, (TextRange{2, 6}));
        QCOMPARE(names.entity(names.mentions[0].entity)->name, u"白景明"_s);
        names = *moveEdge(std::move(names), id, Edge::End, true, Pages);
        QCOMPARE(textOf(names, 0), u"白景明来"_s);
        names = *moveEdge(std::move(names), id, Edge::Begin, false, Pages);
        QCOMPARE(textOf(names, 0), u"景明来"_s);
        names = *moveEdge(std::move(names), id, Edge::Begin, true, Pages);
        names = *moveEdge(std::move(names), id, Edge::Begin, true, Pages);
        names = *moveEdge(std::move(names), id, Edge::Begin, true, Pages);
        QCOMPARE(textOf(names, 0), u"昨天白景明来"_s);
        QVERIFY(!moveEdge(names, id, Edge::Begin, true, Pages));
        QVERIFY(!moveEdge(names, id, Edge::Begin, true, {}));
    }

    void aMentionNeverShrinksToNothing() {
        Names names = *tag(start(), std::vector{place(2, 3)}, Person);
        const MentionId id = names.mentions.front().id;
        QVERIFY(!moveEdge(names, id, Edge::End, false, Pages));
        QVERIFY(!moveEdge(names, id, Edge::Begin, false, Pages));
        names.mentions.front().ranges = {{ThePage, {2, 3}}, {ThePage, {9, 10}}};
        names = *moveEdge(std::move(names), id, Edge::End, false, Pages);
        QCOMPARE(names.mentions.front().ranges, (std::vector<PageRange>{{ThePage, {2, 3}}}));
    }

    void rejectionsAreFiledOnceAndForgivenByTagging() {
        const Rejection rejection{{}, ThePage, {9, 11}, u"LOC"_s, u"云川"_s};
        Names names = *reject(start(), std::vector{rejection, rejection});
        QCOMPARE(names.rejections.size(), 1U);
        QVERIFY(names.rejections.front().id.isProvisional());
        QVERIFY(!reject(names, std::vector{rejection}));
        names = *tag(std::move(names), std::vector{place(9, 11)}, Person);
        QCOMPARE(names.rejections.size(), 1U);
        names = *tag(std::move(names), std::vector{place(9, 11)}, Location);
        QVERIFY(names.rejections.empty());
    }

    void mergedEntitiesKeepAllTheirNames() {
        Names names = tagged();
        const EntityId person = names.mentions[0].entity;
        const EntityId river = names.mentions[1].entity;
        names.entity(river)->note = u"河"_s;
        names = *mergeEntities(std::move(names), river, person);
        QCOMPARE(names.entities.size(), 1U);
        QCOMPARE(names.entities.front().aliases, QStringList{u"云川"_s});
        QCOMPARE(names.entities.front().note, u"河"_s);
        for (const Mention& mention : names.mentions)
            QCOMPARE(mention.type, Person);
        QVERIFY(!findViolation(names));
        QVERIFY(!mergeEntities(names, person, person));
        QVERIFY(!mergeEntities(names, river, person));
        names = *removeEntity(std::move(names), person);
        QVERIFY(!names.mentions.front().entity.isValid());
        QVERIFY(!findViolation(names));
    }

    void entitiesNeedANameAndKeepTheirType() {
        const Names names = tagged();
        Entity entity = names.entities.front();
        entity.name = u"  "_s;
        QVERIFY(!setEntity(names, entity));
        entity.name = u" 白景明工程师 "_s;
        entity.link = u"Q42"_s;
        entity.type = TagTypeId{9};
        const Names changed = *setEntity(names, entity);
        QCOMPARE(changed.entity(entity.id)->name, u"白景明工程师"_s);
        QCOMPARE(changed.entity(entity.id)->type, names.entities.front().type);
        QVERIFY(!setEntity(changed, *changed.entity(entity.id)));
    }

    void typesAreAddedChangedAndRemoved() {
        Names names = tagged();
        names = *setType(std::move(names), {{}, u"SHIP"_s, u"Ship"_s, u"#102030"_s, u"S"_s, 0});
        QCOMPARE(names.types.back().code, u"SHIP"_s);
        QCOMPARE(names.types.back().rank, 2);
        QVERIFY(!setType(names, {{}, u"SHIP"_s, {}, {}, {}, 0}));
        QVERIFY(!setType(names, {{}, {}, {}, {}, {}, 0}));
        QVERIFY(!setType(names, {{}, u"BOAT"_s, {}, {}, u"S"_s, 0}));
        QVERIFY(!setType(names, {TagTypeId{9}, u"BOAT"_s, {}, {}, {}, 0}));
        TagType person = *names.type(Person);
        person.name = u"People"_s;
        names = *setType(std::move(names), person);
        QCOMPARE(names.type(Person)->name, u"People"_s);
        names = *removeType(std::move(names), Location);
        QCOMPARE(names.mentions.size(), 1U);
        QCOMPARE(names.entities.size(), 1U);
        QVERIFY(!findViolation(names));
        QVERIFY(!removeType(names, Location));
    }

    void typesOfAnotherProjectAreTakenOver() {
        const std::vector<TagType> others{
            {TagTypeId{7}, u"LOC"_s, u"Spot"_s, u"#010203"_s, u"Q"_s, 0},
            {TagTypeId{8}, u"SHIP"_s, {}, {}, u"S"_s, 1}};
        const Names names = *takeTypes(start(), others);
        QCOMPARE(names.types.size(), 3U);
        QCOMPARE(names.type(Location)->name, u"Spot"_s);
        QCOMPARE(names.type(Location)->key, u"W"_s);
        QCOMPARE(names.types[2].code, u"SHIP"_s);
        QVERIFY(!takeTypes(names, others));
        QVERIFY(!findViolation(names));
    }

    void randomEditsKeepNamesWhole() {
        test::Random random;
        for (int round = 0; round < 100; ++round) {
            Names names = start();
            for (int step = 0; step < 60; ++step) {
                const Names before = names;
                const auto edited = randomEdit(random, names);
                if (!edited) {
                    QCOMPARE(edited.error().kind, ErrorKind::InvalidEdit);
                    continue;
                }
                QVERIFY(*edited != before);
                names = *edited;
                QVERIFY2(isWhole(names), "after a random edit");
            }
        }
    }

private:
    static Result<Names> randomEdit(test::Random& random, const Names& names) {
        const auto size = int(TheOnlyPage.text.size());
        const qsizetype begin = random.number(0, size - 2);
        const Tagging spot = place(begin, random.number(int(begin) + 1, size));
        const auto mention = [&] {
            return names.mentions.empty() ? MentionId{} : random.pick(names.mentions).id;
        };
        const auto entity = [&] {
            return names.entities.empty() ? EntityId{} : random.pick(names.entities).id;
        };
        const TagTypeId type = random.chance(0.5) ? Person : Location;
        switch (random.number(0, 8)) {
        case 0:
            return untag(names, std::vector{mention()});
        case 1:
            return retype(names, std::vector{mention(), mention()}, type);
        case 2:
            return moveEdge(names, mention(), random.chance(0.5) ? Edge::Begin : Edge::End,
                            random.chance(0.5), Pages);
        case 3:
            return reject(names,
                          std::vector{Rejection{{}, ThePage, {begin, begin + 1}, u"PER"_s, {}}});
        case 4:
            return mergeEntities(names, entity(), entity());
        case 5:
            return splitEntity(names, entity(), std::vector{mention()});
        case 6:
            return tie(names, std::vector{mention()}, entity());
        case 7:
            return removeEntity(names, entity());
        default:
            return tag(names, std::vector{spot}, type);
        }
    }

    static bool isWhole(const Names& names) {
        std::set<MentionId> ids;
        std::set<std::vector<PageRange>> places;
        for (const Mention& mention : names.mentions) {
            const Entity* entity = names.entity(mention.entity);
            const bool inside = std::all_of(
                mention.ranges.begin(), mention.ranges.end(), [](const PageRange& part) {
                    return !part.range.isEmpty() && part.range.begin >= 0 &&
                           part.range.end <= TheOnlyPage.text.size();
                });
            if (!ids.insert(mention.id).second || !places.insert(mention.ranges).second ||
                !inside || (entity && entity->type != mention.type))
                return false;
        }
        return !findViolation(names);
    }
};

QTEST_GUILESS_MAIN(NameEditsTest)
#include "NameEditsTest.moc"
