#pragma once

#include "core/segment/Line.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// Marks the page numbers in a list of what stands on other pages ("导读", and below it titles,
/// each with "3版" or "A05" on a line of its own) as references, which are no furniture. Linear.
void markTeaserLists(QStringView page, std::span<Line> lines);

} // namespace jianbao::segment
