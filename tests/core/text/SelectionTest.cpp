#include "core/text/Selection.h"

#include <QTest>

using namespace jianbao;

class SelectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaretHoldsNothing() {
        const Selection caret(4, 4);
        QVERIFY(caret.isCaret());
        QCOMPARE(caret.begin(), 4);
        QCOMPARE(caret.end(), 4);
        QVERIFY(!caret.contains(4));
        QVERIFY(!caret.reachesInto(TextRange{0, 9}));
        QCOMPARE(Selection({4, 4}, {}), caret);
    }

    void rangesStandInOrder() {
        const Selection several({8, 9}, {{0, 2}, {4, 6}});
        QCOMPARE(several.ranges(), (std::vector<TextRange>{{0, 2}, {4, 6}, {8, 9}}));
        QCOMPARE(several.begin(), 0);
        QCOMPARE(several.end(), 9);
        QVERIFY(several.contains(5));
        QVERIFY(!several.contains(6));
        QVERIFY(several.reachesInto(TextRange{5, 8}));
        QVERIFY(!several.reachesInto({{2, 4}, {6, 8}}));
    }

    void whatOverlapsIsOne() {
        QCOMPARE(Selection({1, 5}, TextRange{4, 6}), Selection(1, 6));
        QCOMPARE(Selection({5, 5}, TextRange{0, 2}), Selection(0, 2));
    }
};

QTEST_GUILESS_MAIN(SelectionTest)
#include "SelectionTest.moc"
