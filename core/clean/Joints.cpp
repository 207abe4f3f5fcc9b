#include "core/clean/Joints.h"

#include "core/clean/Hyphenation.h"
#include "core/text/CharClass.h"

#include <algorithm>

namespace jianbao::clean {

namespace {

constexpr unsigned Ideographic = CharHan | CharKana;
/// More of a word on either side does not change the fate of its hyphen.
constexpr qsizetype LongestWord = 40;

/// Chinese punctuation that no other script uses; quotes, dashes and dots are shared.
bool isChineseMark(char16_t c, quint16 flags) {
    return (flags & CharCjkPunct) != 0 && c >= u'\x3000';
}

bool isSharedMark(char16_t c, quint16 flags) {
    return (flags & CharCjkPunct) != 0 && c < u'\x3000';
}

bool isWordCharacter(QChar c) {
    return charIs(c.unicode(), CharLatin) || c == u'-' || c == u'\x2010' || c == u'\'' || c == u'’';
}

QStringView wordAtEnd(QStringView text) {
    const qsizetype limit = std::max<qsizetype>(0, text.size() - LongestWord);
    qsizetype begin = text.size();
    while (begin > limit && isWordCharacter(text[begin - 1]))
        --begin;
    return text.sliced(begin);
}

QStringView wordAtStart(QStringView text) {
    const qsizetype limit = std::min(text.size(), LongestWord);
    qsizetype end = 0;
    while (end < limit && isWordCharacter(text[end]))
        ++end;
    return text.first(end);
}

/// Whether the text ends in the decimal point of an amount: "998," before the dash for no pence.
bool endsInPoint(QStringView text) {
    return text.size() > 1 && (text.back() == u',' || text.back() == u'.') &&
           charIs(text[text.size() - 2].unicode(), CharDigit);
}

/// Dashes and slashes take the same spacing on both sides: "war—/and", "and//or".
bool isAttachedDash(QStringView left) {
    const auto isDash = [](QChar c) {
        return c == u'—' || c == u'–' || c == u'―' || c == u'-' || c == u'/';
    };
    qsizetype at = left.size();
    while (at > 0 && isDash(left[at - 1]))
        --at;
    return at < left.size() && at > 0 && !charIs(left[at - 1].unicode(), CharSpace) &&
           !endsInPoint(left.first(at));
}

Joint hyphenJoint(QStringView left, QStringView right) {
    switch (lineHyphen(wordAtEnd(left.chopped(1)), wordAtStart(right))) {
    case LineHyphen::Drop:
        return Joint::DropHyphen;
    case LineHyphen::Suspend:
        return Joint::Space;
    case LineHyphen::Keep:
        break;
    }
    return Joint::Nothing;
}

bool isHyphen(QChar c) {
    return c == u'-' || c == u'\x2010';
}

/// Whether a number goes on over the line's end: "20/25", "3./5", "80/%".
bool isNumberBroken(QStringView left, QStringView right) {
    const bool leftDigit = charIs(left.back().unicode(), CharDigit);
    const bool rightDigit = charIs(right.front().unicode(), CharDigit);
    const bool leftPoint = endsInPoint(left);
    constexpr QStringView Tails = u".,%‰°℃";
    return ((leftDigit || leftPoint) && rightDigit) || (leftDigit && Tails.contains(right.front()));
}

} // namespace

quint16 lastFlags(QStringView text) {
    const quint16 flags = charFlags(text.back().unicode());
    const bool isPair = (flags & CharLowSurrogate) != 0 && text.size() > 1;
    return isPair ? charFlags(text[text.size() - 2].unicode()) : flags;
}

bool ParagraphScript::isChinese() const {
    if (!m_isChinese) {
        // An English word takes about as many letters as five, a Chinese one two characters.
        qsizetype ideographs = 0;
        qsizetype letters = 0;
        for (const TextRange range : m_ranges) {
            for (const QChar c : m_text.sliced(range.begin, range.length())) {
                const quint16 flags = charFlags(c.unicode());
                ideographs += (flags & Ideographic) != 0 ? 1 : 0;
                letters += (flags & CharLatin) != 0 ? 1 : 0;
            }
        }
        m_isChinese = ideographs > 0 && 5 * ideographs > 2 * letters;
    }
    return *m_isChinese;
}

Joint lineJoint(QStringView left, QStringView right, const ParagraphScript& script) {
    const char16_t l = left.back().unicode();
    const char16_t r = right.front().unicode();
    const quint16 leftFlags = lastFlags(left);
    const quint16 rightFlags = charFlags(r);
    if (((leftFlags | rightFlags) & Ideographic) != 0)
        return Joint::Nothing;
    if (isChineseMark(l, leftFlags) || isChineseMark(r, rightFlags))
        return ((leftFlags | rightFlags) & CharHangul) != 0 ? Joint::Space : Joint::Nothing;
    if (isHyphen(left.back()) && left.size() > 1 &&
        charIs(left[left.size() - 2].unicode(), CharLatin | CharDigit) &&
        (rightFlags & (CharLatin | CharDigit)) != 0)
        return hyphenJoint(left, right);
    if (isAttachedDash(left))
        return Joint::Nothing;
    const bool isShared = isSharedMark(l, leftFlags) || isSharedMark(r, rightFlags);
    if ((isShared || isNumberBroken(left, right)) && script.isChinese())
        return Joint::Nothing;
    return Joint::Space;
}

Joint spaceJoint(QStringView left, QStringView right, const ParagraphScript& script,
                 HanLatinSpace hanLatinSpace) {
    const char16_t l = left.back().unicode();
    const char16_t r = right.front().unicode();
    const quint16 leftFlags = lastFlags(left);
    const quint16 rightFlags = charFlags(r);
    if (isChineseMark(l, leftFlags) || isChineseMark(r, rightFlags))
        return ((leftFlags | rightFlags) & CharHangul) != 0 ? Joint::Space : Joint::Nothing;
    const bool leftHan = (leftFlags & Ideographic) != 0;
    const bool rightHan = (rightFlags & Ideographic) != 0;
    const bool leftShared = isSharedMark(l, leftFlags);
    const bool rightShared = isSharedMark(r, rightFlags);
    if ((leftHan && rightShared) || (leftShared && rightHan))
        return Joint::Nothing;
    constexpr unsigned Western = CharLatin | CharDigit;
    const bool leftWestern = (leftFlags & Western) != 0 || l == u'%' || l == u'℃';
    if ((leftHan && (rightFlags & Western) != 0) || (leftWestern && rightHan)) {
        return hanLatinSpace == HanLatinSpace::Remove ? Joint::Nothing
               : hanLatinSpace == HanLatinSpace::Thin ? Joint::ThinSpace
                                                      : Joint::Space;
    }
    const bool isInsideQuotes = (leftShared && (leftFlags & CharOpener) != 0) ||
                                (rightShared && (rightFlags & CharCloser) != 0);
    return isInsideQuotes && script.isChinese() ? Joint::Nothing : Joint::Space;
}

} // namespace jianbao::clean
