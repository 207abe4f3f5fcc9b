#pragma once

#include <QFont>
#include <QString>

namespace jianbao::ui {

/// Fonts and measures of the page view at one zoom. Pixels, device independent.
struct PageStyle {
    QFont text;
    QFont headline;
    /// Line numbers and chips.
    QFont label;
    QFont chipNumber;
    qreal em = 0;
    int rowHeight = 0;
    /// From a row's top to the base line of its text, and of a label.
    qreal baseline = 0;
    qreal labelBaseline = 0;
    qreal bandWidth = 0;
    /// Height of a chip, and the room left and right of its words.
    qreal chipHeight = 0;
    qreal chipPadding = 0;
    qreal gap = 0;

    PageStyle() = default;
    /// @p base is the window's font, @p zoom in percent.
    PageStyle(const QFont& base, int zoom);

    /// Width of a chip with these words; the number may be empty.
    qreal chipWidth(const QString& number, const QString& words) const;
};

} // namespace jianbao::ui
