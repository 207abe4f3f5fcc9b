#pragma once

#include "core/text/TextRange.h"

#include <QString>

#include <vector>

namespace jianbao::exchange {

/// A mention as a file of an annotation tool has it.
struct AnnotatedMention {
    /// As written there.
    QString type;
    /// UTF-16 positions in AnnotatedText::text, ascending, none empty, none cutting a character.
    std::vector<TextRange> ranges;
    /// What the name stands for, and its address or number in a register; empty where not said.
    QString entity;
    QString reference;
    /// Where it stands in the file, from 1.
    int line = 0;
    bool operator==(const AnnotatedMention&) const = default;
};

/// A text that went out to an annotation tool and came back with mentions.
struct AnnotatedText {
    /// Where a format does not keep the white space between words, spaces stand for it.
    QString text;
    std::vector<AnnotatedMention> mentions;
    struct UnreadLine {
        int line = 0;
        QString content;
        bool operator==(const UnreadLine&) const = default;
    };
    /// Lines that say something which is no mention of this text: its quote is another one, its
    /// positions lie outside, or it is something else, like a relation or a note. Of a table with
    /// columns for something else, the line that names them.
    std::vector<UnreadLine> unread;
};

/// The text of a mention, its pieces joined by one space.
QString quoteOf(const AnnotatedText& text, const AnnotatedMention& mention);

} // namespace jianbao::exchange
