#pragma once

#include "core/entity/Suggestion.h"
#include "core/text/TextRange.h"

namespace jianbao::entity {

/// A suggestion while it is made: a run of joined text.
struct Span {
    TextRange range;
    MentionType type = MentionType::Person;
    SuggestionReason reason = SuggestionReason::Gazetteer;
    double confidence = 0.5;
};

} // namespace jianbao::entity
