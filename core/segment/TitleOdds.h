#pragma once

#include "core/segment/TitleCues.h"

namespace jianbao::segment {

/// What each cue adds to the log-odds per unit.
using TitleTable = TitleCues;

/// How many of a title's lines are kickers and how many below them the headline; the others are
/// decks.
struct TitleSplit {
    std::size_t kickers = 0;
    std::size_t headlines = 1;

    bool operator==(const TitleSplit&) const = default;
};

/// The table in use, fitted by tests/core/segment/TitleOddsTest.cpp.
const TitleTable& fittedTitleTable();

/// Log-odds, up to a constant of the title, of its lines' roles.
double titleOdds(const TitleCues& cues, const TitleTable& table);

/// What is sure of a title's roles.
struct TitleLimits {
    std::size_t kickers = 0; ///< lines that are kickers, the only ones where there are any
    std::size_t decks = 0;   ///< the first line that is a deck; behind the last where none is
    bool threeKinds = true;  ///< whether one title may have both kickers and decks
};

/// The likeliest roles within the limits of a title's lines, at least one; lines that are joined
/// have one role. Of the cube of their number.
TitleSplit likeliestSplit(std::span<const TitleRow> rows, const TitleLimits& limits,
                          const TitleTable& table);

} // namespace jianbao::segment
