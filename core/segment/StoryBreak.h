#pragma once

#include "core/segment/Element.h"
#include "core/segment/Profile.h"

namespace jianbao::segment {

/// What the page's stories are like, for judging where one starts.
struct StoryHabits {
    int openings = 0; ///< lines that begin with a dateline or a stock opening
};

StoryHabits storyHabits(std::span<const Line> lines);

/// Log-odds that the text from line @p next on is another story than the text of
/// [@p first, @p last): sentence left open or not, openings, column widths, signatures.
double storyBreak(std::span<const Line> lines, qint32 first, qint32 last, qint32 next,
                  const PageProfile& profile, const StoryHabits& habits);

} // namespace jianbao::segment
