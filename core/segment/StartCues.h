#pragma once

#include "core/segment/Element.h"
#include "core/segment/LinkEvidence.h"
#include "core/segment/Profile.h"
#include "core/segment/StartOdds.h"

#include <optional>
#include <span>
#include <vector>

namespace jianbao::segment {

/// The cues of each text that has a text before it, in the order of the elements; none for the
/// others. Linear.
std::vector<std::optional<StartCues>> readStartCues(std::span<const Line> lines,
                                                    const PageProfile& profile,
                                                    std::span<const Element> elements,
                                                    const LinkEvidence& evidence);

} // namespace jianbao::segment
