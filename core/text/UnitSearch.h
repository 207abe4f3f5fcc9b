#pragma once

#include "core/text/EightUnits.h"

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

/// Index, not below @p from, of the first two such units that stand together, or -1. Takes eight at
/// a time: for long texts.
inline qsizetype indexOf(QStringView text, char16_t first, char16_t second, qsizetype from = 0) {
    const char16_t* const units = text.utf16();
    qsizetype at = from;
    for (; text.size() - at > 8; at += 8) {
        const int found = firstOfEight((readEight(units + at) == static_cast<quint16>(first)) &
                                       (readEight(units + at + 1) == static_cast<quint16>(second)));
        if (found < 8)
            return at + found;
    }
    while (at + 1 < text.size() && (units[at] != first || units[at + 1] != second))
        ++at;
    return at + 1 < text.size() ? at : -1;
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
