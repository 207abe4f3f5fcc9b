#include "ui/common/CorrectionInk.h"

#include "ui/common/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace jianbao::ui {

void paintCorrected(QPainter& painter, QPointF left, qreal width, qreal em, const Theme& theme) {
    const qreal thickness = std::max(1.0, std::round(em / 12));
    painter.fillRect(QRectF(left, QSizeF(width, thickness)), theme.accent);
}

void paintCorrectionWedge(QPainter& painter, QPointF foot, qreal em, const Theme& theme) {
    const qreal size = 0.28 * em;
    QPainterPath wedge(foot + QPointF(0, -size / 2));
    wedge.lineTo(foot + QPointF(size, size));
    wedge.lineTo(foot + QPointF(-size, size));
    wedge.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(wedge, theme.accent);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace jianbao::ui
