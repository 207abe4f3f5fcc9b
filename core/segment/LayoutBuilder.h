#pragma once

#include "core/model/Layout.h"
#include "core/segment/Element.h"
#include "core/segment/Story.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// Turns stories and furniture (elements without a story) into a layout that tiles the page: white
/// space goes to the block before it, at the page's start to the first one. Confidences are those
/// of the parts and elements, as yet.
Layout buildLayout(QStringView page, std::span<const Line> lines, std::span<const Story> stories,
                   std::span<const Element> elements);

/// Makes the share of such decisions that are right of the confidence of each block, and rates the
/// articles by their blocks.
void rateLayout(Layout& layout);

} // namespace jianbao::segment
