#pragma once

#include "core/entity/EntityTable.h"
#include "core/model/MentionType.h"
#include "core/text/TextRange.h"

namespace jianbao::entity {

enum class TokenKind : quint8 {
    Word,    ///< a word of the table
    Unknown, ///< a character that no word explains
    Person,  ///< has the shape of a Chinese name
    Sound,   ///< has the sound of a transliterated name
    Known,   ///< a name of the NameIndex
    Number,  ///< ASCII digits
    Latin,   ///< a word of letters (and digits)
    Mark,    ///< punctuation and all other signs
    Gap,     ///< a blank that parts words
    Break    ///< JoinedText::Break
};

/// A piece of joined text as the Segmenter cut it.
struct Token {
    qsizetype begin = 0;
    qsizetype length = 0;
    TokenKind kind = TokenKind::Word;
    /// For Known: what the name stands for.
    MentionType type = MentionType::Person;
    /// For Known: confirmed by a person.
    bool own = false;
    /// WordFlag bits; 0 unless the token is a word.
    quint32 flags = 0;

    qsizetype end() const { return begin + length; }
    TextRange range() const { return {begin, end()}; }
    bool has(quint32 any) const { return (flags & any) != 0; }
    bool isBoundary() const {
        return kind == TokenKind::Mark || kind == TokenKind::Gap || kind == TokenKind::Break;
    }
};

} // namespace jianbao::entity
