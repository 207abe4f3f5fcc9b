#pragma once

#include "core/model/MentionType.h"
#include "core/text/RangeList.h"

#include <QString>

#include <vector>

namespace jianbao::entity {

/// Why a span was suggested: what told most.
enum class SuggestionReason : quint8 {
    OwnName,     ///< the project's editors confirmed this name elsewhere
    Gazetteer,   ///< a place, an organisation or an event of the shipped lists
    NamePattern, ///< surname and given name, beside words that go with a person
    Sound,       ///< characters that transliterate foreign names
    Byline,      ///< stands where writers and photographers are named
    Dateline,    ///< stands where agency and place are named
    Suffix,      ///< ends like an organisation, a place or an event (公司, 开发区, 峰会)
    Repetition,  ///< recurs on the page
    DateForm,    ///< written as a date or a time of day
    BookMarks,   ///< stands between 《 and 》
    Capitals     ///< a run of capitalised words
};

/// A span that may be a mention. Suggestions of a page do not overlap.
struct Suggestion {
    /// UTF-16 positions in the page's text. One range, over line breaks and letter-spacing; more
    /// than one only where other text stands in between (columns printed side by side).
    RangeList ranges;
    MentionType type = MentionType::Person;
    SuggestionReason reason = SuggestionReason::Gazetteer;
    /// 0 to 1.
    double confidence = 0.5;

    bool operator==(const Suggestion&) const = default;
};

/// A name as an editor judged it. Line breaks and letter-spacing in it do not matter.
struct JudgedName {
    QString text;
    MentionType type = MentionType::Person;
};

/// What a project's editors taught: names that are to be found everywhere, and suggestions that
/// are not to come back.
struct OwnNames {
    std::vector<JudgedName> confirmed;
    std::vector<JudgedName> rejected;
};

} // namespace jianbao::entity
