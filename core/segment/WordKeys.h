#pragma once

#include "core/text/CharClass.h"

#include <QStringView>

namespace jianbao::segment {

/// Feeds @p Use with a number for each word of a text, as far as words can be had without a
/// dictionary: pairs of adjacent Chinese characters (blanks and line ends between them left out),
/// Latin words of four letters or more (their first seven stand for all forms, in either case), and
/// numbers of two digits or more.
template<typename Use>
class WordKeys {
public:
    explicit WordKeys(Use& use)
        : m_use(use) {}

    void addLine(QStringView line) {
        const char16_t* at = line.utf16();
        const char16_t* const end = at + line.size();
        while (at < end) {
            if (isIdeograph(*at))
                at = addIdeographs(at, end);
            else
                add(*at++);
        }
        endWord();
    }

private:
    static constexpr int WordLetters = 7;

    /// The one block that nearly all Chinese characters come from.
    static bool isIdeograph(char16_t c) { return c >= 0x4E00 && c <= 0x9FFF; }
    /// What add() does with each, in a run.
    const char16_t* addIdeographs(const char16_t* at, const char16_t* end) {
        endWord();
        char16_t before = m_before;
        for (; at < end && isIdeograph(*at); ++at) {
            if (before != 0)
                m_use(pairKey(before, *at));
            before = *at;
        }
        m_before = before;
        return at;
    }
    static quint32 pairKey(char16_t first, char16_t second) {
        return mix(quint32(first) << 16U | second) & ~1U;
    }
    static quint32 mix(quint32 key) {
        key *= 0x9E3779B1U;
        return key ^ (key >> 15U);
    }
    void add(char16_t c) {
        const quint16 flags = charFlags(c);
        if ((flags & CharHan) != 0) {
            endWord();
            if (m_before != 0)
                m_use(pairKey(m_before, c));
            m_before = c;
        } else if ((flags & (CharLatin | CharDigit)) != 0) {
            addLetter(c, (flags & CharDigit) != 0);
        } else {
            endWord();
            if ((flags & CharSpace) == 0)
                m_before = 0;
        }
    }
    void addLetter(char16_t c, bool digit) {
        if (digit != m_number)
            endWord();
        m_number = digit;
        m_before = 0;
        if (m_length++ < WordLetters)
            m_word = m_word * 0x01000193U + (c < 0x80 ? c | 0x20U : c) + 1U;
    }
    void endWord() {
        if (m_length >= (m_number ? 2 : 4))
            m_use(mix(m_word) | 1U);
        m_word = 0;
        m_length = 0;
    }

    Use& m_use;
    char16_t m_before = 0;
    quint32 m_word = 0;
    int m_length = 0;
    bool m_number = false;
};

} // namespace jianbao::segment
