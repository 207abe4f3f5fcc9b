#pragma once

#include "core/segment/Squeezed.h"

#include <QStringList>

namespace jianbao::segment {

/// Whether the character is one of the commonest Chinese surnames.
bool isSurname(QChar character);

/// Whether the characters may be a person's name: a surname with one or two characters behind it.
bool isPersonName(QStringView name);

/// The names in a Chinese byline or credit, from unit @p from to @p to: words for ranks (记者,
/// 通讯员 …) and papers are left out, "/…" and what follows is the agency's. Blanks part names only
/// where there are some between whole names.
QStringList chineseNames(const Squeezed& text, int from, int to);

/// Index in a Chinese byline behind the word that parts writers from those who took the pictures,
/// whose names follow ("NAME 摄影 NAME", "文/NAME 图/NAME", "NAME 文/NAME 摄"); the byline's size
/// where it names no others.
int picturesFrom(const Squeezed& text);

/// The reporters a text's opening names in brackets from unit @p from: "（记者 X Y 通讯员 Z）", or
/// behind a dateline "（X Y）".
QStringList bracketedReporters(const Squeezed& head, int from);

/// The reporters a text's opening names without brackets from unit @p from: "记者X报道：".
QStringList openingReporters(const Squeezed& head, int from);

} // namespace jianbao::segment
