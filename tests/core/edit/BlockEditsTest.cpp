#include "core/edit/Edits.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::edit;
using namespace Qt::StringLiterals;

namespace {

const QString Text = u"长河报\n河堤完工\n　　今日完工。\n　　明日通水。\n另讯一则\n"_s;
constexpr PageId ThePage{1};

Block block(qint64 id, TextRange range, Role role, qint64 article, int rank) {
    Block made;
    made.id = BlockId{id};
    made.page = ThePage;
    made.ranges = range;
    made.role = role;
    made.article = ArticleId{article};
    made.rank = rank;
    made.confidence = 0.5;
    return made;
}

Article article(qint64 id, int rank) {
    Article made;
    made.id = ArticleId{id};
    made.rank = rank;
    made.confidence = 0.5;
    return made;
}

/// Furniture, a headline, a body of two paragraphs; another article.
Layout sample() {
    Layout layout;
    layout.articles = {article(1, 0), article(2, 1)};
    layout.blocks = {block(1, {0, 4}, Role::Furniture, 0, 0),
                     block(2, {4, 9}, Role::Headline, 1, 0), block(3, {9, 25}, Role::Body, 1, 1),
                     block(4, {25, 30}, Role::Headline, 2, 0)};
    layout.blocks[2].paragraphs = {11, 19};
    return layout;
}

/// Two columns printed side by side, two stretches of them.
Layout columns() {
    Layout layout;
    layout.articles = {article(1, 0), article(2, 1)};
    layout.blocks = {block(1, {}, Role::Body, 1, 0), block(2, {}, Role::Body, 2, 0),
                     block(3, {40, 50}, Role::Body, 1, 1)};
    layout.blocks[0].ranges = {{0, 10}, {20, 30}};
    layout.blocks[1].ranges = {{10, 20}, {30, 40}};
    return layout;
}

} // namespace

class BlockEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(findViolation(sample(), ThePage, Text.size()), std::nullopt); }

    void splitCutsInReadingOrder() {
        const auto cut = splitBlock(sample(), BlockId{3}, 17);
        QVERIFY(cut);
        const Block& first = *cut->block(BlockId{3});
        const Block& second = *cut->blockAt(ThePage, 17);
        QCOMPARE(first.ranges, RangeList({9, 17}));
        QCOMPARE(second.ranges, RangeList({17, 25}));
        QVERIFY(second.id.isProvisional());
        QCOMPARE(second.rank, 2);
        QCOMPARE(second.role, Role::Body);
        QCOMPARE(first.paragraphs, std::vector<qsizetype>{11});
        QCOMPARE(second.paragraphs, std::vector<qsizetype>{19});
        for (const Block* part : {&first, &second}) {
            QCOMPARE(part->origin, Origin::Editor);
            QCOMPARE(part->confidence, 1.0);
        }
        QCOMPARE(cut->block(BlockId{2})->origin, Origin::Finder);
    }

    void splitReadsTheCaretAsAPersonMeansIt_data() {
        QTest::addColumn<int>("caret");
        QTest::addColumn<int>("cut");
        QTest::newRow("inside of a line") << 13 << 13;
        QTest::newRow("end of a line") << 16 << 17;
        QTest::newRow("start of a line") << 17 << 17;
        QTest::newRow("in the indent") << 18 << 17;
        QTest::newRow("behind the indent") << 19 << 17;
    }
    void splitReadsTheCaretAsAPersonMeansIt() {
        QFETCH(int, caret);
        QFETCH(int, cut);
        const auto layout = splitBlock(sample(), BlockId{3}, caret, Text);
        QVERIFY(layout);
        QCOMPARE(layout->block(BlockId{3})->ranges, RangeList({9, cut}));
    }

    void splitLeavesNoBlankSide() {
        for (const int caret : {9, 10, 11, 24, 25, 99, -1})
            QCOMPARE(splitBlock(sample(), BlockId{3}, caret, Text).error().kind,
                     ErrorKind::InvalidEdit);
    }

    void splitLeavesCharactersWhole() {
        Layout layout;
        layout.blocks = {block(1, {0, 4}, Role::Furniture, 0, 0)};
        const auto cut = splitBlock(layout, BlockId{1}, 2, u"甲𠮷乙"_s);
        QCOMPARE(cut->block(BlockId{1})->ranges, RangeList({0, 1}));
    }

    void splitPartsColumnsByPosition() {
        const auto cut = splitBlock(columns(), BlockId{1}, 20);
        QCOMPARE(cut->block(BlockId{1})->ranges, RangeList({0, 10}));
        QCOMPARE(cut->blockAt(ThePage, 20)->ranges, RangeList({20, 30}));
        QCOMPARE(cut->block(BlockId{3})->rank, 2);
    }

    void mergeKeepsWhatTheTargetIs() {
        const auto joined = mergeBlocks(sample(), BlockId{3}, BlockId{2});
        QVERIFY(joined);
        QVERIFY(!joined->block(BlockId{3}));
        const Block& block = *joined->block(BlockId{2});
        QCOMPARE(block.ranges, RangeList({4, 25}));
        QCOMPARE(block.role, Role::Headline);
        QCOMPARE(block.paragraphs, (std::vector<qsizetype>{11, 19}));
    }

    void mergeOverArticlesTakesTheBlockOver() {
        const auto joined = mergeWithPrevious(sample(), BlockId{4});
        QVERIFY(joined);
        QCOMPARE(joined->block(BlockId{3})->ranges, RangeList({9, 30}));
        QVERIFY2(!joined->article(ArticleId{2}), "its last block is gone");
        QCOMPARE(joined->article(ArticleId{1})->origin, Origin::Editor);
    }

    void mergeIntoFurnitureLeavesTheArticle() {
        const auto joined = mergeWithPrevious(sample(), BlockId{2});
        QCOMPARE(joined->block(BlockId{1})->ranges, RangeList({0, 9}));
        QCOMPARE(joined->block(BlockId{3})->rank, 0);
    }

    void mergeNeedsANeighbour() {
        QVERIFY(!mergeWithPrevious(sample(), BlockId{1}));
        QVERIFY(!mergeWithNext(sample(), BlockId{4}));
        QVERIFY(!mergeBlocks(sample(), BlockId{2}, BlockId{2}));
        QVERIFY(!mergeBlocks(sample(), BlockId{2}, BlockId{9}));
        QCOMPARE(mergeWithNext(sample(), BlockId{2})->block(BlockId{3})->ranges,
                 RangeList({4, 25}));
    }

    void mergeFollowsTheColumn() {
        const auto joined = mergeWithPrevious(columns(), BlockId{3});
        QCOMPARE(joined->block(BlockId{1})->ranges, RangeList({{0, 10}, {20, 30}, {40, 50}}));
    }

    void furnitureLeavesItsArticle() {
        const auto changed = setRole(sample(), BlockId{4}, Role::Furniture);
        QVERIFY(!changed->block(BlockId{4})->article.isValid());
        QVERIFY(!changed->article(ArticleId{2}));
        QCOMPARE(findViolation(*changed, ThePage, Text.size()), std::nullopt);
    }

    void furnitureThatIsNoneGetsAnArticleWhereItStands() {
        const auto changed = setRole(sample(), BlockId{1}, Role::Caption);
        QVERIFY(changed);
        QCOMPARE(changed->articles.size(), 3u);
        const Article& made = changed->articles.front();
        QCOMPARE(made.id, changed->block(BlockId{1})->article);
        QCOMPARE(made.kind, ArticleKind::Photo);
        QCOMPARE(made.rank, 0);
        QCOMPARE(changed->article(ArticleId{2})->rank, 2);
    }

    void theSameRoleAgainIsADecision() {
        const auto confirmed = setRole(sample(), BlockId{3}, Role::Body);
        QCOMPARE(confirmed->block(BlockId{3})->origin, Origin::Editor);
    }

    void paragraphsStartAndJoin() {
        auto layout = *toggleParagraph(sample(), BlockId{3}, 18, Text);
        QCOMPARE(layout.block(BlockId{3})->paragraphs, std::vector<qsizetype>{11});
        layout = *toggleParagraph(layout, BlockId{3}, 14);
        QCOMPARE(layout.block(BlockId{3})->paragraphs, (std::vector<qsizetype>{11, 14}));
        QVERIFY(!toggleParagraph(layout, BlockId{3}, 25));
    }
};

QTEST_GUILESS_MAIN(BlockEditsTest)
#include "BlockEditsTest.moc"
