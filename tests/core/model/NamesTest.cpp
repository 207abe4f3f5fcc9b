#include "core/model/Names.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

Names sample() {
    Names names;
    names.types = {{TagTypeId{1}, u"PER"_s, {}, {}, {}, 0},
                   {TagTypeId{2}, u"ORG"_s, {}, {}, {}, 1}};
    names.entities = {{EntityId{5}, u"林一"_s, {}, TagTypeId{1}, {}, {}}};
    names.mentions = {{MentionId{7}, TagTypeId{1}, EntityId{5}, {{PageId{1}, {0, 2}}}}};
    return names;
}

} // namespace

class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsInOrder() {
        Names names = sample();
        QVERIFY(!findViolation(names));
        normalize(names);
        QCOMPARE(names, sample());
        QCOMPARE(names.type(TagTypeId{2})->code, u"ORG"_s);
        QCOMPARE(names.entity(EntityId{6}), nullptr);
    }

    void whatIsWrongIsFound() {
        Names names = sample();
        names.types[1].code = u"PER"_s;
        QVERIFY(findViolation(names));
        names = sample();
        names.types[1].code.clear();
        QVERIFY(findViolation(names));
        names = sample();
        names.types.erase(names.types.begin());
        QVERIFY(findViolation(names));
        names = sample();
        names.entities.clear();
        QVERIFY(findViolation(names));
        names = sample();
        names.mentions[0].ranges.clear();
        QVERIFY(findViolation(names));
    }

    void mentionsAreOrderedByTheirFirstRange() {
        const auto mention = [](qint64 id, qint64 page, TextRange range) {
            return Mention{MentionId{id}, TagTypeId{1}, {}, {{PageId{page}, range}}};
        };
        const std::vector<Mention> ordered{mention(9, 1, {0, 6}), mention(3, 1, {0, 4}),
                                           mention(4, 1, {0, 4}), mention(1, 1, {2, 3}),
                                           mention(2, 2, {0, 1})};
        std::vector<Mention> mentions(ordered.rbegin(), ordered.rend());
        sortMentions(mentions);
        QCOMPARE(mentions, ordered);
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "NamesTest.moc"
