#pragma once

#include "core/segment/LineReader.h"

namespace jianbao::segment {

/// Parts columns that a dump prints side by side in the same lines, as `pdftotext -layout` does.
///
/// Where a strip of blanks runs down over at least five lines with enough text on both sides for
/// columns (tables have less), the lines are cut at it. Where a Chinese character takes two places
/// the columns of such lines follow one another, each with its own blank lines; all other lines
/// stay as and where they are. Where each character takes one, the page was drawn from a printed
/// one: columns seldom share lines, and frames are read in the order of gatherFrames() and
/// readingOrder(). Linear but for sorting.
std::vector<RawLine> partColumns(QStringView text, std::vector<RawLine> lines);

} // namespace jianbao::segment
