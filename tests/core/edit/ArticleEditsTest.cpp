#include "core/edit/Edits.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::edit;
using namespace Qt::StringLiterals;

namespace {

constexpr PageId First{1};
constexpr PageId Second{2};

/// Page 1: article 1 (headline 1, body 2, body 3), article 2 (headline 4, caption 5), furniture 6;
/// page 2: article 3 (body 7), which continues article 1. Each block is ten characters long.
Layout sample() {
    Layout layout;
    const auto add = [&](PageId page, Role role, qint64 article, int rank) {
        Block block;
        block.id = BlockId{qint64(layout.blocks.size()) + 1};
        block.page = page;
        const qsizetype begin = page == First ? 10 * qsizetype(layout.blocks.size()) : 0;
        block.ranges = TextRange{begin, begin + 10};
        block.role = role;
        block.article = ArticleId{article};
        block.rank = rank;
        layout.blocks.push_back(block);
    };
    add(First, Role::Headline, 1, 0);
    add(First, Role::Body, 1, 1);
    add(First, Role::Body, 1, 2);
    add(First, Role::Headline, 2, 0);
    add(First, Role::Caption, 2, 1);
    add(First, Role::Furniture, 0, 0);
    add(Second, Role::Body, 3, 0);
    for (const int id : {1, 2, 3}) {
        Article article;
        article.id = ArticleId{id};
        article.rank = id == 2 ? 1 : 0;
        layout.articles.push_back(article);
    }
    layout.articles[0].meta.place = u"长河"_s;
    layout.articles[1].meta.agency = u"星河社"_s;
    layout.articles[1].meta.place = u"南湾"_s;
    layout.articles[2].continues = ArticleId{1};
    layout.articles[2].kind = ArticleKind::Continuation;
    return layout;
}

std::vector<qint64> order(const Layout& layout, qint64 article) {
    std::vector<qint64> ids;
    for (const Block* block : layout.blocksOf(ArticleId{article}))
        ids.push_back(block->id.value);
    return ids;
}

using Ids = std::vector<qint64>;

} // namespace

class ArticleEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(findViolation(sample(), First, 60), std::nullopt);
        QCOMPARE(findViolation(sample(), Second, 10), std::nullopt);
    }

    void aHeadlineGoesToTheHead() {
        const auto moved = moveToArticle(sample(), BlockId{4}, ArticleId{1});
        QCOMPARE(order(*moved, 1), (Ids{1, 4, 2, 3}));
        QCOMPARE(order(*moved, 2), (Ids{5}));
        auto layout = sample();
        layout.block(BlockId{4})->role = Role::Kicker;
        QCOMPARE(order(*moveToArticle(layout, BlockId{4}, ArticleId{1}), 1), (Ids{4, 1, 2, 3}));
    }

    void aBodyGoesBehindWhatPrecedesItOnThePage() {
        QCOMPARE(order(*moveToArticle(sample(), BlockId{2}, ArticleId{2}), 2), (Ids{4, 2, 5}));
        QCOMPARE(order(*moveToArticle(sample(), BlockId{7}, ArticleId{1}), 1), (Ids{1, 2, 3, 7}));
    }

    void aPlaceCanBeNamed() {
        QCOMPARE(order(*moveToArticle(sample(), BlockId{5}, ArticleId{1}, 1), 1),
                 (Ids{1, 5, 2, 3}));
        QCOMPARE(order(*moveToArticle(sample(), BlockId{5}, ArticleId{1}, 99), 1),
                 (Ids{1, 2, 3, 5}));
    }

    void furnitureBecomesBody() {
        const auto moved = moveToArticle(sample(), BlockId{6}, ArticleId{1});
        QCOMPARE(moved->block(BlockId{6})->role, Role::Body);
        QCOMPARE(moved->block(BlockId{6})->origin, Origin::Editor);
    }

    void anEmptyArticleVanishesWithItsLinks() {
        auto layout = sample();
        layout.articles[0].continues = ArticleId{3};
        layout.articles[2].continues = {};
        const auto moved = moveToArticle(layout, BlockId{7}, ArticleId{2});
        QVERIFY(!moved->article(ArticleId{3}));
        QVERIFY(!moved->article(ArticleId{1})->continues.isValid());
    }

    void aNewArticleStandsBehindTheOneItLeft() {
        const auto moved = moveToNewArticle(sample(), BlockId{3});
        const ArticleId made = moved->block(BlockId{3})->article;
        QVERIFY(made.isProvisional());
        QCOMPARE(moved->article(made)->rank, 1);
        QCOMPARE(moved->article(made)->kind, ArticleKind::News);
        QCOMPARE(moved->article(made)->origin, Origin::Editor);
        QCOMPARE(moved->article(ArticleId{2})->rank, 2);
        QCOMPARE(moved->article(ArticleId{3})->rank, 0);
    }

    void theKindOfANewArticleFits() {
        const auto kindOfNew = [](const Layout& layout, qint64 block) {
            const auto moved = moveToNewArticle(layout, BlockId{block});
            return moved->article(moved->block(BlockId{block})->article)->kind;
        };
        auto layout = sample();
        QCOMPARE(kindOfNew(layout, 5), ArticleKind::Photo);
        layout.article(ArticleId{1})->kind = ArticleKind::Commentary;
        QCOMPARE(kindOfNew(layout, 3), ArticleKind::Commentary);
        layout.article(ArticleId{1})->kind = ArticleKind::Continuation;
        QCOMPARE(kindOfNew(layout, 3), ArticleKind::News);
        QCOMPARE(kindOfNew(layout, 6), ArticleKind::News);
    }

    void anArticleOfItsOwnIsOneAlready() {
        QCOMPARE(moveToNewArticle(sample(), BlockId{7}).error().kind, ErrorKind::InvalidEdit);
    }

    void aBlockMovesInItsArticle() {
        QCOMPARE(order(*moveInArticle(sample(), BlockId{3}, -1), 1), (Ids{1, 3, 2}));
        QCOMPARE(order(*moveInArticle(sample(), BlockId{1}, 9), 1), (Ids{2, 3, 1}));
        QCOMPARE(*moveInArticle(sample(), BlockId{1}, -1), sample());
        QVERIFY(!moveInArticle(sample(), BlockId{6}, 1));
    }

    void articlesJoin() {
        const auto joined = mergeArticles(sample(), ArticleId{2}, ArticleId{1});
        QCOMPARE(order(*joined, 1), (Ids{1, 2, 3, 4, 5}));
        QVERIFY(!joined->article(ArticleId{2}));
        QCOMPARE(joined->article(ArticleId{1})->meta.agency, u"星河社"_s);
        QCOMPARE(joined->article(ArticleId{1})->meta.place, u"长河"_s);
        QVERIFY(!mergeArticles(sample(), ArticleId{1}, ArticleId{1}));
        QVERIFY(!mergeArticles(sample(), ArticleId{1}, ArticleId{9}));
    }

    void linksFollowTheJoinedArticle() {
        const auto elsewhere = mergeArticles(sample(), ArticleId{1}, ArticleId{2});
        QCOMPARE(elsewhere->article(ArticleId{3})->continues, ArticleId{2});
        const auto whole = mergeArticles(sample(), ArticleId{3}, ArticleId{1});
        QVERIFY(!whole->article(ArticleId{1})->continues.isValid());
        QCOMPARE(order(*whole, 1), (Ids{1, 2, 3, 7}));
        const auto backwards = mergeArticles(sample(), ArticleId{1}, ArticleId{3});
        QVERIFY(!backwards->article(ArticleId{3})->continues.isValid());
        QCOMPARE(order(*backwards, 3), (Ids{7, 1, 2, 3}));
        QCOMPARE(backwards->article(ArticleId{2})->rank, 0);
    }

    void anArticleWhoseFirstBlocksLeaveIsListedOnTheNextPage() {
        auto layout = *mergeArticles(sample(), ArticleId{3}, ArticleId{2});
        layout = *moveToArticle(layout, BlockId{4}, ArticleId{1});
        layout = *moveToArticle(layout, BlockId{5}, ArticleId{1});
        QCOMPARE(order(layout, 2), (Ids{7}));
        QCOMPARE(layout.article(ArticleId{2})->rank, 0);
    }

    void anArticleIsCutInTwo() {
        const auto cut = cutArticle(sample(), BlockId{2});
        QCOMPARE(order(*cut, 1), (Ids{1}));
        const ArticleId made = cut->block(BlockId{2})->article;
        QVERIFY(made.isProvisional());
        QCOMPARE(order(*cut, made.value), (Ids{2, 3}));
        QCOMPARE(cut->article(made)->rank, 1);
        QCOMPARE(cut->article(ArticleId{2})->rank, 2);
        QCOMPARE(cut->article(ArticleId{1})->meta.place, u"长河"_s);
        QCOMPARE(cut->block(BlockId{3})->origin, Origin::Editor);
        QVERIFY(!cutArticle(sample(), BlockId{1}));
        QVERIFY(!cutArticle(sample(), BlockId{6}));
    }

    void anArticleIsCutAtACaret() {
        const QString text =
            u"标题标题标题标题。\n第一行有字。\n\n\n\n第二块的字在这里\n"_s.leftJustified(60, u'x');
        QCOMPARE(order(*cutArticleAt(sample(), BlockId{2}, 10, text), 1), (Ids{1}));
        // Inside of a block, that one is cut, too.
        const auto cut = cutArticleAt(sample(), BlockId{2}, 13, text);
        QCOMPARE(order(*cut, 1), (Ids{1, 2}));
        QCOMPARE(cut->blocks.size(), sample().blocks.size() + 1);
        QVERIFY(!cutArticleAt(sample(), BlockId{9}, 13, text));
    }

    void linksArePartedAndTied() {
        const auto parted = unlinkArticle(sample(), ArticleId{3});
        QVERIFY(!parted->article(ArticleId{3})->continues.isValid());
        QVERIFY(!unlinkArticle(*parted, ArticleId{3}));
        const auto tied = linkArticles(*parted, ArticleId{2}, ArticleId{3});
        QCOMPARE(tied->article(ArticleId{3})->continues, ArticleId{2});
        QCOMPARE(tied->article(ArticleId{2})->origin, Origin::Editor);
        QVERIFY(!linkArticles(*tied, ArticleId{3}, ArticleId{2}));
        QVERIFY(!linkArticles(*tied, ArticleId{3}, ArticleId{3}));
        QVERIFY(!linkArticles(*tied, ArticleId{3}, ArticleId{9}));
        // An article goes on in one other only.
        const auto other = linkArticles(sample(), ArticleId{1}, ArticleId{2});
        QCOMPARE(other->article(ArticleId{2})->continues, ArticleId{1});
        QVERIFY(!other->article(ArticleId{3})->continues.isValid());
    }

    void whatIsAcceptedIsDecided() {
        auto layout = sample();
        for (Block& block : layout.blocks)
            block.confidence = 0.3;
        const auto one = acceptBlock(layout, BlockId{2});
        QCOMPARE(one->block(BlockId{2})->origin, Origin::Editor);
        QCOMPARE(one->block(BlockId{2})->confidence, 1.0);
        QCOMPARE(one->block(BlockId{3})->origin, Origin::Finder);
        const auto all = acceptArticle(layout, ArticleId{1});
        QCOMPARE(all->article(ArticleId{1})->origin, Origin::Editor);
        QCOMPARE(all->block(BlockId{3})->origin, Origin::Editor);
        QCOMPARE(all->block(BlockId{4})->origin, Origin::Finder);
        QVERIFY(!acceptBlock(layout, BlockId{99}));
        QVERIFY(!acceptArticle(layout, ArticleId{99}));
    }

    void aKindIsADecision() {
        const auto changed = setKind(sample(), ArticleId{2}, ArticleKind::Notice);
        QCOMPARE(changed->article(ArticleId{2})->kind, ArticleKind::Notice);
        QCOMPARE(changed->article(ArticleId{2})->origin, Origin::Editor);
        QVERIFY(!setKind(sample(), ArticleId{9}, ArticleKind::Notice));
    }
};

QTEST_GUILESS_MAIN(ArticleEditsTest)
#include "ArticleEditsTest.moc"
