#include "core/clean/LetterSpacing.h"

#include "core/text/CharClass.h"

#include <algorithm>
#include <limits>

namespace jianbao::clean {

namespace {

/// Characters on a line of which most are parted: fewer may be a short name or two.
constexpr int LeastLetters = 4;
constexpr int LeastTitleLetters = 2;
/// A line is spaced as a whole from this share of gaps on, in percent: some extractors lose one gap
/// in three.
constexpr int WholeLinePercent = 60;

struct Token {
    TextRange range;
    qsizetype gapBefore = 0;
    int letters = 0;

    bool isSingle(QStringView text, unsigned flags) const {
        return letters == 1 && charIs(text[range.begin].unicode(), flags);
    }
};

Token nextToken(QStringView text, qsizetype at, qsizetype end) {
    Token token;
    for (; at < end && charIs(text[at].unicode(), CharSpace); ++at)
        token.gapBefore += charHalves(text[at].unicode());
    token.range.begin = at;
    for (; at < end; ++at) {
        const quint16 flags = charFlags(text[at].unicode());
        if ((flags & CharSpace) != 0)
            break;
        token.letters += (flags & CharLowSurrogate) == 0 ? 1 : 0;
    }
    token.range.end = at;
    return token;
}

} // namespace

void LetterSpacing::endStreak(Streak& streak, qsizetype end) {
    if (streak.letters >= LeastLetters)
        m_runs.push_back({streak.begin, end});
    streak = {};
}

void LetterSpacing::analyze(QStringView text, TextRange line, bool isTitle) {
    m_line = line;
    m_runs.clear();
    int letters = 0;
    int gaps = 0;
    bool wasSingle = false;
    qsizetype narrowest = std::numeric_limits<qsizetype>::max() / 2;
    Streak streak;
    qsizetype before = line.begin;
    for (Token token = nextToken(text, line.begin, line.end); !token.range.isEmpty();
         token = nextToken(text, token.range.end, line.end)) {
        gaps += letters > 0 ? 1 : 0;
        letters += token.letters;
        const bool isSingle = token.isSingle(text, CharHan | CharKana | CharCjkPunct | CharDigit);
        if (isSingle && wasSingle)
            narrowest = std::min(narrowest, token.gapBefore);
        if (isSingle && streak.begin < 0)
            streak.begin = before;
        if (isSingle)
            streak.letters += token.isSingle(text, CharDigit) ? 0 : 1;
        else
            endStreak(streak, token.range.begin);
        wasSingle = isSingle;
        before = token.range.end;
    }
    endStreak(streak, line.end);
    m_phraseWidth = isTitle ? 2 * narrowest : std::numeric_limits<qsizetype>::max();
    m_isWhole = letters >= (isTitle ? LeastTitleLetters : LeastLetters) &&
                100 * gaps >= WholeLinePercent * (letters - 1);
}

bool LetterSpacing::isLetterGap(qsizetype gapBegin, bool isCjk, qsizetype width) const {
    if (width >= m_phraseWidth)
        return false;
    if (m_isWhole && isCjk)
        return true;
    const auto run = std::upper_bound(m_runs.begin(), m_runs.end(), gapBegin,
                                      [](qsizetype at, TextRange have) { return at < have.end; });
    return run != m_runs.end() && run->contains(gapBegin);
}

} // namespace jianbao::clean
