#pragma once

#include "core/text/TextRange.h"

#include <QStringView>

namespace jianbao {

/// Steps through text as a caret makes them. Positions are UTF-16 positions, results lie in [0,
/// size]. Words are those of ICU (with its dictionary for Chinese); any thread, any text.

/// The next or previous border between characters as a reader sees them (grapheme clusters).
qsizetype nextCharacter(QStringView text, qsizetype position);
qsizetype previousCharacter(QStringView text, qsizetype position);

/// The next border behind which a word or punctuation begins; the previous one.
qsizetype nextWord(QStringView text, qsizetype position);
qsizetype previousWord(QStringView text, qsizetype position);

/// The word, the run of blanks or the single mark that covers the position; that before it at the
/// text's end; empty for an empty text.
TextRange wordAt(QStringView text, qsizetype position);

} // namespace jianbao
