#pragma once

#include "core/model/Role.h"
#include "ui/common/CharWidths.h"

#include <QFont>

#include <array>
#include <memory>

namespace jianbao::ui {

/// How paragraphs of one role are set.
struct ParagraphStyle {
    QFont font;
    std::shared_ptr<const CharWidths> widths;
    /// From one base line to the next, and from a line's top to its base line.
    qreal leading = 0;
    qreal baseline = 0;
    qreal firstIndent = 0;
    /// Left edge, set in from that of the card's text.
    qreal inset = 0;
    qreal spaceBefore = 0;
    /// In quiet ink; with a thin rule at its left.
    bool quiet = false;
    bool ruled = false;
};

/// Fonts and measures of the article view at one zoom: set like a newspaper. Pixels, device
/// independent.
struct ArticleStyle {
    std::array<ParagraphStyle, AllRoles.size()> paragraphs;
    /// The card's head line: number, kind, remarks.
    QFont label;
    QFont number;
    qreal em = 0;
    qreal margin = 0;
    qreal padding = 0;
    qreal headHeight = 0;
    qreal edge = 0;
    qreal corner = 0;
    /// Wider than this no card gets: longer lines are hard to read.
    qreal widest = 0;

    ArticleStyle() = default;
    /// @p base is the window's font, @p zoom in percent.
    ArticleStyle(const QFont& base, int zoom);

    const ParagraphStyle& of(Role role) const { return paragraphs[static_cast<std::size_t>(role)]; }
};

} // namespace jianbao::ui
