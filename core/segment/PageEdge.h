#pragma once

#include "core/segment/Line.h"
#include "core/segment/Profile.h"

#include <span>

namespace jianbao::segment {

/// Marks the short lines around the folio at a page's head and foot as furniture: the paper's name,
/// the section's label, editors. Needs the marks of markPatterns.
void markPageEdges(QStringView page, std::span<Line> lines, const PageProfile& profile);

} // namespace jianbao::segment
