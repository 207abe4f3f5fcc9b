#include "ui/common/LinkedParts.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;

namespace {

constexpr PageId First{1};
constexpr PageId Second{2};

void add(Layout& layout, PageId page, qint64 article, int rank, qsizetype begin) {
    if (article > 0 && !layout.article(ArticleId{article})) {
        Article made;
        made.id = ArticleId{article};
        layout.articles.push_back(made);
    }
    Block block;
    block.id = BlockId{static_cast<qint64>(layout.blocks.size()) + 1};
    block.page = page;
    block.ranges = TextRange{begin, begin + 10};
    block.article = ArticleId{article};
    block.rank = rank;
    layout.blocks.push_back(block);
}

/// Article 1 on page 1 goes on in article 3 on page 2; article 2 stands alone; furniture.
Layout linkedPages() {
    Layout layout;
    add(layout, First, 1, 0, 0);
    add(layout, First, 2, 0, 10);
    add(layout, First, 0, 0, 20);
    add(layout, Second, 3, 0, 0);
    add(layout, Second, 3, 1, 10);
    layout.article(ArticleId{3})->continues = ArticleId{1};
    return layout;
}

Layout onlyOn(PageId page) {
    Layout layout = linkedPages();
    std::erase_if(layout.blocks, [&](const Block& block) { return block.page != page; });
    std::erase_if(layout.articles,
                  [&](const Article& article) { return layout.blocksOf(article.id).empty(); });
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

class LinkedPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachPageReadsTheWholeArticle() {
        const Layout first = readAsOne(onlyOn(First), linkedPages(), First);
        QCOMPARE(order(first, 1), (Ids{1, 4, 5}));
        QCOMPARE(order(first, 2), (Ids{2}));
        QCOMPARE(first.articles.size(), 2u);
        QCOMPARE(first.blocks.size(), 5u);
        const Layout second = readAsOne(onlyOn(Second), linkedPages(), Second);
        QCOMPARE(order(second, 3), (Ids{1, 4, 5}));
        QCOMPARE(second.articles.size(), 1u);
    }

    void withoutLinksNothingChanges() {
        Layout linked = linkedPages();
        linked.article(ArticleId{3})->continues = {};
        QCOMPARE(readAsOne(onlyOn(First), linked, First), onlyOn(First));
    }

    void partsOnOnePageAndCirclesStayApart() {
        Layout linked = linkedPages();
        linked.article(ArticleId{2})->continues = ArticleId{1};
        linked.article(ArticleId{3})->continues = ArticleId{2};
        linked.article(ArticleId{1})->continues = ArticleId{3};
        const Layout read = readAsOne(onlyOn(First), linked, First);
        QCOMPARE(order(read, 1), (Ids{4, 5, 1}));
        QCOMPARE(order(read, 2), (Ids{2, 4, 5}));
    }
};

QTEST_GUILESS_MAIN(LinkedPartsTest)
#include "LinkedPartsTest.moc"
