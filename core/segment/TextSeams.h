#pragma once

#include "core/segment/Element.h"
#include "core/segment/TitleTies.h"

#include <vector>

namespace jianbao::segment {

/// Puts the pieces of texts together again that were cut off to be looked at alone, but for those
/// that titles nearby tell apart: the words of one recur on one side of the seam only, those of
/// another on the other side, or where titles in a pile speak of each. Keeps @p ties in step.
/// Linear.
void joinTexts(TitleTies& ties, std::vector<Element>& elements);

} // namespace jianbao::segment
