#include "core/model/ReadingOrder.h"

#include <algorithm>

namespace jianbao {

ReadingOrder::ReadingOrder(const Layout& layout) {
    m_blocks.reserve(layout.blocks.size());
    for (const Block& block : layout.blocks) {
        if (block.article.isValid())
            m_blocks.push_back(&block);
    }
    std::stable_sort(m_blocks.begin(), m_blocks.end(), [](const Block* a, const Block* b) {
        return std::pair(a->article, a->rank) < std::pair(b->article, b->rank);
    });
}

std::span<const Block* const> ReadingOrder::blocksOf(ArticleId article) const {
    const auto from = std::lower_bound(
        m_blocks.begin(), m_blocks.end(), article,
        [](const Block* block, ArticleId wanted) { return block->article < wanted; });
    const auto to =
        std::upper_bound(from, m_blocks.end(), article, [](ArticleId wanted, const Block* block) {
            return wanted < block->article;
        });
    return {from, to};
}

} // namespace jianbao
