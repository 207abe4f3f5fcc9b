#pragma once

#include "core/segment/Profile.h"

#include <vector>

namespace jianbao::segment {

/// The lines of [first, last) at which a paragraph starts. @p before is the line of the same story
/// that the text may go on from, or -1.
std::vector<qint32> paragraphStarts(std::span<const Line> lines, qint32 first, qint32 last,
                                    qint32 before, const PageProfile& profile);

} // namespace jianbao::segment
