#pragma once

#include "core/segment/Squeezed.h"

#include <QStringList>

namespace jianbao::segment {

/// The names in a Chinese byline or credit, from unit @p from to @p to: words for ranks (记者,
/// 通讯员 …) and papers are left out, "/…" and what follows is the agency's. Blanks part names only
/// where there are some between whole names.
QStringList chineseNames(const Squeezed& text, int from, int to);

/// The names in "By JANE DOE and JOHN ROE" or "JANE DOE/THE DAILY POST".
QStringList latinNames(QStringView line);

/// The reporters a text's opening names in brackets: "（记者 X Y 通讯员 Z）", from unit @p from.
QStringList bracketedReporters(const Squeezed& head, int from);

} // namespace jianbao::segment
