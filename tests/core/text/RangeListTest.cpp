#include "core/text/RangeList.h"

#include <QTest>

using namespace jianbao;

class RangeListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addJoinsWhatTouches() {
        RangeList list{{0, 3}, {6, 9}};
        list.add({3, 6});
        QCOMPARE(list, RangeList({0, 9}));
    }

    void addKeepsOrderWhateverComesFirst() {
        const RangeList list{{10, 12}, {0, 2}, {5, 6}};
        QCOMPARE(list.ranges(), (std::vector<TextRange>{{0, 2}, {5, 6}, {10, 12}}));
    }

    void subtractSplitsAndShortens() {
        RangeList list{{0, 10}, {20, 30}};
        list.subtract({5, 25});
        QCOMPARE(list.ranges(), (std::vector<TextRange>{{0, 5}, {25, 30}}));
        list.subtract({1, 2});
        QCOMPARE(list.ranges(), (std::vector<TextRange>{{0, 1}, {2, 5}, {25, 30}}));
    }

    void containsIsHalfOpen() {
        const RangeList list{{2, 4}, {6, 8}};
        QVERIFY(!list.contains(1));
        QVERIFY(list.contains(2));
        QVERIFY(!list.contains(4));
        QVERIFY(list.contains(7));
        QVERIFY(!list.contains(8));
    }

    void intersectedKeepsWhatBothCover() {
        const RangeList list{{2, 4}, {6, 8}, {10, 12}};
        QCOMPARE(list.intersected({3, 11}), RangeList({{3, 4}, {6, 8}, {10, 11}}));
        QCOMPARE(list.intersected({4, 6}), RangeList());
        QCOMPARE(list.intersected({7, 7}), RangeList());
        QCOMPARE(list.intersected({0, 99}), list);
    }

    void overlapsIsHalfOpen() {
        const RangeList list{{2, 4}, {6, 8}};
        QVERIFY(list.overlaps({3, 5}));
        QVERIFY(list.overlaps({0, 99}));
        QVERIFY(!list.overlaps({4, 6}));
        QVERIFY(!list.overlaps({7, 7}));
        QVERIFY(!list.overlaps({8, 9}));
    }

    void emptyListAnswers() {
        const RangeList list;
        QVERIFY(list.isEmpty());
        QCOMPARE(list.begin(), 0);
        QCOMPARE(list.end(), 0);
        QCOMPARE(list.length(), 0);
    }
};

QTEST_GUILESS_MAIN(RangeListTest)
#include "RangeListTest.moc"
