#include "core/edit/Details.h"

#include "core/edit/Edits.h"
#include "core/segment/ArticleFinder.h"
#include "tests/support/GoldPage.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::edit;
using namespace Qt::StringLiterals;

namespace {

constexpr PageId page{1};
const QString Text = u"渡口灯下读书人\n\n"
                     u"晨江社临川3月8日电（记者 白石）新馆八日开馆，首日接待读者三千\n\n"
                     u"人，周末延长开放到晚上九点。\n"_s;
const qsizetype Opening = Text.indexOf(u"晨江社"_s);
const qsizetype Rest = Text.indexOf(u"人，"_s);

/// Each run of lines is a block and an article of its own.
Layout crude() {
    Layout layout;
    const std::vector<qsizetype> borders{0, Opening, Rest, Text.size()};
    for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
        const auto number = static_cast<qint64>(i + 1);
        Article& article = layout.articles.emplace_back();
        article.id = ArticleId{number};
        article.rank = static_cast<int>(i);
        Block block;
        block.id = BlockId{number};
        block.page = page;
        block.ranges = RangeList(TextRange{borders[i], borders[i + 1]});
        block.article = ArticleId{number};
        block.paragraphs = {borders[i]};
        layout.blocks.push_back(block);
    }
    return readDetails(std::move(layout), page, Text);
}

Layout joined(const Layout& before) {
    const auto after = moveToArticle(before, BlockId{3}, ArticleId{2});
    return followBlocks(before, *after, page, Text);
}

} // namespace

class DetailsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void detailsFollowTheBlocks();
    void whatAnEditorSetStays();
    void otherArticlesAreLeftAlone();
    void nothingChangesWhereTheFinderReadTheSame();
};

void DetailsTest::detailsFollowTheBlocks() {
    const Layout before = crude();
    QCOMPARE(before.article(ArticleId{2})->meta.agency, u"晨江社"_s);
    QCOMPARE(before.block(BlockId{3})->paragraphs, std::vector<qsizetype>{Rest});
    const Layout after = joined(before);
    QVERIFY(after.block(BlockId{3})->paragraphs.empty());

    const auto title = setRole(after, BlockId{1}, Role::Headline);
    const Layout teaser = followBlocks(after, *title, page, Text);
    QCOMPARE(teaser.article(ArticleId{1})->kind, ArticleKind::Teaser);
    QVERIFY(teaser.block(BlockId{1})->paragraphs.empty());
    const auto whole = moveToArticle(teaser, BlockId{2}, ArticleId{1});
    const Layout story = followBlocks(teaser, *whole, page, Text);
    QCOMPARE(story.article(ArticleId{1})->kind, ArticleKind::News);
    QCOMPARE(story.article(ArticleId{1})->meta.reporters, QStringList{u"白石"_s});
    QVERIFY(story.article(ArticleId{2})->meta == Metadata{});
}

void DetailsTest::whatAnEditorSetStays() {
    Layout before = crude();
    before.article(ArticleId{2})->meta.place = u"柳江"_s;
    before.article(ArticleId{2})->kind = ArticleKind::Notice;
    const qsizetype inside = Text.indexOf(u"首日"_s);
    before.block(BlockId{2})->paragraphs = {inside};
    const Layout after = joined(before);
    QCOMPARE(after.article(ArticleId{2})->meta.place, u"柳江"_s);
    QCOMPARE(after.article(ArticleId{2})->meta.agency, u"晨江社"_s);
    QCOMPARE(after.article(ArticleId{2})->kind, ArticleKind::Notice);
    QCOMPARE(after.block(BlockId{2})->paragraphs, std::vector<qsizetype>{inside});
    QVERIFY(after.block(BlockId{3})->paragraphs.empty());
}

void DetailsTest::otherArticlesAreLeftAlone() {
    Layout before = crude();
    before.article(ArticleId{1})->kind = ArticleKind::Sidebar;
    before.block(BlockId{1})->paragraphs.clear();
    const Layout after = joined(before);
    QCOMPARE(*after.article(ArticleId{1}), *before.article(ArticleId{1}));
    QCOMPARE(*after.block(BlockId{1}), *before.block(BlockId{1}));
    QCOMPARE(followBlocks(before, before, page, Text), before);

    // An article that goes on elsewhere is not read by half.
    before.blocks.push_back(before.blocks.back());
    before.blocks.back().id = BlockId{9};
    before.blocks.back().page = PageId{2};
    before.blocks.back().article = ArticleId{2};
    before.blocks.back().rank = 1;
    const auto moved = moveToArticle(before, BlockId{3}, ArticleId{2});
    QCOMPARE(followBlocks(before, *moved, page, Text), *moved);
}

void DetailsTest::nothingChangesWhereTheFinderReadTheSame() {
    for (const QString& path : test::goldPagePaths()) {
        const QString text = test::readGoldPage(path).text;
        const Layout found = segment::findArticles(text);
        QCOMPARE(readDetails(found, PageId{}, text), found);
    }
}

QTEST_GUILESS_MAIN(DetailsTest)
#include "DetailsTest.moc"
