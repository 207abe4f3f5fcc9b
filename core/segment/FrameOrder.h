#pragma once

#include "core/segment/Frames.h"

namespace jianbao::segment {

/// The order to read frames in: what stands above before what stands below, column after column
/// under one headline, story after story, so that as few sentences as may be are torn. Indices into
/// @p frames. Linear but for sorting.
std::vector<std::size_t> readingOrder(std::span<const Frame> frames);

} // namespace jianbao::segment
