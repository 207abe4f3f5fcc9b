#pragma once

#include "core/exchange/ArticleText.h"
#include "core/exchange/Omissions.h"

namespace jianbao::exchange {

/// What a format's mentions can be.
enum class MentionShape : quint8 {
    Flat, ///< one piece, none overlaps another
    Whole ///< one piece each
};

/// What a format can say of what a mention stands for.
enum class EntityShape : quint8 {
    None,
    Reference, ///< its address or number in a register
    Full       ///< its name too
};

/// The mentions of an article that a format can hold, in their order. Of those that overlap, the
/// one that begins first stays, and of those that begin together the longest: the outermost.
struct SievedMentions {
    std::vector<const ArticleMention*> kept;
    Omissions left;
};
SievedMentions sieve(const ArticleText& article, MentionShape shape, EntityShape entities);

} // namespace jianbao::exchange
