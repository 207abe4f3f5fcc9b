#pragma once

#include "core/clean/ReadingText.h"

namespace jianbao::clean {

/// The corrections of the dump, without ids, that let @p run of a paragraph's text (UTF-16
/// positions, half-open) read as @p text, for edit::correct(). What an earlier correction that the
/// run touches says beside it is part of their text. Usually one; more where the run lies in
/// several blocks or columns. A space between two of them, behind which no character of the dump
/// stands, cannot be changed. Where the dump's own text comes out again, the correction is the
/// dump's text. @p layout and @p pages are those that the paragraph was read from.
std::vector<Correction> correctionsFor(const ReadingParagraph& paragraph, TextRange run,
                                       const QString& text, const Layout& layout,
                                       std::span<const Page> pages,
                                       const CleanOptions& options = {});

/// What a range of the dump reads as without corrections, as far as it lies in the block.
QString readDump(QStringView pageText, const Block& block, TextRange range,
                 const CleanOptions& options = {});

} // namespace jianbao::clean
