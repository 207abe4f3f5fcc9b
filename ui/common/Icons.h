#pragma once

#include <QIcon>

class QPainter;

namespace jianbao::ui {

/// Our own drawings (resources/icons), one style: a line of one weight in one colour.
enum class Icon : quint8 { Split, Find, Check, Warning, Question, Close, Detach, Up, Down, Right };

/// An icon in the ink of the application's palette, light or dark, sharp at any size.
QIcon icon(Icon icon);
/// The program's own icon.
QIcon applicationIcon();
/// Draws the icon in one colour.
void paintIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& ink);

} // namespace jianbao::ui
