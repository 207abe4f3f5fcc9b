#pragma once

#include <QStringView>

#include <algorithm>

namespace jianbao {

// What QStringView answers too, but inline: the finder asks it of nearly every line, and for the
// few units of one a call takes longer than the search. No word is empty.

/// Index of the first such unit, or -1.
inline qsizetype indexOf(QStringView text, char16_t unit) {
    const char16_t* const begin = text.utf16();
    const char16_t* const end = begin + text.size();
    const char16_t* at = begin;
    while (at != end && *at != unit)
        ++at;
    return at == end ? -1 : at - begin;
}

inline bool holds(QStringView text, char16_t unit) {
    return indexOf(text, unit) >= 0;
}

inline bool begins(QStringView text, QStringView word) {
    return text.size() >= word.size() && std::equal(word.begin(), word.end(), text.begin());
}

inline bool ends(QStringView text, QStringView word) {
    return text.size() >= word.size() &&
           std::equal(word.begin(), word.end(), text.end() - word.size());
}

inline bool holds(QStringView text, QStringView word) {
    return std::search(text.begin(), text.end(), word.begin(), word.end()) != text.end();
}

} // namespace jianbao
