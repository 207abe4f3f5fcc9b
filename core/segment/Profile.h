#pragma once

#include "core/segment/Line.h"

#include <algorithm>
#include <cstdlib>
#include <span>

namespace jianbao::segment {

/// The thresholds of one script. Widths are in half squares (see Line).
struct ScriptProfile {
    bool latin = false;
    /// Lines of one column differ by less. Chinese: punctuation pressed together at a line's end
    /// (1 to 1½ squares). Latin: set ragged or with proportional letters.
    int tolerance = 3;
    int tolerancePercent = 0;
    /// A line shorter than its column by more has ended its paragraph. Chinese: the lost indent
    /// takes two squares and the pressed punctuation one, so a shortfall of three says nothing.
    int shortfall = 7;
    int shortfallPercent = 0;
    /// Latin: by so much the letters' widths may differ from line to line.
    int raggedPercent = 6;
    /// Latin: what a paragraph's first line lacks where its indent was lost.
    static constexpr int lostIndent = 3;
    /// Lines looked at on either side to find the column's width.
    static constexpr int window = 5;
    /// Text of that width without an end of line is a paragraph set in one line: no column of a
    /// newspaper is as wide (Chinese 45 squares; Latin 120 letters).
    int longLine = 90;
    /// Headlines stay below (a deck across the page has about 45 squares).
    int longTitle = 92;
    /// Two columns whose widths differ by this factor are seldom one story (METHOD: 1.45).
    double columnJump = 1.45;
};

ScriptProfile chineseProfile();
ScriptProfile latinProfile();

/// Pages where fewer lines have an empty one before them do not part their pieces by such.
constexpr double GaplessShare = 0.02;

/// What holds for the whole page, estimated before anything is decided.
struct PageProfile {
    ScriptProfile script;
    /// Lines are set in columns; otherwise each line is a whole paragraph.
    bool wrapped = true;
    /// Traditional setting: the comma is the only stop.
    bool pauseIsStop = false;
    /// Set by hand as papers of old were: punctuation may begin a line, headlines stand alone above
    /// their texts, the writers' names between.
    bool oldSetting = false;
    /// Chinese text with hardly a pause or stop, as papers of the 1910s or scans without them.
    bool unpunctuated = false;
    /// Paragraphs' first lines are two squares shorter than their column (their indent was lost) or
    /// begin with blanks.
    bool indented = false;
    /// Paragraphs' first lines begin with blanks.
    bool showsIndents = false;
    /// Share of the empty lines between lines of text that stand behind a finished sentence.
    double blankEndsSentence = 1.0;
    /// Share of lines that an empty line precedes.
    double blankShare = 0.0;

    /// Whether the page is Chinese text in columns without empty lines between its parts, as
    /// `pdftotext -raw` leaves it.
    bool isGapless() const { return wrapped && !script.latin && blankShare < GaplessShare; }
    /// Whether two widths are of one column.
    bool sameWidth(int a, int b) const {
        const int apart = std::abs(a - b);
        return apart <= script.tolerance ||
               (script.tolerancePercent > 0 &&
                apart <= script.tolerancePercent * std::max(a, b) / 100);
    }
    /// The widths that are of one column with @p width: sameWidth() for many at once.
    struct WidthSpan {
        int least = 0;
        int most = 0;
        bool has(int width) const { // neither half can be foretold: one comparison
            return static_cast<quint32>(width) - static_cast<quint32>(least) <=
                   static_cast<quint32>(most) - static_cast<quint32>(least);
        }
    };
    WidthSpan widthsLike(int width) const {
        WidthSpan span{width - std::max(script.tolerance, script.tolerancePercent * width / 100),
                       width + script.tolerance};
        while (script.tolerancePercent > 0 && sameWidth(span.most + 1, width))
            ++span.most;
        return span;
    }
    /// Whether a line fills its column, so that its text may go on in the next.
    bool isFull(const Line& line) const {
        if (!wrapped || line.measure == 0)
            return false;
        int slack = script.shortfall;
        if (script.shortfallPercent > 0) // a division takes longer than all the rest
            slack = std::max(slack, script.shortfallPercent * line.measure / 100);
        return line.width >= line.measure - slack || line.has(LetterSpaced | SameLine);
    }
    /// Whether the text goes on after the line, in the middle of a sentence.
    bool isOpenEnded(const Line& line) const {
        if (line.has(EndsStop | EndsCredit) || (oldSetting && line.has(EndsSigned)))
            return false;
        if (line.has(EndsHyphen))
            return true;
        if (line.has(EndsPause))
            return !pauseIsStop;
        return wrapped && line.support >= 3 && isFull(line);
    }
    /// Whether the next line's first word would have fitted into the line, and an indent of @p
    /// indent half squares with it: something ends here, a paragraph or a line of display type.
    /// Latin only.
    bool breaksEarly(const Line& line, const Line& next, int indent = 0) const {
        const Line& column =
            line.support >= 4 ? line : next; // few lines have no column of their own
        if (!script.latin || !wrapped || column.reach == 0 || column.support < 4 ||
            next.has(SameLine))
            return false;
        return line.width + indent + 1 + next.firstWord <=
               column.reach - column.reach * script.raggedPercent / 100;
    }
    /// Whether the line ends a sentence (as far as the page's punctuation tells).
    bool endsSentence(const Line& line) const {
        return line.has(EndsStop) || (pauseIsStop && line.has(EndsPause));
    }
};

/// Estimates the page and fills in measure and support of its lines. Linear.
PageProfile profilePage(std::span<Line> lines);

} // namespace jianbao::segment
