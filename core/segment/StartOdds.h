#pragma once

#include "core/segment/LinearOdds.h"

#include <QtGlobal>

#include <array>

namespace jianbao::segment {

/// What is counted or measured to tell whether a text starts a story or goes on with that of the
/// text before: what stands between the two, how the one ends, how the other begins, the page.
enum class StartCue : quint8 {
    Titles,      ///< titles between, up to 4
    AnyTitle,    ///< 1 where one stands between
    Bylines,     ///< between
    Captions,    ///< between
    Credits,     ///< credits and datelines between
    JumpsTo,     ///< "continued on" between
    JumpsFrom,   ///< "continued from" between
    Furniture,   ///< pieces of furniture between
    TieNext,     ///< greatest share of a title's words that the text has
    TiePrevious, ///< the same for the text before
    EndsPause,   ///< 1 where the text before ends in a comma or its kin
    EndsSigned,  ///< 1 where it ends with a signature in brackets
    StartsStory, ///< 1 where the text begins with a dateline or a stock opening
    StartsLower, ///< 1 where it begins with a small Latin letter
    Blanks,      ///< empty lines before its first line, up to 3
    Indent,      ///< of its first line in half squares, up to 8
    Break,       ///< what storyBreak() says of the two, -6 to 6
    Latin,       ///< 1 on a page in Latin letters
    Wrapped,     ///< 1 on a page whose text is wrapped in columns
    OpenShare,   ///< share of the page's texts that begin with a dateline or a stock opening
    Subhead,     ///< greatest evidence for a subhead among the titles between, -8 to 6
    TitleLength, ///< most visible characters of a title's first line, up to 40
    Count
};

inline constexpr std::size_t StartCueCount = static_cast<std::size_t>(StartCue::Count);

using StartCues = std::array<double, StartCueCount>;

/// Log-odds that a text starts a story.
using StartOdds = LinearOdds<StartCueCount>;

/// The odds in use, fitted by tests/core/segment/StartOddsTest.cpp.
const StartOdds& fittedStartOdds();

} // namespace jianbao::segment
