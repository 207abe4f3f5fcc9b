#pragma once

#include <QPointF>

class QPainter;

namespace jianbao::ui {

struct Theme;

/// The thin line under corrected text, from its left end.
void paintCorrected(QPainter& painter, QPointF left, qreal width, qreal em, const Theme& theme);

/// The wedge where text was only taken away, or only added; its tip points at the place from below.
void paintCorrectionWedge(QPainter& painter, QPointF foot, qreal em, const Theme& theme);

} // namespace jianbao::ui
