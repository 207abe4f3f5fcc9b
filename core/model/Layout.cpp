#include "core/model/Layout.h"

#include <algorithm>
#include <map>

namespace jianbao {

using namespace Qt::StringLiterals;

namespace {

template<typename Items, typename Key>
auto* findById(Items& items, Key id) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

std::optional<QString> findTilingViolation(const Layout& layout, PageId page, qsizetype length) {
    std::vector<TextRange> ranges;
    for (const Block& block : layout.blocks)
        if (block.page == page)
            ranges.insert(ranges.end(), block.ranges.ranges().begin(), block.ranges.ranges().end());
    std::sort(ranges.begin(), ranges.end());
    qsizetype at = 0;
    for (const TextRange range : ranges) {
        if (range.begin != at)
            return u"tiling breaks at %1: next range starts at %2"_s.arg(at).arg(range.begin);
        at = range.end;
    }
    if (at != length)
        return u"tiling ends at %1 of %2"_s.arg(at).arg(length);
    return std::nullopt;
}

std::optional<QString> findBlockViolation(const Layout& layout, const Block& block) {
    if (block.ranges.isEmpty())
        return u"block %1 is empty"_s.arg(block.id.value);
    if ((block.role == Role::Furniture) == block.article.isValid())
        return u"block %1: furniture and article do not agree"_s.arg(block.id.value);
    if (block.article.isValid() && !layout.article(block.article))
        return u"block %1 names an article that is not there"_s.arg(block.id.value);
    if (!std::is_sorted(block.paragraphs.begin(), block.paragraphs.end()))
        return u"block %1: paragraph starts out of order"_s.arg(block.id.value);
    for (const qsizetype start : block.paragraphs)
        if (!block.ranges.contains(start))
            return u"block %1: paragraph start %2 lies outside"_s.arg(block.id.value).arg(start);
    return std::nullopt;
}

std::optional<QString> findRankViolation(const Layout& layout) {
    for (const Article& article : layout.articles) {
        const auto blocks = layout.blocksOf(article.id);
        if (blocks.empty())
            return u"article %1 has no block"_s.arg(article.id.value);
        for (std::size_t i = 0; i < blocks.size(); ++i)
            if (blocks[i]->rank != static_cast<int>(i))
                return u"article %1: ranks have a gap at %2"_s.arg(article.id.value).arg(i);
    }
    return std::nullopt;
}

} // namespace

const Article* Layout::article(ArticleId id) const {
    return findById(articles, id);
}
Article* Layout::article(ArticleId id) {
    return findById(articles, id);
}
const Block* Layout::block(BlockId id) const {
    return findById(blocks, id);
}
Block* Layout::block(BlockId id) {
    return findById(blocks, id);
}

const Block* Layout::blockAt(PageId page, qsizetype position) const {
    const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const Block& block) {
        return block.page == page && block.ranges.contains(position);
    });
    return found == blocks.end() ? nullptr : &*found;
}

std::vector<const Block*> Layout::blocksOf(ArticleId id) const {
    std::vector<const Block*> found;
    for (const Block& block : blocks)
        if (block.article == id)
            found.push_back(&block);
    std::stable_sort(found.begin(), found.end(),
                     [](const Block* a, const Block* b) { return a->rank < b->rank; });
    return found;
}

void normalize(Layout& layout) {
    std::sort(layout.blocks.begin(), layout.blocks.end(), [](const Block& a, const Block& b) {
        return std::tuple(a.page, a.ranges.begin()) < std::tuple(b.page, b.ranges.begin());
    });
    std::map<ArticleId, std::vector<Block*>> members;
    for (Block& block : layout.blocks) {
        if (block.article.isValid())
            members[block.article].push_back(&block);
        else
            block.rank = 0;
    }
    std::map<ArticleId, PageId> firstPages;
    for (auto& [article, blocks] : members) {
        std::stable_sort(blocks.begin(), blocks.end(),
                         [](const Block* a, const Block* b) { return a->rank < b->rank; });
        int rank = 0;
        for (Block* block : blocks)
            block->rank = rank++;
        firstPages[article] = blocks.front()->page;
    }
    std::stable_sort(
        layout.articles.begin(), layout.articles.end(), [&](const Article& a, const Article& b) {
            return std::tuple(firstPages[a.id], a.rank) < std::tuple(firstPages[b.id], b.rank);
        });
}

std::optional<QString> findViolation(const Layout& layout, PageId page, qsizetype length) {
    if (auto violation = findTilingViolation(layout, page, length))
        return violation;
    for (const Block& block : layout.blocks)
        if (auto violation = findBlockViolation(layout, block))
            return violation;
    return findRankViolation(layout);
}

} // namespace jianbao
