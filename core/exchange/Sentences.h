#pragma once

#include "core/exchange/ArticleText.h"

namespace jianbao::exchange {

enum class Tokens : quint8 {
    Characters, ///< each character (with what combines with it): usual for Chinese
    Words       ///< words, as ICU's dictionaries have them
};

struct Sentence {
    /// In ArticleText::text, from the first token's begin to the last one's end.
    TextRange range;
    /// Ascending, none empty, none with white space.
    std::vector<TextRange> tokens;
};

/// The article in sentences and tokens. No sentence goes over a paragraph; no piece of a mention is
/// cut by the end of a sentence; where a mention begins or ends, a token does.
std::vector<Sentence> sentencesOf(const ArticleText& article, Tokens tokens);

} // namespace jianbao::exchange
