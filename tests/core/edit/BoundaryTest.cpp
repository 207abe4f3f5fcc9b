#include "core/edit/Boundary.h"

#include "tests/support/Outcome.h"
#include "tests/support/TwoColumns.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::edit;
using namespace Qt::StringLiterals;

namespace {

const QString Text = u"河堤完工\n今日完工。\n明日通水。\n另讯\n"_s;
constexpr PageId ThePage{1};
constexpr qsizetype Second = 5;
constexpr qsizetype Third = 11;
constexpr qsizetype Fourth = 17;

/// The first two lines and the last two.
Layout sample() {
    Layout layout = test::twoColumns(TextRange{0, Third}, TextRange{Third, Text.size()});
    layout.blocks[0].paragraphs = {0, Second};
    layout.blocks[1].paragraphs = {Third, Fourth};
    return layout;
}

Result<Layout> moved(const Layout& layout, qsizetype border, qsizetype at) {
    return moveBoundary(layout, ThePage, Text, border, at);
}

} // namespace

class BoundaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesGoOverWithTheirParagraphs() {
        const auto down = moved(sample(), Third, Fourth);
        QVERIFY2(down, test::outcome(down).constData());
        QCOMPARE(down->blocks[0].ranges, RangeList(TextRange{0, Fourth}));
        QCOMPARE(down->blocks[0].paragraphs, (std::vector<qsizetype>{0, Second, Third}));
        QCOMPARE(down->blocks[1].paragraphs, (std::vector<qsizetype>{Fourth}));
        QCOMPARE(down->blocks[0].origin, Origin::Editor);
        QCOMPARE(down->blocks[1].origin, Origin::Editor);
        QCOMPARE(findViolation(*down, ThePage, Text.size()), std::nullopt);

        const auto up = moved(*down, Fourth, Second);
        QCOMPARE(up->blocks[0].ranges, RangeList(TextRange{0, Second}));
        QCOMPARE(up->blocks[1].paragraphs, (std::vector<qsizetype>{Second, Third, Fourth}));
    }

    void aBorderThatStaysChangesNothing() { QCOMPARE(*moved(sample(), Third, Third), sample()); }

    void noBlockLosesItsLastCharacter() {
        QVERIFY(!moved(sample(), Third, 0));
        QVERIFY(!moved(sample(), Third, Text.size()));
        QVERIFY(!moved(sample(), Third, Text.size() - 1));
        QVERIFY(moved(sample(), Third, Text.size() - 2));
    }

    void thereMustBeABorder() {
        for (const qsizetype place : {qsizetype{-1}, qsizetype{0}, Second, Text.size()})
            QCOMPARE(moved(sample(), place, Fourth).error().kind, ErrorKind::InvalidEdit);
        QVERIFY(!moved(sample(), Third, Text.size() + 1));
    }

    void noThirdBlockIsCrossed() {
        // The first block's second stretch stands behind the border.
        const Layout layout = test::twoColumns({{0, Second}, {Third, Fourth}},
                                               {{Second, Third}, {Fourth, Text.size()}});
        QVERIFY(!moved(layout, Second, Third + 1));
        QVERIFY(moved(layout, Second, Third - 2));
    }

    void aBlockSpreadsOverOthers() {
        Layout layout = sample();
        layout.blocks[1].ranges = TextRange{Third, Fourth};
        layout.blocks[1].paragraphs = {Third};
        layout.blocks.push_back(layout.blocks[1]);
        layout.blocks[2].id = BlockId{3};
        layout.blocks[2].rank = 1;
        layout.blocks[2].ranges = TextRange{Fourth, Text.size()};
        layout.blocks[2].paragraphs = {Fourth};
        const qsizetype half = Fourth + 1;

        // The second one goes into the first, and the first character of the third.
        const auto down = spreadBlock(layout, ThePage, Text, Third, half);
        QVERIFY2(down, test::outcome(down).constData());
        QCOMPARE(down->blocks.size(), 2U);
        QCOMPARE(down->blocks[0].ranges, RangeList(TextRange{0, half}));
        QCOMPARE(down->blocks[0].paragraphs, (std::vector<qsizetype>{0, Second, Third, Fourth}));
        QVERIFY(down->blocks[1].paragraphs.empty());
        QCOMPARE(findViolation(*down, ThePage, Text.size()), std::nullopt);

        // The third one takes the second; and all three are one.
        const auto up = spreadBlock(layout, ThePage, Text, Fourth, Third);
        QCOMPARE(up->blocks.size(), 2U);
        QCOMPARE(up->blocks[1].id, BlockId{3});
        QCOMPARE(up->blocks[1].paragraphs, (std::vector<qsizetype>{Third, Fourth}));
        QCOMPARE(spreadBlock(layout, ThePage, Text, Third, Text.size())->blocks.size(), 1U);
        QCOMPARE(findViolation(*up, ThePage, Text.size()), std::nullopt);
    }

    void whereNothingStandsBetweenSpreadingMovesTheBorder() {
        for (const qsizetype at : {Second, Third, Fourth, Text.size() - 2})
            QCOMPARE(*spreadBlock(sample(), ThePage, Text, Third, at), *moved(sample(), Third, at));
        QVERIFY(!spreadBlock(sample(), ThePage, Text, Second, Fourth));
        QVERIFY(!spreadBlock(sample(), ThePage, Text, Third, Text.size() + 1));
    }

    void columnsBesideEachOtherAreNotTornApart() {
        const Layout layout = test::twoColumns({{0, Second}, {Third, Fourth}},
                                               {{Second, Third}, {Fourth, Text.size()}});
        QVERIFY(!spreadBlock(layout, ThePage, Text, Fourth, Second));
        QVERIFY(spreadBlock(layout, ThePage, Text, Second, Third));
    }
};

QTEST_GUILESS_MAIN(BoundaryTest)
#include "BoundaryTest.moc"
