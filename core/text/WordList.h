#pragma once

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
            const char16_t unit = word.utf16()[0];
            char16_t& start = m_starts[slot(unit)];
            start = start == 0 || start == unit ? unit : Several;
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
        return !text.isEmpty() && mayBegin(text.utf16()[0]) && beginsInFull(text);
    }

private:
    static constexpr char16_t Several = 0xFFFF; ///< no character
    static constexpr std::size_t slot(char16_t unit) { return unit % 256; }
    bool mayBegin(char16_t unit) const {
        const char16_t start = m_starts[slot(unit)];
        return start == unit || start == Several;
    }
    bool beginsInFull(QStringView text) const {
        return std::any_of(m_words.begin(), m_words.end(), [text](QStringView word) {
            return word.front() == text.front() && text.startsWith(word);
        });
    }

    std::span<const QStringView> m_words;
    std::array<char16_t, 256> m_starts{}; ///< the units that words begin with, 0 for none
};

} // namespace jianbao
