#pragma once

#include <QStringView>

namespace jianbao::clean {

/// What becomes of a hyphen at a line's end.
enum class LineHyphen : quint8 {
    Drop,   ///< it only broke a word: "rough-/neck"
    Keep,   ///< it belongs to the word: "President-/elect", "Anglo-/Saxon"
    Suspend ///< it stands for a part to come: "pre-/and post-war" keeps hyphen and space
};

/// Decides on the hyphen between the last word of a line (without that hyphen) and the first of the
/// next. Both are whole words as far as letters, apostrophes and inner hyphens go. Without a
/// dictionary the decision rests on what a line break cannot do: a typesetter breaks inside a
/// word's letters, never before a capital or a digit (after The Associated Press Stylebook and The
/// Chicago Manual of Style 7.36 ff. on which compounds are hyphenated). Doubt means Drop, as most
/// hyphens at line ends in justified columns are breaks.
LineHyphen lineHyphen(QStringView before, QStringView after);

} // namespace jianbao::clean
