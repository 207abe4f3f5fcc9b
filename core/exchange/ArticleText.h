#pragma once

#include "core/clean/ReadingText.h"
#include "core/model/Issue.h"
#include "core/model/Layout.h"
#include "core/model/Page.h"

#include <span>
#include <vector>

namespace jianbao::exchange {

/// A paragraph of an article and where it comes from.
struct ArticleParagraph {
    Role role = Role::Body;
    /// In ArticleText::text.
    TextRange range;
    /// Their places count from the paragraph's start.
    std::vector<clean::ReadingPart> parts;
};

/// A tagged name in the text of an article.
struct ArticleMention {
    /// Code of its type: PER, ORG …
    QString type;
    /// Its pieces in ArticleText::text, ascending, apart, none empty, none cutting a character.
    std::vector<TextRange> ranges;
    /// What the name stands for: a name, and an address or number in a register; may be empty.
    QString entity;
    QString reference;

    /// From the first piece's begin to the last one's end.
    TextRange hull() const { return {ranges.front().begin, ranges.back().end}; }
    bool operator==(const ArticleMention&) const = default;
};

/// A place where the text is not as the dump has it.
struct ArticleCorrection {
    /// In ArticleText::text; empty where an editor took characters away.
    TextRange range;
    /// What the dump has.
    QString original;
    bool operator==(const ArticleCorrection&) const = default;
};

/// An article as exporters get it: the text that a person reads, with all that is known of it as
/// positions in that text (UTF-16, half-open). A view: valid during the call that hands it over.
struct ArticleText {
    /// A number or name that no other article of the export has.
    QString id;
    /// The article that this one continues, or empty.
    QString continues;
    const Article* article = nullptr;
    Issue issue;
    /// The page on which it begins.
    const Page* page = nullptr;
    /// Its place on that page, from 1.
    int place = 1;
    QString title;
    /// Paragraphs parted by one line end each, none at the end.
    QString text;
    std::vector<ArticleParagraph> paragraphs;
    /// By begin, the longer first.
    std::vector<ArticleMention> mentions;
    std::vector<ArticleCorrection> corrections;
    /// In reading order, and the texts of the pages that they lie on.
    std::span<const Block* const> blocks;
    std::span<const Page> pages;
};

/// What a person reads of the blocks, without mentions. @p page is that of the first block and one
/// of @p pages; @p corrections are those of the pages, in page order.
ArticleText readArticleText(const Article& article, const Page& page,
                            std::span<const Block* const> blocks, std::span<const Page> pages,
                            const clean::CleanOptions& options = {},
                            std::span<const Correction> corrections = {});

/// Where a range of a page's text stands in the article's: its pieces, ascending and apart, a
/// space that stands for no character of the dump taken in; none where it is not in the article.
std::vector<TextRange> toArticle(const ArticleText& article, PageId page, const RangeList& ranges);

/// The reverse, for importers: what of that page stands behind a range of the article's text.
RangeList toPage(const ArticleText& article, PageId page, TextRange range);

/// The text of a mention; its pieces joined by one space.
QString textOf(const ArticleText& article, const ArticleMention& mention);

} // namespace jianbao::exchange
