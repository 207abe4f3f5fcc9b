#include "core/segment/LineRuns.h"

#include "core/segment/LineMeasure.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

constexpr std::size_t LongestDisplay = 3;    // lines
constexpr std::ptrdiff_t Near = 4;           // lines on either side that a line is compared with
constexpr std::size_t LongestUnfinished = 3; // lines
constexpr std::size_t LongestHeadline = 5;   // lines, of one in a Latin column
constexpr std::size_t LongestPlain = 6;      // where no empty line parts anything
constexpr std::size_t LongestNarrow = 4;     // lines: kicker, headline, deck and the writer's name
constexpr qint32 LongestBare = 5;
constexpr int NarrowTenths = 7;         // of the text's column
constexpr std::size_t LongestBrief = 5; // lines; more have a measure of their own
constexpr int PressedStops = 3;         // half squares that a line may be wider than the one above
constexpr int FirstLineShort = 6;       // and a paragraph's first line narrower than the next
constexpr std::size_t LongestNarrowHeadline = 7; // lines
constexpr int NarrowHeadlineTenths = 8;          // of the text's column

/// Old setting has a pause in every line or two: a run of several lines without one is no text.
void markBare(std::span<const Line> lines, std::span<LineRun> runs, std::size_t begin,
              std::size_t end, const PageProfile& profile) {
    if (!profile.oldSetting || runs[begin].size > LongestBare)
        return;
    for (std::size_t i = begin; i < end; ++i) {
        if (lines[i].hasPauseOr(EndsStop))
            return;
    }
    const bool heads =
        end < lines.size() && lines[end].has(StartsStory) && lines[end].has(StartsOpener);
    for (std::size_t i = begin; i < end; ++i) {
        runs[i].bare = true;
        runs[i].heads = heads;
    }
}

/// Chinese: whether lines [begin, end), between empty lines, are a few without a pause or stop.
bool isPlainPiece(std::span<const Line> lines, std::size_t begin, std::size_t end,
                  const PageProfile& profile) {
    if (profile.script.latin || profile.oldSetting || !profile.wrapped ||
        end - begin > LongestDisplay + 1)
        return false;
    constexpr quint32 worded = SpecialMarks & ~quint32(PageReference | WholeByline | JumpTo);
    return std::none_of(lines.begin() + static_cast<std::ptrdiff_t>(begin),
                        lines.begin() + static_cast<std::ptrdiff_t>(end), [](const Line& line) {
                            return line.pauses > 0 || line.stops > 0 ||
                                   line.has(worded | EndsStop | EndsPause | EndsColon |
                                            StartsStory);
                        });
}

/// Where the first byline behind line @p begin stands, or @p end: a title ends there.
std::size_t titleEnd(std::span<const Line> lines, std::size_t begin, std::size_t end) {
    const auto first = lines.begin() + static_cast<std::ptrdiff_t>(begin) + 1;
    const auto byline = std::find_if(first, lines.begin() + static_cast<std::ptrdiff_t>(end),
                                     [](const Line& line) { return line.has(WholeByline); });
    return static_cast<std::size_t>(byline - lines.begin());
}

/// Latin: whether lines [begin, end) are the narrow lines of a headline in a column and not text,
/// which would hold a stop or break a word.
bool isNarrowHeadline(std::span<const Line> lines, std::size_t begin, std::size_t end, int column) {
    int widest = 0;
    if (lines[begin].digits > 0) // an entry of a box: "1975 The year the route / began"
        return false;
    for (std::size_t i = begin; i < end; ++i) {
        if (lines[i].stops > 0 || lines[i].has(EndsPeriod | EndsHyphen | StartsStory))
            return false;
        widest = std::max(widest, lines[i].width);
    }
    return end - begin <= LongestNarrowHeadline && widest * 10 <= column * NarrowHeadlineTenths;
}

/// Latin: whether lines [begin, end), between empty lines, are too few and too loose for text. What
/// a column break cuts off begins or ends in the middle of a sentence.
/// @p above: whether the run before is display type; @p narrow: whether this one is a narrow
/// headline.
bool isDisplay(std::span<const Line> lines, std::size_t begin, std::size_t end,
               const PageProfile& profile, bool above, bool narrow) {
    if (!profile.script.latin || profile.blankShare < GaplessShare ||
        lines[begin].has(StartsLower | SpecialMarks))
        return false;
    const Line& first = lines[begin];
    const bool figure = first.digits > 0 && first.digits + 2 >= first.firstWord;
    if (above && figure && first.longCapWords * 2 <= first.longWords)
        return false; // "1975 The year the route began" in a box
    const std::size_t run = end;
    end = titleEnd(lines, begin, end);
    const Line& last = lines[end - 1];
    if (last.has(EndsStop | EndsPause | EndsHyphen | SpecialMarks) ||
        (last.cues & (LeadsOn | Justified)) != 0 || (end - begin > LongestDisplay && !narrow))
        return false;
    const bool open = begin > 0 && !above && !lines[begin - 1].has(SpecialMarks | EndsStop);
    const bool cut = run < lines.size() && lines[run].has(StartsLower);
    return !open && !cut;
}

/// Whether the Latin lines [first, last) are a headline in a column: nothing finishes their
/// sentence, and the last breaks off or a byline follows. One line alone may be the end of a
/// paragraph whose stop was lost, unless something ended above it.
bool breaksOff(std::span<const Line> lines, std::size_t first, std::size_t last,
               const PageProfile& profile) {
    const Line& next = lines[last];
    if (last - first > LongestHeadline || next.blankBefore > 0 || next.has(StartsLower) ||
        lines[first].has(StartsLower) || lines[last - 1].has(EndsPause | EndsColon))
        return false;
    if (next.has(SpecialMarks))
        return next.has(WholeByline);
    const bool alone = last - first == 1;
    const bool apart = first == 0 || lines[first - 1].has(SpecialMarks) ||
                       profile.breaksEarly(lines[first - 1], lines[first]);
    return (!alone || apart) &&
           profile.breaksEarly(lines[last - 1], next, alone ? ScriptProfile::lostIndent : 0);
}

/// Marks the few lines of Latin text that break off between a text's end and another's beginning.
void markBrokenOff(std::span<const Line> lines, std::span<LineRun> runs,
                   const PageProfile& profile) {
    constexpr quint32 ends = SpecialMarks | EndsStop | EndsCredit;
    constexpr quint32 inText = EndsHyphen | StartsStory | SameLine;
    std::size_t first = 0; // of the lines since the end
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const Line& before = lines[i - 1];
        if (before.has(ends) || lines[i].blankBefore > 0)
            first = i;
        else if (before.has(inText) || before.stops > 0)
            first = lines.size();
        if (first >= i || !breaksOff(lines, first, i, profile))
            continue;
        for (std::size_t k = first; k < i; ++k)
            runs[k].unfinished = true;
    }
}

/// Marks the few lines without pause or stop between a text's end and a paragraph's beginning.
void markUnfinished(std::span<const Line> lines, std::span<LineRun> runs,
                    const PageProfile& profile) {
    constexpr quint32 ends = SpecialMarks | EndsStop | EndsCredit;
    const std::size_t longest = profile.isGapless() ? LongestPlain : LongestUnfinished;
    std::size_t size = 0; // of the unfinished lines right before the line
    bool behind = true;   // whether they begin behind an end
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        if (opensParagraph(line, profile) && behind && size <= longest) {
            for (std::size_t k = i - size; k < i; ++k)
                runs[k].unfinished = true;
        }
        const bool plain = !line.hasPauseOr(ends | EndsPause | EndsColon | EndsHyphen | SameLine);
        if (size == 0)
            behind = i == 0 || lines[i - 1].has(ends);
        size = plain && !opensParagraph(line, profile) ? size + 1 : 0;
    }
}

/// Whether the line is text that fills a column.
bool fillsColumn(const Line& line, const PageProfile& profile) {
    return line.support >= 4 && profile.sameWidth(line.width, line.measure) &&
           !line.has(SpecialMarks | LetterSpaced);
}

/// The first of the lines without pause or stop that stand right above that of a column and are far
/// narrower than it, not many more than LongestNarrow.
std::size_t firstNarrow(std::span<const Line> lines, std::size_t column) {
    constexpr quint32 texts = SpecialMarks | EndsStop | EndsPause | EndsColon | EndsCredit |
                              SameLine | TextLine | ListEntry;
    const int widest = lines[column].width * NarrowTenths / 10;
    std::size_t first = column;
    while (first > 0 && column - first <= LongestNarrow && lines[first].blankBefore == 0 &&
           !lines[first - 1].hasPauseOr(texts) && lines[first - 1].width <= widest)
        --first;
    return first;
}

/// Marks the few lines without pause or stop right above a column, far narrower than it: titles, as
/// what stands in a narrow measure beside a picture holds pauses. Below a full line the first of
/// them may be the rest of a text without punctuation.
void markNarrow(std::span<const Line> lines, std::span<LineRun> runs, const PageProfile& profile) {
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].blankBefore > 0 || !fillsColumn(lines[i], profile))
            continue;
        std::size_t first = firstNarrow(lines, i);
        const bool apart = first == 0 || lines[first].blankBefore > 0 ||
                           lines[first - 1].has(SpecialMarks | EndsCredit) ||
                           profile.endsSentence(lines[first - 1]);
        if (!apart && (!profile.unpunctuated || !fillsColumn(lines[first - 1], profile)))
            continue;
        first += apart ? 0 : 1;
        for (std::size_t k = first; k < i && i - first <= LongestNarrow; ++k)
            runs[k].narrow = true;
    }
}

/// Of each width whether text in one of the page's columns is as wide.
std::vector<bool> columnWidths(std::span<const Line> lines, const PageProfile& profile) {
    const int longest = profile.script.longLine;
    const int narrower = profile.showsIndents ? PressedStops : FirstLineShort;
    std::vector<bool> widths(static_cast<std::size_t>(longest) + 1, false);
    int before = -1;
    for (const Line& line : lines) {
        if (line.measure == before || line.measure > longest || !fillsColumn(line, profile))
            continue;
        before = line.measure;
        std::fill(widths.begin() + std::max(0, line.measure - narrower),
                  widths.begin() + std::min(longest, line.measure + PressedStops) + 1, true);
    }
    return widths;
}

/// Whether a line of text may go on in the one below.
bool goesOn(const Line& above, const Line& below, const PageProfile& profile) {
    constexpr quint32 noText = SpecialMarks | LetterSpaced | SameLine | ListEntry | EndsCredit |
                               StartsDash | WholeBracketed | NoticeWords;
    const int wider = profile.showsIndents ? PressedStops : FirstLineShort;
    return below.blankBefore == 0 && !above.has(noText | EndsPeriod | EndsColon) &&
           !isIndented(below, profile) && below.width <= above.width + wider;
}

/// Marks texts of few lines, too few to show their column's width: a line as wide as a column of
/// the page that holds a pause and goes on in lines no wider, up to a full stop, in which no title
/// ends.
void markBrief(std::span<const Line> lines, std::span<LineRun> runs, const PageProfile& profile) {
    if (!profile.wrapped || profile.oldSetting || profile.unpunctuated)
        return;
    const std::vector<bool> columns = columnWidths(lines, profile);
    const auto fills = [&columns](const Line& line) {
        return static_cast<std::size_t>(line.width) < columns.size() &&
               columns[static_cast<std::size_t>(line.width)];
    };
    for (std::size_t last = 1; last < lines.size(); ++last) {
        if (!lines[last].has(EndsPeriod) || lines[last].has(SpecialMarks | LetterSpaced))
            continue;
        std::size_t text = last; // the first line that is surely text
        for (std::size_t i = last; i > 0 && last - i < LongestBrief; --i) {
            const Line& above = lines[i - 1];
            if (!goesOn(above, lines[i], profile) || !fills(above))
                break;
            if (above.hasPauseOr(EndsPause) || isIndented(above, profile))
                text = i - 1;
        }
        for (std::size_t i = text; i < last; ++i)
            runs[i].brief = true;
    }
}

/// Counts the lines without pause or stop that follow one another, where no empty line parts
/// anything; what is neither text nor display type between them does not count.
void countPlain(std::span<const Line> lines, std::span<LineRun> runs, const PageProfile& profile) {
    if (!profile.isGapless() || profile.oldSetting)
        return;
    constexpr quint32 texts =
        EndsStop | EndsPause | EndsCredit | StartsStory | TextLine | ListEntry;
    constexpr int fewDigits = 2;
    std::size_t first = 0;
    qint32 streak = 0;
    for (std::size_t i = 0; i <= lines.size(); ++i) {
        if (i < lines.size() && lines[i].has(SpecialMarks))
            continue;
        if (i < lines.size() && !lines[i].hasPauseOr(texts) && lines[i].digits <= fewDigits) {
            ++streak;
            continue;
        }
        for (std::size_t k = first; k < i; ++k)
            runs[k].streak = streak;
        first = i + 1;
        streak = 0;
    }
}

/// Counts the lines near each that are of its run and width.
void countAlike(std::span<const Line> lines, std::span<LineRun> runs, const PageProfile& profile) {
    LineRow widths(lines.size());
    LineRow counted(lines.size(), -1);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        widths.set(i, lines[i].width);
        if (!lines[i].has(SpecialMarks | LetterSpaced))
            counted.set(i, lines[i].width);
    }
    const LineRow numbers = numberRuns(lines);
    for (std::size_t first = 0; first < lines.size(); first += LineRow::Step) {
        const EightSpans spans = widthsLike(profile, widths.eight(first));
        const EightLines run = numbers.eight(first);
        EightLines alike{};
        for (std::ptrdiff_t k = -Near; k <= Near; ++k) {
            const EightLines near = counted.eight(first, k);
            alike -= spans.has(near) & (near >= 0) & (numbers.eight(first, k) == run);
        }
        for (std::size_t i = 0; i < std::min(LineRow::Step, lines.size() - first); ++i)
            runs[first + i].alike = alike[i];
    }
}

} // namespace

bool isFigures(const Line& line) {
    constexpr int share = 4; // one visible character of so many is a digit
    return line.digits * share >= line.visible && line.gaps >= 2 &&
           !line.has(EndsStop | EndsHyphen | StartsLower);
}

std::vector<LineRun> findRuns(std::span<const Line> lines, const PageProfile& profile) {
    std::vector<LineRun> runs(lines.size());
    const int column = profile.script.latin ? textColumn(lines) : 0;
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= lines.size(); ++i) {
        if (i < lines.size() && lines[i].blankBefore == 0)
            continue;
        const auto special = std::count_if(lines.begin() + static_cast<std::ptrdiff_t>(begin),
                                           lines.begin() + static_cast<std::ptrdiff_t>(i),
                                           [](const Line& l) { return l.has(SpecialMarks); });
        const bool above = begin > 0 && runs[begin - 1].display;
        const std::size_t title = titleEnd(lines, begin, i);
        const bool narrow = column > 0 && isNarrowHeadline(lines, begin, title, column);
        const bool display = isDisplay(lines, begin, i, profile, above, narrow);
        const bool ended =
            begin == 0 || runs[begin - 1].plain || !profile.isOpenEnded(lines[begin - 1]);
        const bool plain = ended && isPlainPiece(lines, begin, i, profile);
        for (std::size_t k = begin; k < i; ++k) {
            runs[k].display = display && k < title;
            runs[k].headline = display && narrow && k < title;
            runs[k].plain = plain;
            runs[k].size = static_cast<qint32>(i - begin) - static_cast<qint32>(special);
        }
        markBare(lines, runs, begin, i, profile);
        begin = i;
    }
    countAlike(lines, runs, profile);
    markUnfinished(lines, runs, profile);
    if (profile.script.latin && profile.wrapped)
        markBrokenOff(lines, runs, profile);
    countPlain(lines, runs, profile);
    if (!profile.script.latin)
        markNarrow(lines, runs, profile);
    if (!profile.script.latin)
        markBrief(lines, runs, profile);
    return runs;
}

} // namespace jianbao::segment
