#pragma once

#include "core/clean/Cleaner.h"
#include "core/model/Layout.h"
#include "core/model/Page.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace jianbao::clean {

/// The part of a paragraph that comes from one block.
struct ReadingPart {
    BlockId block;
    PageId page;
    /// Where the part begins in the paragraph's text. Between two parts there may be one space that
    /// no character of the dump stands behind.
    qsizetype begin = 0;
    /// The part's text (counted from @c begin) ↔ the page's text.
    OffsetMap map;
    /// Counted from @c begin.
    std::vector<CorrectedRun> corrected{};
};

/// A place in the dump.
struct ReadingPlace {
    PageId page;
    BlockId block;
    qsizetype position = 0;
    bool operator==(const ReadingPlace&) const = default;
};

/// One paragraph as it is read, put together from all blocks over which it runs.
struct ReadingParagraph {
    Role role = Role::Body;
    QString text;
    /// At least one, in reading order.
    std::vector<ReadingPart> parts;

    /// The place in the dump behind an offset of the text, 0 to its length.
    ReadingPlace placeAt(qsizetype offset) const;
    /// The offset of a place; none where it belongs to another paragraph or was dropped.
    std::optional<qsizetype> offsetOf(PageId page, qsizetype position) const;
};

/// What a person reads of an article: its paragraphs in reading order. Where a block's text goes on
/// with the paragraph of the block before, both are one paragraph, even if a caption or a jump line
/// stands between them, but never over a title. @p blocks are the article's in reading order;
/// @p pages holds the texts of the pages that they lie on; blocks of other pages are left out.
/// The layout's corrections stand in the text. Pure.
std::vector<ReadingParagraph> readBlocks(std::span<const Block* const> blocks,
                                         std::span<const Page> pages,
                                         const CleanOptions& options = {},
                                         std::span<const Correction> corrections = {});
std::vector<ReadingParagraph> readArticle(const Layout& layout, ArticleId article,
                                          std::span<const Page> pages,
                                          const CleanOptions& options = {});

/// An article's title in one line, for lists: its headlines, or else its kickers, decks or
/// subheads; empty for an article that has none of them. readTitle() gives the one that an editor
/// gave it first.
QString titleOf(std::span<const ReadingParagraph> paragraphs);
QString titleOf(std::span<const CleanBlock> blocks);
QString readTitle(const Layout& layout, ArticleId article, std::span<const Page> pages,
                  const CleanOptions& options = {});

/// The page with that id, or null.
const Page* findPage(std::span<const Page> pages, PageId id);

} // namespace jianbao::clean
