#pragma once

#include "core/segment/Element.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// Whether the text is surely a story's first: it begins with a dateline or a stock opening, or a
/// byline or a "continued from" line stands right above it.
bool opensStory(std::span<const Line> lines, std::span<const Element> elements, std::size_t text);

/// Log-odds that the text which begins with that line opens a story and no part of one, 0 or more:
/// whether it says at once when ("市政府昨日…", "9月3日…"). Counted on pages with gold: of texts
/// right below their headline that have no dateline 30 of 135 do, of those below a subhead none of
/// 62.
double whenEvidence(QStringView page, const Line& first);

/// How a page's stories open, and how long the headlines above those openings are.
struct OpeningHabit {
    double share = 0;    ///< of the texts that are surely first; 0 on pages of one or two texts
    double headline = 0; ///< characters of the median title right above such a text; 0: too few
    double lone = 0;     ///< log-odds that a title is no headline as no such text stands below it

    /// Log-odds, 0 or more, that a title of so many characters right above a text that is not
    /// surely a story's first parts the text above it: it is far shorter than the headlines are.
    double partsText(int visible) const;
};

/// Linear.
OpeningHabit readOpeningHabit(QStringView page, std::span<const Line> lines,
                              std::span<const Element> elements);

} // namespace jianbao::segment
