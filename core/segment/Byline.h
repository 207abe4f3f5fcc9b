#pragma once

#include "core/segment/Line.h"
#include "core/segment/Squeezed.h"

namespace jianbao::segment {

/// The marks WholeByline, WholeCredit, EndsCredit, StartsCaption and EndsSigned of a line. @p head
/// is its start, @p tail the end of the run of lines that ends with it; it may be empty where the
/// line ends in no credit, agency or bracket.
quint32 bylineMarks(const Squeezed& head, const Squeezed& tail, const Line& line, QStringView page);

} // namespace jianbao::segment
