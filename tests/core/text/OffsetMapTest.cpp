#include "core/text/OffsetMap.h"

#include "tests/support/Random.h"

#include <QTest>

using namespace jianbao;

namespace {

/// A random map beside the plain table that it stands for.
struct Sample {
    OffsetMap map;
    /// Source position of each derived one.
    std::vector<qsizetype> sourceOf;
    /// Derived position of each source one; -1 where dropped.
    std::vector<qsizetype> derivedOf;
};

Sample makeSample(test::Random& random) {
    Sample sample;
    const auto dropped = [&](qsizetype count) {
        sample.derivedOf.insert(sample.derivedOf.end(), static_cast<std::size_t>(count), -1);
    };
    for (int step = random.number(0, 12); step > 0; --step) {
        const auto source = static_cast<qsizetype>(sample.derivedOf.size());
        const auto derived = static_cast<qsizetype>(sample.sourceOf.size());
        const int length = random.number(1, 5);
        if (random.chance(0.5)) {
            sample.map.appendCopy(source, length);
            for (qsizetype i = 0; i < length; ++i) {
                sample.sourceOf.push_back(source + i);
                sample.derivedOf.push_back(derived + i);
            }
        } else if (random.chance(0.5)) {
            const int instead = length + random.number(1, 3);
            sample.map.appendReplacement({source, source + length}, instead);
            sample.sourceOf.insert(sample.sourceOf.end(), static_cast<std::size_t>(instead),
                                   source);
            sample.derivedOf.insert(sample.derivedOf.end(), static_cast<std::size_t>(length),
                                    derived);
        } else {
            dropped(length);
        }
    }
    return sample;
}

} // namespace

class OffsetMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesThatTouchAreOnePiece() {
        OffsetMap map;
        map.appendCopy(4, 3);
        map.appendCopy(7, 2);
        QCOMPARE(map.pieces().size(), 1U);
        QCOMPARE(map.derivedLength(), 5);
        QCOMPARE(map.toSource(4), 8);
        QCOMPARE(map.toSource(5), 9);
        QVERIFY(!map.toSource(6));
        QVERIFY(!map.toSource(-1));
        QVERIFY(!map.toDerived(3));
        QCOMPARE(map.toDerived(4), 0);
        QVERIFY(!map.toDerived(9));
    }

    void replacementStandsAsAWhole() {
        OffsetMap map;
        map.appendCopy(0, 2);
        map.appendReplacement({2, 6}, 1);
        map.appendCopy(6, 2);
        QCOMPARE(map.pieces().size(), 3U);
        QCOMPARE(map.toDerived(5), 2);
        QCOMPARE(map.toSource(2), 2);
        QCOMPARE(map.toSource(3), 6);
        QCOMPARE(map.toDerivedNearest(5), 2);
    }

    void insertedTextHasAPlaceButNoCharacters() {
        OffsetMap map;
        map.appendCopy(0, 2);
        map.appendReplacement({2, 2}, 3);
        map.appendCopy(2, 2);
        QCOMPARE(map.toSource(3), 2);
        QCOMPARE(map.toDerived(2), 5);
    }

    void droppedTextHasNoDerivedPosition() {
        OffsetMap map;
        map.appendCopy(0, 2);
        map.appendReplacement({2, 4}, 0);
        map.appendCopy(4, 2);
        QVERIFY(!map.toDerived(3));
        QCOMPARE(map.toDerivedNearest(3), 2);
        QCOMPARE(map.toDerivedNearest(9), 4);
    }

    void emptyMapKnowsNothing() {
        const OffsetMap map;
        QVERIFY(!map.toSource(0));
        QVERIFY(!map.toDerived(0));
        QCOMPARE(map.toDerivedNearest(0), 0);
    }

    void truncateCutsCopiesAndDropsReplacements() {
        OffsetMap map;
        map.appendCopy(0, 4);
        map.appendReplacement({4, 5}, 3);
        map.truncate(6);
        QCOMPARE(map.derivedLength(), 4);
        map.truncate(3);
        QCOMPARE(map.derivedLength(), 3);
        QCOMPARE(map.toSource(3), 3);
        map.truncate(0);
        QCOMPARE(map, OffsetMap());
    }

    void agreesWithAPlainTable() {
        test::Random random;
        for (int round = 0; round < 2000; ++round) {
            const Sample sample = makeSample(random);
            QCOMPARE(sample.map.derivedLength(), static_cast<qsizetype>(sample.sourceOf.size()));
            qsizetype last = 0;
            for (std::size_t derived = 0; derived < sample.sourceOf.size(); ++derived) {
                const auto source = sample.map.toSource(static_cast<qsizetype>(derived));
                QCOMPARE(source, sample.sourceOf[derived]);
                QVERIFY(*source >= last);
                last = *source;
            }
            qsizetype next = sample.map.derivedLength();
            for (std::size_t i = sample.derivedOf.size(); i-- > 0;) {
                const auto source = static_cast<qsizetype>(i);
                const auto derived = sample.map.toDerived(source);
                QCOMPARE(derived.value_or(-1), sample.derivedOf[i]);
                next = derived.value_or(next);
                QCOMPARE(sample.map.toDerivedNearest(source), next);
            }
        }
    }
};

QTEST_GUILESS_MAIN(OffsetMapTest)
#include "OffsetMapTest.moc"
