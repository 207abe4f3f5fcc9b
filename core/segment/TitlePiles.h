#pragma once

#include "core/segment/Element.h"
#include "core/segment/TitleTies.h"

#include <span>
#include <vector>

namespace jianbao::segment {

/// Where titles of several stories stand in a pile before or behind the texts: the pieces of text,
/// of those that are cut off, at which a story starts as one title speaks of a piece before and
/// another of that piece or one behind. Indices, ascending. Linear.
std::vector<std::size_t> startsByPiles(const TitleTies& ties, std::span<const Element> elements);

} // namespace jianbao::segment
