#pragma once

#include "core/text/UnitSearch.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <span>

namespace jianbao {

/// A few words that are looked for together, in one pass over a text: most of its units begin none
/// of them, and one look tells. Refers to the words, which outlive it; none of them is empty.
class WordList {
public:
    template<std::size_t N>
    explicit constexpr WordList(const std::array<QStringView, N>& words)
        : m_words(words) {
        for (const QStringView word : words) {
            note(m_starts, word.utf16()[0]);
            note(m_ends, word.utf16()[word.size() - 1]);
        }
    }

    bool occursIn(QStringView text) const {
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (begins(text.sliced(at)))
                return true;
        }
        return false;
    }
    /// Whether the text begins with one of the words.
    bool begins(QStringView text) const {
        return !text.isEmpty() && mayBe(m_starts, text.utf16()[0]) && beginsInFull(text);
    }
    /// Whether the text ends with one of the words.
    bool ends(QStringView text) const {
        return !text.isEmpty() && mayBe(m_ends, text.utf16()[text.size() - 1]) && endsInFull(text);
    }

private:
    /// Of the units with one remainder, the one that words begin or end with; 0 for none.
    using Units = std::array<char16_t, 256>;

    static constexpr char16_t Several = 0xFFFF; ///< no character
    static constexpr std::size_t slot(char16_t unit) { return unit % 256; }
    static constexpr void note(Units& units, char16_t unit) {
        char16_t& known = units[slot(unit)];
        known = known == 0 || known == unit ? unit : Several;
    }
    static bool mayBe(const Units& units, char16_t unit) {
        const char16_t known = units[slot(unit)];
        return known == unit || known == Several;
    }
    bool beginsInFull(QStringView text) const {
        return std::any_of(m_words.begin(), m_words.end(),
                           [text](QStringView word) { return jianbao::begins(text, word); });
    }

    bool endsInFull(QStringView text) const {
        return std::any_of(m_words.begin(), m_words.end(),
                           [text](QStringView word) { return jianbao::ends(text, word); });
    }

    std::span<const QStringView> m_words;
    Units m_starts{};
    Units m_ends{};
};

} // namespace jianbao
