#include "core/exchange/MentionSieve.h"

namespace jianbao::exchange {

SievedMentions sieve(const ArticleText& article, MentionShape shape) {
    SievedMentions result;
    qsizetype end = 0;
    for (const ArticleMention& mention : article.mentions) {
        if (mention.ranges.size() != 1) {
            ++result.left.discontinuous;
        } else if (shape == MentionShape::Flat && mention.hull().begin < end) {
            ++result.left.overlapping;
        } else {
            end = mention.hull().end;
            result.kept.push_back(&mention);
        }
    }
    return result;
}

} // namespace jianbao::exchange
