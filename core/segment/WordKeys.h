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
            if (isCommonHan(*at))
                at = addHan(at, end);
            else
                add(*at++);
        }
        endWord();
    }

    /// Only the Latin words and numbers of a line that has so many letters and digits.
    void addWords(QStringView text, int letters, int digits) {
        if (letters < LeastLetters && digits < LeastDigits)
            return;
        for (const QChar unit : text) {
            const quint16 flags = charFlags(unit.unicode());
            if ((flags & (CharLatin | CharDigit)) != 0)
                addLetter(unit.unicode(), (flags & CharDigit) != 0);
            else if (m_length > 0)
                endWord();
        }
        endWord();
    }

private:
    static constexpr int WordLetters = 7;
    static constexpr int LeastLetters = 4;
    static constexpr int LeastDigits = 2;

    /// What add() does with each, in a run.
    const char16_t* addHan(const char16_t* at, const char16_t* end) {
        endWord();
        char16_t before = m_before;
        for (; at < end && isCommonHan(*at); ++at) {
            if (before != 0)
                m_use(pairKey(before, *at));
            before = *at;
        }
        m_before = before;
        return at;
    }
    static quint32 pairKey(char16_t first, char16_t second) {
        return quint32(first) << 16U | second;
    }
    /// Below the pairs, whose first character is 0x2E80 or more, and above 0xFFFF, where half pairs
    /// are.
    static quint32 wordKey(quint32 word) {
        word *= 0x9E3779B1U;
        return (word ^ (word >> 15U)) >> 4U | 0x10000000U;
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
        if (m_length >= (m_number ? LeastDigits : LeastLetters))
            m_use(wordKey(m_word));
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
