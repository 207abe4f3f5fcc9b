#include "core/segment/TitleOdds.h"

namespace jianbao::segment {

namespace {

/// Fitted by tests/core/segment/TitleOddsTest.cpp (JIANBAO_FIT prints it) on the titles of
/// tests/data/titles.txt. In the order of TitleCue.
constexpr TitleTable Fitted{
    1.50,  // AnyKicker
    1.13,  // AnyDeck
    -1.43, // MoreKickers
    -0.56, // MoreHeadlines
    -0.82, // MoreDecks
    0.81,  // PartedRoles
    -0.81, // PartedLines
    1.56,  // KickerLabel
    1.08,  // KickerBracketed
    0.84,  // KickerLeads
    0.72,  // KickerDotted
    2.51,  // KickerTells
    2.55,  // KickerRubric
    -1.19, // KickerEvent
    1.23,  // KickerOpens
    0.89,  // KickerSpans
    1.23,  // KickerPaused
    -1.52, // KickerMeeting
    -0.10, // KickerLonger
    -1.59, // HeadlineLed
    -0.84, // HeadlineLeads
    -1.13, // HeadlineTiny
    1.08,  // HeadlineEvent
    2.50,  // HeadlinesShort
    0.47,  // HeadlinesEqual
    1.76,  // HeadlinesOpen
    -1.81, // HeadlinesEvent
    0.80,  // HeadlinesGapped
    -0.55, // HeadlinesUnlike
    1.56,  // DeckLed
    2.12,  // DeckBracketed
    1.20,  // DeckSpeaker
    1.38,  // DeckMeeting
    2.24,  // DeckGoesOn
    -0.61, // DeckQuotes
    0.99,  // DeckWidth
    0.98,  // DeckLonger
    -0.16  // DeckStopped
};

} // namespace

const TitleTable& fittedTitleTable() {
    return Fitted;
}

double titleOdds(const TitleCues& cues, const TitleTable& table) {
    double odds = 0;
    for (std::size_t k = 0; k < cues.size(); ++k)
        odds += table[k] * cues[k];
    return odds;
}

TitleSplit likeliestSplit(std::span<const TitleRow> rows, const TitleLimits& limits,
                          const TitleTable& table) {
    const auto mayPart = [&rows](std::size_t row) {
        return row == rows.size() || !rows[row].joined;
    };
    const std::size_t mostKickers = limits.kickers > 0 ? limits.kickers : limits.decks - 1;
    TitleSplit best{limits.kickers, limits.decks - limits.kickers};
    double most = titleOdds(titleCues(rows, best.kickers, best.headlines), table);
    for (std::size_t kickers = limits.kickers; kickers <= mostKickers; ++kickers) {
        if (kickers > limits.kickers && !mayPart(kickers))
            continue;
        const std::size_t fewest = limits.threeKinds || kickers == 0 ? kickers + 1 : limits.decks;
        for (std::size_t deck = fewest; deck <= limits.decks; ++deck) {
            if (deck < limits.decks && !mayPart(deck))
                continue;
            const double odds = titleOdds(titleCues(rows, kickers, deck - kickers), table);
            if (odds <= most)
                continue;
            most = odds;
            best = {kickers, deck - kickers};
        }
    }
    return best;
}

} // namespace jianbao::segment
