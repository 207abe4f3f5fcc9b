#include "core/exchange/MentionSieve.h"

namespace jianbao::exchange {

namespace {

/// Whether nothing of what the mention stands for can be said.
bool losesEntity(const ArticleMention& mention, EntityShape entities) {
    const bool isNamed = !mention.entity.isEmpty();
    const bool isReferred = !mention.reference.isEmpty();
    switch (entities) {
    case EntityShape::None:
        return isNamed || isReferred;
    case EntityShape::Reference:
        return isNamed && !isReferred;
    case EntityShape::Full:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

SievedMentions sieve(const ArticleText& article, MentionShape shape, EntityShape entities) {
    SievedMentions result;
    qsizetype end = 0;
    for (const ArticleMention& mention : article.mentions) {
        if (mention.ranges.size() != 1) {
            ++result.left.discontinuous;
        } else if (shape == MentionShape::Flat && mention.hull().begin < end) {
            ++result.left.overlapping;
        } else {
            end = mention.hull().end;
            result.left.entities += losesEntity(mention, entities) ? 1 : 0;
            result.kept.push_back(&mention);
        }
    }
    return result;
}

} // namespace jianbao::exchange
