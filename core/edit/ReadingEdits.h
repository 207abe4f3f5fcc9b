#pragma once

#include "core/Result.h"
#include "core/clean/ReadingText.h"

#include <optional>
#include <span>

namespace jianbao::edit {

/// What an editor types into a text as it is read: the same edits as in TextEdits.h, by paragraph
/// and offset of the reading text in place of positions of the dump. @p paragraphs are those of an
/// article, or of the furniture, as they are read from @p layout, with the default cleaning;
/// @p pages holds the texts of their pages. InvalidEdit where something that is named is not there.

/// From a place in one paragraph to one in the same or a later one; UTF-16 offsets, half-open.
struct ReadingRange {
    std::size_t firstParagraph = 0;
    qsizetype begin = 0;
    std::size_t lastParagraph = 0;
    qsizetype end = 0;
};

/// Lets a range read as @p text. Of a range over several paragraphs the last joins the first, where
/// that can be.
Result<Layout> replaceText(Layout layout, std::span<const clean::ReadingParagraph> paragraphs,
                           const ReadingRange& range, const QString& text,
                           std::span<const Page> pages);

/// Starts a paragraph at an offset, also inside a correction.
Result<Layout> startParagraph(Layout layout, const clean::ReadingParagraph& paragraph,
                              qsizetype offset, std::span<const Page> pages);

/// The paragraph that would go on with that one: the last of its role before it, with no title
/// between them. None for titles, and for the like of bylines in blocks of their own.
std::optional<std::size_t> joinTarget(std::span<const clean::ReadingParagraph> paragraphs,
                                      std::size_t paragraph);

/// Joins a paragraph with its joinTarget().
Result<Layout> joinParagraph(Layout layout, std::span<const clean::ReadingParagraph> paragraphs,
                             std::size_t paragraph);

} // namespace jianbao::edit
