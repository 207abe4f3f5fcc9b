#pragma once

#include "core/segment/LineReader.h"

namespace jianbao::segment {

/// Parts columns that a dump prints side by side in the same lines, as `pdftotext -layout` does.
///
/// Where a strip of blanks runs down over at least five lines with enough text on both sides for
/// columns (tables have less), the lines are cut at it and the columns follow one another, each
/// with its own blank lines; all other lines stay as and where they are. Linear.
std::vector<RawLine> partColumns(QStringView text, std::vector<RawLine> lines);

} // namespace jianbao::segment
