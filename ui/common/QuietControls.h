#pragma once

#include <QtGlobal>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionDockWidget;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QRect;

namespace jianbao::ui {

/// How QuietStyle paints controls: flat, one outline, the accent where the focus is. Each function
/// paints one control in the theme of the option's palette.

/// The handle of a scroll bar, in the bar's coordinates.
QRect scrollHandle(const QStyleOptionSlider& bar);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& bar);

void paintPushButton(QPainter& painter, const QStyleOptionButton& button);
/// What stands under a tool button while it is pointed at, pressed or on.
void paintToolButton(QPainter& painter, const QStyleOption& button);
void paintField(QPainter& painter, const QStyleOption& field);
/// A choice without a field to type into, closed.
void paintChoice(QPainter& painter, const QStyleOptionComboBox& choice);
void paintCheckBox(QPainter& painter, const QStyleOption& box);
void paintRadioButton(QPainter& painter, const QStyleOption& button);
/// The edge of a list or a text field of several lines.
void paintFrame(QPainter& painter, const QStyleOption& frame);
void paintFocus(QPainter& painter, const QStyleOption& option);
/// The line between two panes that can be dragged.
void paintSeparator(QPainter& painter, const QStyleOption& option);
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& bar);
/// The ground of a table's column titles.
void paintHeader(QPainter& painter, const QStyleOption& header);
/// A tab without its words.
void paintTab(QPainter& painter, const QStyleOptionTab& tab);
/// The title of a pane, which stands in @p words.
void paintPaneTitle(QPainter& painter, const QStyleOptionDockWidget& pane, const QRect& words);

} // namespace jianbao::ui
