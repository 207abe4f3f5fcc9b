#pragma once

#include "core/model/Article.h"
#include "core/model/Block.h"

#include <optional>
#include <vector>

namespace jianbao {

/// The articles and blocks of one page, or of the few pages that an edit concerns, as plain values.
/// Articles stand in the order of their first page and their rank; blocks in page order (page, then
/// first position).
struct Layout {
    std::vector<Article> articles;
    std::vector<Block> blocks;

    const Article* article(ArticleId id) const;
    const Block* block(BlockId id) const;
    Article* article(ArticleId id);
    Block* block(BlockId id);
    /// The block of that page that covers the position, or null.
    const Block* blockAt(PageId page, qsizetype position) const;
    /// The article's blocks in reading order.
    std::vector<const Block*> blocksOf(ArticleId id) const;

    bool operator==(const Layout&) const = default;
};

/// Puts articles and blocks into their documented order and closes gaps in the ranks of blocks.
void normalize(Layout& layout);

/// The first broken invariant in words (for logs and tests), or none: blocks of @p page tile [0,
/// length); furniture has no article and all else has one that exists; ranks count from 0; no
/// article is empty; paragraph starts lie inside their block.
std::optional<QString> findViolation(const Layout& layout, PageId page, qsizetype length);

} // namespace jianbao
