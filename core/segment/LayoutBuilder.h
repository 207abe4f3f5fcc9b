#pragma once

#include "core/model/Layout.h"
#include "core/segment/Element.h"
#include "core/segment/Story.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// Turns stories and furniture (elements without a story) into a layout that tiles the page: white
/// space goes to the block before it, at the page's start to the first one.
Layout buildLayout(QStringView page, std::span<const Line> lines, std::span<const Story> stories,
                   std::span<const Element> elements);

} // namespace jianbao::segment
