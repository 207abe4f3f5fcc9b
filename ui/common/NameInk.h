#pragma once

#include "ui/common/NameMarks.h"
#include "ui/common/Theme.h"

class QPainter;
class QRectF;

namespace jianbao::ui {

/// The colour fitted to the theme: its hue, as light or as dark as it takes to stand out from paper
/// at 4.5:1.
QColor nameInk(const QColor& colour, const Theme& theme);

/// Paints a name behind its text: a soft ground and a line in its lane, or, for a suggestion,
/// dots. @p line is the part of the name that stands on one line, as high as the line;
/// @p underline the height at which the first lane begins.
void paintName(QPainter& painter, const QRectF& line, qreal underline, const NameMark& mark,
               int lane, const Theme& theme);

} // namespace jianbao::ui
