#include "core/segment/StartOdds.h"

namespace jianbao::segment {

namespace {

/// Fitted by tests/core/segment/StartOddsTest.cpp (JIANBAO_FIT prints it) on the texts behind
/// another text on the invented pages with gold and the dumps beside the project, 497, and on those
/// of generated pages, 709, which weigh half as much together. In the order of StartCue.
constexpr StartTable Fitted{-2.992,
                            {{0.717,    // Titles
                              1.829,    // AnyTitle
                              0.741,    // Bylines
                              1.119,    // Captions
                              0.850,    // Credits
                              1.465,    // JumpsTo
                              3.510,    // JumpsFrom
                              0.753,    // Furniture
                              1.168,    // TieNext
                              -0.549,   // TiePrevious
                              0.001,    // EndsPause
                              1.937,    // EndsSigned
                              0.811,    // StartsStory
                              -2.564,   // StartsLower
                              -0.608,   // Blanks
                              0.054,    // Indent
                              0.145,    // Break
                              -0.073,   // Latin
                              1.003,    // Wrapped
                              -0.038,   // OpenShare
                              -0.238,   // Subhead
                              0.030}}}; // TitleLength

} // namespace

const StartTable& fittedStartTable() {
    return Fitted;
}

double startOdds(const StartCues& cues, const StartTable& table) {
    double odds = table.constant;
    for (std::size_t k = 0; k < cues.size(); ++k)
        odds += table.weights[k] * cues[k];
    return odds;
}

} // namespace jianbao::segment
