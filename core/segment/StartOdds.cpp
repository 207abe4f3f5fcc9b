#include "core/segment/StartOdds.h"

namespace jianbao::segment {

namespace {

/// Fitted by tests/core/segment/StartOddsTest.cpp (JIANBAO_FIT prints it) on the texts behind
/// another text on the invented pages with gold and the dumps beside the project, 498, and on those
/// of generated pages, 714, which weigh half as much together. In the order of StartCue.
constexpr StartOdds Fitted{-3.137,
                           {{0.727,    // Titles
                             1.867,    // AnyTitle
                             0.722,    // Bylines
                             1.102,    // Captions
                             0.868,    // Credits
                             1.552,    // JumpsTo
                             3.378,    // JumpsFrom
                             0.341,    // Furniture
                             1.198,    // TieNext
                             -0.448,   // TiePrevious
                             0.012,    // EndsPause
                             1.988,    // EndsSigned
                             0.767,    // StartsStory
                             -1.994,   // StartsLower
                             -0.584,   // Blanks
                             0.055,    // Indent
                             0.149,    // Break
                             -0.117,   // Latin
                             1.000,    // Wrapped
                             0.003,    // OpenShare
                             -0.240,   // Subhead
                             0.037}}}; // TitleLength

} // namespace

const StartOdds& fittedStartOdds() {
    return Fitted;
}

} // namespace jianbao::segment
