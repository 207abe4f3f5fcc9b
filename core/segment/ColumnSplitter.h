#pragma once

#include "core/segment/LineReader.h"

namespace jianbao::segment {

/// Takes lines apart in which a dump prints columns side by side (wide gaps at the same place in
/// many lines) and puts them into reading order: column by column, left to right, from one line
/// that crosses the columns to the next. Lines of other dumps come back as they are. Linear.
std::vector<RawLine> splitColumns(QStringView page, std::vector<RawLine> lines);

} // namespace jianbao::segment
