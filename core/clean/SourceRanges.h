#pragma once

#include "core/clean/ReadingText.h"
#include "core/model/Mention.h"

namespace jianbao::clean {

/// Appends where a stretch of a paragraph's text is printed, in reading order. Blanks, line ends
/// and the marks that break a word belong to what stands on both sides of them, so that a name over
/// the end of a line is one range. Text that stands for nothing in the dump has no place. @p pages
/// holds the pages that the paragraph lies on. Pure.
void appendSource(const ReadingParagraph& paragraph, TextRange read, std::span<const Page> pages,
                  std::vector<PageRange>& ranges);

/// A stretch of a text without the blanks at its ends; empty where nothing else is in it.
TextRange trimmed(QStringView text, TextRange stretch);

} // namespace jianbao::clean
