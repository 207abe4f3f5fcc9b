#pragma once

#include "core/segment/Line.h"

#include <array>
#include <span>

namespace jianbao::segment {

/// What is counted or measured to tell a Chinese title's kickers, headline and decks, one above the
/// other. Cues named Kicker…, Headline… and Deck… add up over the lines of that role.
enum class TitleCue : quint8 {
    AnyKicker,       ///< 1 where there is one
    AnyDeck,         ///< 1 where there is one
    MoreKickers,     ///< kickers beyond the first
    MoreHeadlines,   ///< headlines beyond the first
    MoreDecks,       ///< decks beyond the first
    PartedRoles,     ///< empty lines between lines of two roles
    PartedLines,     ///< empty lines between lines of one role
    KickerLabel,     ///< a column's name: first, at most five characters, shorter than the next
    KickerBracketed, ///< one bracket pair from end to end
    KickerLeads,     ///< ends in a colon or dash
    KickerDotted,    ///< "新春·暖镜头"
    KickerTells,     ///< ends in who or what says so ("…宣布", "…要求")
    KickerRubric,    ///< ends as columns' and series' names do ("…风采", "…之三")
    KickerEvent,     ///< ends in what happened ("…落幕"): a whole headline
    KickerOpens,     ///< begins with when, why or from where ("在…", "为…")
    KickerSpans,     ///< "从…到…"
    KickerPaused,    ///< has a comma or its kin
    KickerMeeting,   ///< says who spoke or was present
    KickerLonger,    ///< logarithm of width by the headline's, where above 0, at most 1
    HeadlineLed,     ///< begins with a dash
    HeadlineLeads,   ///< ends in a colon or dash
    HeadlineTiny,    ///< the only one, at most five characters
    HeadlineEvent,   ///< ends in what happened
    HeadlinesShort,  ///< one above another, none above eight characters
    HeadlinesEqual,  ///< one above another, of as many characters
    HeadlinesOpen,   ///< the upper of two breaks off ("…的", "…举办")
    HeadlinesEvent,  ///< the upper of two ends in what happened
    HeadlinesGapped, ///< both have a blank inside: 1; one of them: -1
    HeadlinesUnlike, ///< absolute logarithm of one's width by that of the one below
    DeckLed,         ///< begins with a dash
    DeckBracketed,   ///< one bracket pair from end to end
    DeckSpeaker,     ///< has a colon inside
    DeckMeeting,     ///< says who spoke or was present
    DeckGoesOn,      ///< begins without a subject or with a detail ("已…", "其中…")
    DeckQuotes,      ///< has a quotation mark that the headline has not; -1 for the reverse
    DeckWidth,       ///< logarithm of width by the headline's, -1 to 1
    DeckLonger,      ///< the same where above 0
    DeckStopped,     ///< has the end of a sentence
    Count
};

inline constexpr std::size_t TitleCueCount = static_cast<std::size_t>(TitleCue::Count);

using TitleCues = std::array<double, TitleCueCount>;

/// A title's line as far as its role is concerned.
struct TitleRow {
    int width = 0;       ///< half squares
    int visible = 0;     ///< characters
    bool parted = false; ///< an empty line or text stands between it and the row above
    bool joined = false; ///< one phrase runs over from the row above
    quint32 words = 0;   ///< what its wording gives away
};

/// Reads a line; @p parted tells whether it stands apart from the row above.
TitleRow readTitleRow(QStringView page, const Line& line, bool parted);

/// The cues of a title whose first @p kickers lines are kickers, the next @p headlines, at least
/// one, the headline and the others decks.
TitleCues titleCues(std::span<const TitleRow> rows, std::size_t kickers, std::size_t headlines);

} // namespace jianbao::segment
