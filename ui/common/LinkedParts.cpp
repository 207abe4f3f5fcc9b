#include "ui/common/LinkedParts.h"

#include <algorithm>
#include <set>

namespace jianbao::ui {

namespace {

bool standsOn(const Layout& layout, ArticleId article, PageId page) {
    return std::any_of(layout.blocks.begin(), layout.blocks.end(), [&](const Block& block) {
        return block.article == article && block.page == page;
    });
}

std::vector<Block> blocksOf(const Layout& layout, ArticleId article) {
    std::vector<Block> blocks;
    for (const Block* block : layout.blocksOf(article))
        blocks.push_back(*block);
    return blocks;
}

/// The article's blocks with those of its other parts, in reading order.
std::vector<Block> wholeOf(const Layout& linked, ArticleId article, PageId page) {
    std::vector<Block> whole = blocksOf(linked, article);
    std::set<ArticleId> seen{article};
    const auto isPart = [&](ArticleId part) {
        return part.isValid() && !standsOn(linked, part, page) && seen.insert(part).second;
    };
    for (ArticleId part = partBefore(linked, article); isPart(part);
         part = partBefore(linked, part)) {
        const auto blocks = blocksOf(linked, part);
        whole.insert(whole.begin(), blocks.begin(), blocks.end());
    }
    for (ArticleId part = partBehind(linked, article); isPart(part);
         part = partBehind(linked, part)) {
        const auto blocks = blocksOf(linked, part);
        whole.insert(whole.end(), blocks.begin(), blocks.end());
    }
    for (std::size_t i = 0; i < whole.size(); ++i) {
        whole[i].article = article;
        whole[i].rank = static_cast<int>(i);
    }
    return whole;
}

} // namespace

ArticleId partBefore(const Layout& linked, ArticleId article) {
    const Article* here = linked.article(article);
    return here ? here->continues : ArticleId{};
}

ArticleId partBehind(const Layout& linked, ArticleId article) {
    for (const Article& other : linked.articles)
        if (other.continues == article)
            return other.id;
    return {};
}

Layout readAsOne(Layout layout, const Layout& linked, PageId page) {
    std::vector<Block> blocks;
    std::copy_if(layout.blocks.begin(), layout.blocks.end(), std::back_inserter(blocks),
                 [](const Block& block) { return !block.article.isValid(); });
    for (const Article& article : layout.articles) {
        const auto whole = wholeOf(linked, article.id, page);
        blocks.insert(blocks.end(), whole.begin(), whole.end());
    }
    layout.blocks = std::move(blocks);
    std::stable_sort(
        layout.blocks.begin(), layout.blocks.end(), [](const Block& a, const Block& b) {
            return a.page != b.page ? a.page < b.page : a.ranges.begin() < b.ranges.begin();
        });
    return layout;
}

} // namespace jianbao::ui
