#include "ui/page/PageStyle.h"

#include "ui/common/Fonts.h"

#include <QFontMetricsF>

#include <cmath>

namespace jianbao::ui {

namespace {

QFont scaled(const QFont& base, qreal factor) {
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    return font;
}

/// Base line that centres text in a row, whatever leading its font brings.
qreal centredBaseline(const QFont& font, qreal height) {
    const QFontMetricsF metrics(font);
    const qreal body = metrics.horizontalAdvance(QChar(u'中'));
    return std::round(height / 2 + 0.38 * body);
}

} // namespace

PageStyle::PageStyle(const QFont& base, int zoom) {
    const qreal factor = zoom / 100.0;
    text = scaled(base, 1.15 * factor);
    text.setFamilies(plainFamilies());
    headline = text;
    headline.setBold(true);
    label = scaled(base, 0.88 * factor);
    label.setFamilies(plainFamilies());
    chipNumber = label;
    chipNumber.setBold(true);
    em = QFontMetricsF(text).horizontalAdvance(QChar(u'中'));
    rowHeight = qRound(1.6 * em);
    baseline = centredBaseline(text, rowHeight);
    labelBaseline = centredBaseline(label, rowHeight);
    bandWidth = std::round(0.3 * em);
    chipHeight = std::round(1.22 * em);
    chipPadding = std::round(0.42 * em);
    gap = std::round(0.55 * em);
}

qreal PageStyle::chipWidth(const QString& number, const QString& words) const {
    qreal width = 2 * chipPadding + QFontMetricsF(label).horizontalAdvance(words);
    if (!number.isEmpty())
        width += QFontMetricsF(chipNumber).horizontalAdvance(number) + chipPadding / 2;
    return std::ceil(width);
}

} // namespace jianbao::ui
