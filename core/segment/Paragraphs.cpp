#include "core/segment/Paragraphs.h"

#include "core/segment/LineRuns.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr int TwoSquares = 4;
constexpr int LostIndent = 4;     // two squares
constexpr int ShortBeforeGap = 8; // an empty line helps to tell
constexpr int IndentHalves = 2;   // one square; dumps rarely keep both squares of an indent

constexpr std::size_t MostLines = 400; // looked at to find a text's column
constexpr qint32 WidestColumn = 254;   // half squares
constexpr qint32 FewestLines = 4;      // that tell a text's column
constexpr int FewestFull = 2;          // that fill it where more have lost their indent
constexpr int OtherColumnTenths = 3;   // a column that differs by more is another

/// How a stretch of text is set.
struct Setting {
    int column = 0;        ///< width that most of its lines share; 0 where it cannot be told
    bool indented = false; ///< paragraphs' first lines are two squares shorter
    bool shown = false;    ///< indents are in the dump

    /// The width of the line's column: the text's, but where it is set wider or narrower.
    int columnOf(const Line& line) const {
        const int apart = std::abs(column - line.measure);
        return column == 0 || apart * 10 > OtherColumnTenths * column ? line.measure : column;
    }
    bool lacksIndent(const Line& line) const {
        const int missing = columnOf(line) - line.width;
        const bool hangs = line.has(EndsStop | EndsPause); // punctuation may stand outside
        return missing >= LostIndent - (hangs ? 3 : 1) && missing <= LostIndent + 1;
    }
    /// Whether the next line's first character would have fitted into the line.
    bool leavesRoom(const Line& before, bool beforeStarts, const Line& line) const {
        if (column == 0 || columnOf(before) != column || columnOf(line) != column)
            return false;
        const int opener = line.has(StartsOpener) ? 2 : 0; // which may not end a line
        return column - before.width >=
               TwoSquares + opener + (beforeStarts && !shown ? LostIndent : 0);
    }
};

/// How many lines have each width, in half squares; the last number is of all wider ones.
using WidthCounts = std::array<quint16, WidestColumn + 2>;

/// Lines of that width and of one half square less.
int linesOf(const WidthCounts& counts, int width) {
    const auto at = static_cast<std::size_t>(width);
    return counts[at] == 0 ? 0 : counts[at] + counts[at - 1];
}

/// Of short paragraphs more lines may have lost their indent than fill the column: the width two
/// squares above the commonest, if half as many lines have it and none is wider; 0 if not.
int widthAbove(const WidthCounts& counts, int common) {
    const auto widest = static_cast<int>(
        counts.rend() -
        std::find_if(counts.rbegin(), counts.rend(), [](quint16 n) { return n > 0; }) - 1);
    const int full = linesOf(counts, widest);
    const bool above = std::abs(widest - common - LostIndent) <= 1;
    return above && full >= FewestFull && full * 2 >= linesOf(counts, common) ? widest : 0;
}

/// The width that most of the lines share, not counting those that punctuation may have widened.
int commonWidth(std::span<const Line> lines) {
    WidthCounts counts{};
    qint32 all = 0;
    qint32 least = WidestColumn;
    qint32 widest = 1;
    for (const Line& line : lines) {
        const bool tells = !line.has(EndsStop | EndsPause | LetterSpaced | SameLine);
        const qint32 width = std::min(line.width, WidestColumn + 1);
        auto& count = counts[static_cast<std::size_t>(width)];
        count = static_cast<quint16>(count + (tells ? 1 : 0));
        all += tells ? 1 : 0;
        least = std::min(least, width);
        widest = std::max(widest, width);
    }
    if (all < FewestLines)
        return 0;
    int best = 0;
    int most = 0;
    for (int width = std::max(least, 1); width <= std::min(widest, WidestColumn); ++width) {
        const int count = linesOf(counts, width);
        best = count > 0 && count >= most ? width : best;
        most = std::max(most, count);
    }
    if (most * 3 < all)
        return 0;
    const int wider = widthAbove(counts, best);
    return wider > 0 ? wider : best;
}

/// Whether the line is two squares shorter than its column, as lines with a lost indent are, and
/// the text goes on after it.
bool lostIndent(const Line& line, const PageProfile& profile, const Setting& setting) {
    return line.support >= 2 && setting.lacksIndent(line) && !profile.endsSentence(line);
}

/// Whether a line without a sentence's end (OCR loses stops) is too short to go on in the next one.
/// A paragraph's first line may lack an indent.
bool breaksOff(const Line& before, const Line& line, bool beforeStarts) {
    const int missing = before.measure - before.width - (beforeStarts ? LostIndent : 0);
    return line.blankBefore > 0 ? missing >= ShortBeforeGap : missing * 10 >= before.measure * 4;
}

/// Whether the line's first word would have fitted into the line before it.
bool leavesRoom(const Line& before, const Line& line, const PageProfile& profile) {
    const int column =
        std::max(before.measure, before.reach - before.reach * profile.script.raggedPercent / 100);
    return profile.script.latin && before.support >= 3 &&
           before.width + 1 + line.firstWord <= column;
}

bool startsParagraph(const Line& before, bool beforeStarts, const Line& line,
                     const PageProfile& profile, const Setting& setting) {
    if (line.has(StartsStory | Salutation) || before.has(JumpFrom))
        return true;
    if (line.has(StartsPause | SameLine))
        return false;
    if (line.has(StartsBullet) && (line.has(ListEntry) || profile.endsSentence(before)))
        return true;
    if (line.has(ListEntry) && (line.blankBefore > 0 || (line.gaps > 0 && line.digits > 0)))
        return true;
    if (!profile.wrapped)
        return !profile.isOpenEnded(before) && !line.has(StartsLower);
    if (line.indent >= IndentHalves && !before.has(EndsPause | EndsHyphen))
        return true;
    if (profile.script.latin && line.indent > before.indent && profile.endsSentence(before))
        return true; // extractors leave one blank of an indent
    if (profile.script.latin && isFigures(line) && isFigures(before))
        return true;
    if (before.has(EndsHyphen | EndsPause) && !profile.endsSentence(before))
        return false;
    if (!profile.endsSentence(before) && !before.has(EndsColon | Salutation))
        return breaksOff(before, line, beforeStarts);
    const bool shortLine = !profile.isFull(before) || leavesRoom(before, line, profile) ||
                           setting.leavesRoom(before, beforeStarts, line);
    if (line.blankBefore > 0) {
        // where empty lines are mostly column breaks, one behind a full line says little
        const bool tells = profile.blankEndsSentence >= 0.5 || shortLine;
        return tells || lostIndent(line, profile, setting);
    }
    return shortLine || (setting.indented && lostIndent(line, profile, setting));
}

} // namespace

std::vector<qint32> paragraphStarts(std::span<const Line> lines, qint32 first, qint32 last,
                                    qint32 before, const PageProfile& profile) {
    const auto text =
        lines.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first));
    Setting setting;
    if (profile.wrapped && !profile.script.latin && !text.empty()) {
        setting.column = commonWidth(text.first(std::min(text.size(), MostLines)));
        setting.shown = profile.showsIndents;
        setting.indented = !profile.showsIndents &&
                           (profile.indented ||
                            (before < 0 && setting.column > 0 && setting.lacksIndent(text[0])));
    }
    std::vector<qint32> starts;
    for (qint32 i = first; i < last; ++i) {
        const qint32 previous = i == first ? before : i - 1;
        const bool previousStarts = !starts.empty() && starts.back() == previous;
        if (previous < 0 ||
            startsParagraph(lines[static_cast<std::size_t>(previous)], previousStarts,
                            lines[static_cast<std::size_t>(i)], profile, setting))
            starts.push_back(i);
    }
    return starts;
}

} // namespace jianbao::segment
