#pragma once

#include "core/segment/Element.h"
#include "core/segment/LineLabels.h"

namespace jianbao::segment {

/// Groups labelled lines into elements: runs of display type, stretches of running text that surely
/// are one story, captions, and the single lines that their wording gives away. Linear.
std::vector<Element> buildElements(QStringView page, std::span<const Line> lines,
                                   std::span<const LineLabel> labels, const PageProfile& profile);

} // namespace jianbao::segment
