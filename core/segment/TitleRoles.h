#pragma once

#include "core/segment/Line.h"
#include "core/segment/Story.h"

#include <span>

namespace jianbao::segment {

/// A story's display lines [first, last), one run between empty lines.
struct TitleRun {
    qint32 first = 0;
    qint32 last = 0;
    double confidence = 0.5;
    QString reason;
};

/// Tells headline, kicker and deck among a story's display lines, in the order of the dump, by
/// letter-spacing, leading and closing dashes and colons, the length of lines (smaller type is
/// longer) and capitals.
std::vector<Part> titleParts(std::span<const Line> lines, std::span<const TitleRun> runs);

} // namespace jianbao::segment
