#pragma once

#include "core/segment/Line.h"
#include "core/segment/Profile.h"

namespace jianbao::segment {

/// Evidence for display type that makes up for the stop at a Latin line's end: papers of old set
/// "Rain And Colder." above a short report. 0 where the line is nothing of the kind. @p before and
/// @p next may be null.
double latinHeadingEvidence(const Line* before, const Line& line, const Line* next,
                            const PageProfile& profile);

} // namespace jianbao::segment
