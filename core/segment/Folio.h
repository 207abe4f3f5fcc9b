#pragma once

#include "core/segment/Line.h"
#include "core/segment/Squeezed.h"

namespace jianbao::segment {

/// The marks Folio (masthead, date line, staff box, print marks) and NoticeWords (telephone, price,
/// address) of a line that @p head begins.
quint32 folioMarks(const Squeezed& head, const Line& line, QStringView page);

/// Whether the line is nothing but the heading of a list of what stands on other pages ("导读").
bool isTeaserLabel(QStringView page, const Line& line);

} // namespace jianbao::segment
