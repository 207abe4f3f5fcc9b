#include "ui/page/BlockMap.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

namespace {

Block block(int id, RangeList ranges, int article) {
    Block made;
    made.id = BlockId{id};
    made.page = PageId{1};
    made.ranges = std::move(ranges);
    made.article = ArticleId{article};
    made.role = article == 0 ? Role::Furniture : Role::Body;
    return made;
}

Layout layoutOf(std::vector<Block> blocks) {
    Layout layout;
    layout.articles.resize(2);
    layout.articles[0].id = ArticleId{7};
    layout.articles[1].id = ArticleId{9};
    layout.blocks = std::move(blocks);
    return layout;
}

} // namespace

class BlockMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsBlocksAndNumbers() {
        const QString text = u"报头\n\n渡口\n通航\n"_s;
        const BlockMap map(text, PageId{1},
                           layoutOf({block(1, TextRange{0, 4}, 0), block(2, TextRange{4, 10}, 9)}));
        QCOMPARE(map.blockAt(0)->id, BlockId{1});
        QCOMPARE(map.blockAt(4)->id, BlockId{2});
        QCOMPARE(map.blockAt(10)->id, BlockId{2});
        QCOMPARE(map.articleNumber(*map.blockAt(0)), -1);
        QCOMPARE(map.articleNumber(*map.blockAt(4)), 1);
        QVERIFY(map.cuts().empty());
    }

    void leavesOutBlocksOfOtherPages() {
        Block other = block(2, TextRange{0, 2}, 7);
        other.page = PageId{2};
        const BlockMap map(u"渡口"_s, PageId{1}, layoutOf({block(1, TextRange{0, 2}, 7), other}));
        QCOMPARE(map.blocks().size(), std::size_t{1});
    }

    void marksCutsInsideALineOnlyWithTextOnBothSides() {
        const QString text = u"通航；（下转）\n  次日\n"_s;
        const BlockMap map(text, PageId{1},
                           layoutOf({block(1, TextRange{0, 3}, 7), block(2, TextRange{3, 9}, 7),
                                     block(3, TextRange{9, 13}, 9)}));
        QCOMPARE(map.cuts().size(), std::size_t{1});
        QCOMPARE(map.cuts().front().position, 3);
        QVERIFY(map.cuts().front().first);
    }

    void marksColumnsSideBySide() {
        // Two columns in the same lines: each block has a run in every line.
        const QString text = u"甲甲 乙乙\n甲甲 乙乙\n"_s;
        const BlockMap map(text, PageId{1},
                           layoutOf({block(1, RangeList{{0, 3}, {6, 9}}, 7),
                                     block(2, RangeList{{3, 6}, {9, 12}}, 9)}));
        QCOMPARE(map.cuts().size(), std::size_t{2});
        QVERIFY(map.cuts()[0].first);
        QVERIFY(!map.cuts()[1].first);
        QCOMPARE(map.cutsIn({6, 11}).size(), std::size_t{1});
        QCOMPARE(map.blockAt(7)->id, BlockId{1});
        QCOMPARE(map.blockAt(10)->id, BlockId{2});
    }
};

QTEST_GUILESS_MAIN(BlockMapTest)
#include "BlockMapTest.moc"
