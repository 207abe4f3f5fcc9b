#pragma once

#include "core/segment/Line.h"
#include "core/segment/Story.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// A story's display lines [first, last), one run between empty lines.
struct TitleRun {
    qint32 first = 0;
    qint32 last = 0;
    double confidence = 0.5;
    QString reason;
};

/// Tells headline, kicker and deck among a story's display lines, in the order of the dump.
/// Letter-spaced lines are the headline; otherwise the likeliest of all ways to give a Chinese
/// title's lines their roles is taken (TitleOdds), while Latin ones are told by leading and closing
/// dashes and colons, the length of lines (smaller type is longer) and capitals.
/// Lines are of one role where a phrase that runs over from one to the next recurs in @p lead, the
/// story's first text; titles without text (teasers) do not have both kickers
/// and decks.
std::vector<Part> titleParts(QStringView page, std::span<const Line> lines,
                             std::span<const TitleRun> runs, TextRange lead);

} // namespace jianbao::segment
