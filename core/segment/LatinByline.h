#pragma once

#include "core/segment/Line.h"

#include <QStringView>

namespace jianbao::segment {

/// The marks WholeByline, WholeCredit, EndsCredit and StartsCaption of a line in Latin letters.
quint32 latinBylineMarks(QStringView page, const Line& line);

/// Whether @p line goes on with the Latin byline right before it: "and PETER ROE", "Staff Writer".
bool continuesLatinByline(QStringView page, const Line& byline, const Line& line);

} // namespace jianbao::segment
