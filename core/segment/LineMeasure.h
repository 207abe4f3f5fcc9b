#pragma once

#include "core/segment/LineRow.h"
#include "core/segment/Profile.h"

namespace jianbao::segment {

/// Of each of eight lines the widths that are of one column with one, from least to most.
struct EightSpans {
    EightLines least;
    EightLines most;

    EightLines has(EightLines widths) const { return (widths >= least) & (widths <= most); }
};

/// PageProfile::widthsLike() for eight lines.
EightSpans widthsLike(const PageProfile& profile, EightLines widths);

/// Numbers the lines so that two near each other have the same one if no empty line parts them.
LineRow numberRuns(std::span<const Line> lines);

/// Fills in measure, support and reach of the lines, each by the few lines around it: those between
/// the same empty lines first. A line that shares its own width with enough neighbours has that
/// measure. Linear.
void measureLines(std::span<Line> lines, const PageProfile& profile);

/// The width that text on the page is set in, by measured lines; 0 where there is too little of it.
int textColumn(std::span<const Line> lines);

} // namespace jianbao::segment
