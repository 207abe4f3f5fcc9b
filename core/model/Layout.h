#pragma once

#include "core/model/Article.h"
#include "core/model/Block.h"
#include "core/model/Correction.h"
#include "core/model/Mention.h"
#include "core/model/PageState.h"

#include <optional>
#include <span>
#include <vector>

namespace jianbao {

/// All that is known of one page, or of the few pages that an edit concerns, as plain values.
/// Corrections, mentions, rejections and states are those of all pages on which the layout has
/// blocks; they name positions of the page, so that no edit of blocks need touch them.
struct Layout {
    /// In the order of their first page and their rank.
    std::vector<Article> articles{};
    /// In page order: page, then first position.
    std::vector<Block> blocks{};
    /// In page order. Two of one page neither overlap nor begin at the same position.
    std::vector<Correction> corrections{};
    /// By their first range: page, begin, the longer first; then by number.
    std::vector<Mention> mentions{};
    /// In page order.
    std::vector<Rejection> rejections{};
    /// By page. One that is open and without a note is not listed.
    std::vector<PageState> states{};

    const Article* article(ArticleId id) const;
    const Block* block(BlockId id) const;
    Article* article(ArticleId id);
    Block* block(BlockId id);
    const Correction* correction(CorrectionId id) const;
    const Mention* mention(MentionId id) const;
    Mention* mention(MentionId id);
    PageState stateOf(PageId page) const;
    /// The corrections of that page, in order.
    std::span<const Correction> correctionsOf(PageId page) const;
    /// The block of that page that covers the position, or null.
    const Block* blockAt(PageId page, qsizetype position) const;
    /// The article's blocks in reading order.
    std::vector<const Block*> blocksOf(ArticleId id) const;

    bool operator==(const Layout&) const = default;
};

/// Puts all lists into their documented order and closes gaps in the ranks of blocks.
void normalize(Layout& layout);

/// The first broken invariant in words (for logs and tests), or none: blocks of @p page tile [0,
/// length); furniture has no article and all else has one that exists; ranks count from 0; no
/// article is empty; paragraph starts lie inside their block; corrections of @p page lie inside it,
/// change something and do not overlap; mentions and rejections cover something, inside it.
std::optional<QString> findViolation(const Layout& layout, PageId page, qsizetype length);

} // namespace jianbao
