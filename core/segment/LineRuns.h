#pragma once

#include "core/segment/Profile.h"

#include <vector>

namespace jianbao::segment {

/// Marks of lines that are neither running text nor display type, whatever stands around them.
constexpr quint32 SpecialMarks =
    WholeDateline | WholeByline | WholeCredit | JumpTo | JumpFrom | PageReference | Folio | Advert;

/// A line's place among the lines that no empty line parts from it.
struct LineRun {
    qint32 size = 0;         ///< lines of text or display type
    qint32 alike = 0;        ///< of those near it, how many have its width
    qint32 streak = 0;       ///< gapless pages: lines without a pause or stop that it is one of
    bool display = false;    ///< a few lines apart that begin and do not end as a sentence does
    bool headline = false;   ///< Latin: such lines, narrower than the page's columns
    bool plain = false;      ///< Chinese: a few lines apart without a pause or stop, behind an end
    bool bare = false;       ///< not one of them has a stop or pause
    bool heads = false;      ///< and the run after it does; it opens with a dateline
    bool narrow = false;     ///< Chinese: of a few lines far narrower than the column below them
    bool unfinished = false; ///< of a few lines that begin where text ended and do not end
    bool brief = false;      ///< Chinese: of a few lines as wide as a column, up to a full stop
};

/// Whether the line is indented as the first lines of paragraphs are, on a page that shows indents.
inline bool isIndented(const Line& line, const PageProfile& profile) {
    constexpr int deepest = 6; // half squares
    return profile.showsIndents && line.indent >= 2 && line.indent <= deepest;
}

/// Whether a paragraph surely begins with the line.
inline bool opensParagraph(const Line& line, const PageProfile& profile) {
    return line.has(StartsStory) || isIndented(line, profile);
}

/// Whether the line is a row of a table of figures: a box score, prices of shares.
bool isFigures(const Line& line);

/// The place of each line. Linear.
std::vector<LineRun> findRuns(std::span<const Line> lines, const PageProfile& profile);

} // namespace jianbao::segment
