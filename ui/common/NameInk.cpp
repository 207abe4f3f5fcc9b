#include "ui/common/NameInk.h"

#include <QPainter>

#include <cmath>

namespace jianbao::ui {

namespace {

constexpr double LeastContrast = 4.5;
constexpr qreal LineWidth = 2;
constexpr qreal LaneHeight = 3;

/// Relative luminance as WCAG 2.1 defines it.
double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

QColor nameInk(const QColor& colour, const Theme& theme) {
    constexpr float Step = 0.02F;
    QColor ink = colour.toHsl();
    while (contrast(ink, theme.paper) < LeastContrast) {
        const float lightness = ink.lightnessF() + (theme.dark ? Step : -Step);
        if (lightness < 0 || lightness > 1)
            return theme.ink;
        ink.setHslF(ink.hslHueF(), ink.hslSaturationF(), lightness);
    }
    return ink.toRgb();
}

void paintName(QPainter& painter, const QRectF& line, qreal underline, const NameMark& mark,
               int lane, const Theme& theme) {
    const QColor ink = nameInk(mark.colour, theme);
    QColor ground = ink;
    ground.setAlphaF(mark.suggested ? 0.05F : theme.dark ? 0.22F : 0.14F);
    painter.fillRect(line.adjusted(0.5, 1, -0.5, -1), ground);
    const qreal y = std::min(underline + lane * LaneHeight, line.bottom() - LineWidth / 2);
    QPen pen(ink, LineWidth, Qt::SolidLine, Qt::FlatCap);
    if (mark.suggested)
        pen.setDashPattern({1, 1});
    painter.setPen(pen);
    painter.drawLine(QPointF(line.left() + 1, y), QPointF(line.right() - 1, y));
}

} // namespace jianbao::ui
