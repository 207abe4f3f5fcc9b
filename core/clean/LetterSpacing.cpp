#include "core/clean/LetterSpacing.h"

#include "core/text/CharClass.h"

#include <algorithm>
#include <limits>

namespace jianbao::clean {

namespace {

/// Characters on a line of which most are parted: fewer may be a short name or two.
constexpr int LeastLetters = 4;
constexpr int LeastTitleLetters = 2;
/// A line is spaced as a whole from this share of its neighbouring characters parted on, in
/// percent: some extractors lose one gap in three.
constexpr int WholeLinePercent = 60;

constexpr unsigned Cjk = CharHan | CharKana | CharCjkPunct;

struct Token {
    TextRange range;
    qsizetype gapBefore = 0;
    int letters = 0;
    int cjkPairs = 0;
    quint16 firstFlags = 0;
    quint16 lastFlags = 0;

    bool isSingle() const { return letters == 1 && (firstFlags & (Cjk | CharDigit)) != 0; }
    bool isDigit() const { return (firstFlags & CharDigit) != 0; }
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
        if ((flags & CharLowSurrogate) != 0)
            continue;
        token.cjkPairs += (flags & Cjk) != 0 && (token.lastFlags & Cjk) != 0 ? 1 : 0;
        token.firstFlags = token.letters == 0 ? flags : token.firstFlags;
        token.lastFlags = flags;
        ++token.letters;
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
    int pairs = 0;
    int spacedPairs = 0;
    Token before;
    before.range = {line.begin, line.begin};
    qsizetype narrowest = std::numeric_limits<qsizetype>::max() / 2;
    Streak streak;
    for (Token token = nextToken(text, line.begin, line.end); !token.range.isEmpty();
         token = nextToken(text, token.range.end, line.end)) {
        const bool isSpaced = (token.firstFlags & Cjk) != 0 && (before.lastFlags & Cjk) != 0;
        spacedPairs += isSpaced ? 1 : 0;
        pairs += token.cjkPairs + (isSpaced ? 1 : 0);
        letters += token.letters;
        if (token.isSingle() && before.isSingle())
            narrowest = std::min(narrowest, token.gapBefore);
        if (token.isSingle() && streak.begin < 0)
            streak.begin = before.range.end;
        if (token.isSingle())
            streak.letters += token.isDigit() ? 0 : 1;
        else
            endStreak(streak, token.range.begin);
        before = token;
    }
    endStreak(streak, line.end);
    m_phraseWidth = isTitle ? 2 * narrowest : std::numeric_limits<qsizetype>::max();
    m_isWhole = letters >= (isTitle ? LeastTitleLetters : LeastLetters) &&
                100 * spacedPairs >= WholeLinePercent * pairs;
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
