#include "core/entity/WorkTagger.h"

namespace jianbao::entity {

namespace {

/// Longer than any title that is printed between marks; past it the closing mark was lost.
constexpr std::size_t LongestTitle = 60;

} // namespace

std::vector<Span> WorkTagger::find(std::u16string_view text) const {
    std::vector<Span> found;
    for (std::size_t open = text.find(u'《'); open != std::u16string_view::npos;
         open = text.find(u'《', open + 1)) {
        int depth = 1;
        std::size_t at = open + 1;
        for (; at < text.size() && at - open <= LongestTitle && text[at] != u'。'; ++at) {
            depth += text[at] == u'《' ? 1 : text[at] == u'》' ? -1 : 0;
            if (depth == 0)
                break;
        }
        if (depth != 0 || at >= text.size() || at == open + 1)
            continue;
        found.push_back({{static_cast<qsizetype>(open + 1), static_cast<qsizetype>(at)},
                         MentionType::Work,
                         SuggestionReason::BookMarks,
                         0.95});
        open = at;
    }
    return found;
}

} // namespace jianbao::entity
