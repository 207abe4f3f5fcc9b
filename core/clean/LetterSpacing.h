#pragma once

#include "core/text/TextRange.h"

#include <QStringView>

#include <vector>

namespace jianbao::clean {

/// Tells the gaps between the letters of a spaced line ("中 央 城 市") from those that part words.
/// Holds the findings of one line at a time.
class LetterSpacing {
public:
    /// Looks at one line of @p text. In a title two characters are enough to be spaced, and a gap
    /// twice as wide as the narrowest parts phrases.
    void analyze(QStringView text, TextRange line, bool isTitle);
    /// The line looked at last; empty before.
    TextRange line() const { return m_line; }
    /// Whether the gap that begins at this position only spaces letters. @p isCjk: both its
    /// neighbours are Chinese or Japanese characters; @p width in halves of a square.
    bool isLetterGap(qsizetype gapBegin, bool isCjk, qsizetype width) const;

private:
    struct Streak {
        qsizetype begin = -1;
        int letters = 0;
    };
    void endStreak(Streak& streak, qsizetype end);

    TextRange m_line;
    bool m_isWhole = false;
    qsizetype m_phraseWidth = 0;
    std::vector<TextRange> m_runs;
};

} // namespace jianbao::clean
