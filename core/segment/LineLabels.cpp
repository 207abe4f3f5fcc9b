#include "core/segment/LineLabels.h"

#include "core/segment/LatinHeadings.h"
#include "core/segment/LineRuns.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr std::size_t LongestCaption = 6; // lines
/// A paragraph's first line lacks the two squares of a lost indent and pressed punctuation.
constexpr int FirstLineShortfall = 9;
constexpr int PlainShortfall = 7; // of a line without punctuation of its own to press
/// A line that begins behind a sentence's end and neither fills its column nor ends a sentence.
constexpr double WholeShortLine = 3.0;
constexpr double NarrowerLine = 1.5; // a full line that is narrower than the next
/// Lines of one column differ by less: a lost indent and pressed punctuation (half squares).
constexpr int LineStep = 6;
/// No line of text is as much wider than its column.
constexpr int WiderTenths = 14;
constexpr double BeforeParagraph = 4.0;
constexpr double StopsShort = 2.0;
constexpr double Unfinished = 1.8;
constexpr qint32 EnoughSupport = 3;
constexpr double AsksAlone = 3.0;
constexpr double WithoutIndent = 2.0;
constexpr double CutByJump = 4.0; // text that goes on on another page
/// What a change of type costs where a sentence or a line of display type has ended.
constexpr double SentenceBelow = 2.0; // text would end its sentence before the next begins
constexpr double TableRow = -3.0;
constexpr double HangingTitle = 3.0; // no title ends in "of" or "the"
/// What a change of type costs within one run before a small letter, in the middle of a sentence.
constexpr double InsideSentence = 1.5;
constexpr double EndedCost = 0.9;
/// What a change of type costs where the line before was not filled.
constexpr double EarlyBreakCost = 0.4;
/// What a change of type costs where a line holds but the last character of what stands above.
constexpr double InsideAWord = 12.0;
/// In traditional and in Latin setting the writer's name stands between headline and text.
constexpr double SignedHeadline = 4.0;
constexpr double BareRun = 2.5;
constexpr double BareLine = 1.0;
constexpr double PlainPiece = 1.0;
constexpr double ListTitle = 3.0;
constexpr double BriefText = 5.0;
constexpr double BulletedItem = 4.0;
constexpr double AboveDateline = 3.0;
constexpr int PlainIndent = 5;      // what a line without punctuation lacks for a lost indent
constexpr int PlainBreak = 3;       // and what it lacks without one
constexpr double PlainStreak = 2.5; // of four lines; text has one such line in ten
constexpr double NarrowTitle = 1.8; // of a line far narrower than the column below
constexpr double NarrowUnpunctuated = 3.0; // where width is all that tells
constexpr double LeadsIntoText = 2.5;      // with a pause or stop, else half

/// By how much a paragraph's first line may be shorter than the column.
int firstLineShortfall(const PageProfile& profile) {
    return profile.showsIndents ? profile.script.shortfall : FirstLineShortfall;
}

/// Whether nothing but a lost indent can make the line shorter than its column: it has nothing to
/// press, and the next line's beginning may stand at a line's end.
bool isPlain(const Line& line, const Line* next, const PageProfile& profile) {
    constexpr quint32 pressed = StartsOpener | StartsPause | EndsStop | EndsPause | EndsColon;
    return profile.isGapless() && next != nullptr && next->blankBefore == 0 &&
           !line.hasPauseOr(pressed) && line.digits + line.letters + line.gaps == 0 &&
           !next->has(StartsOpener | StartsPause);
}

bool isInCapitals(const Line& line) {
    return line.letters >= 4 && line.capitals * 10 >= line.letters * 9;
}

/// Evidence for display type in the words' letters; 0 where the line has few letters.
double latinTitleEvidence(const Line& line, bool headline) {
    const bool capitalNouns = (line.cues & CapitalNouns) != 0; // capitals tell nothing
    double score = isFigures(line) ? TableRow : 0.0;
    if (isInCapitals(line))
        score += 2.0;
    else if (!capitalNouns && line.longWords >= 2 && line.longCapWords * 4 >= line.longWords * 3)
        score += 1.5;
    else if (!headline && line.longWords >= 2 && line.longCapWords * 3 < line.longWords)
        score -= 0.7;
    if (!headline && line.has(StartsLower))
        score -= score > 0 ? 0.4 : 1.0;
    if (line.has(EndsHyphen))
        score -= 2.0;
    return score;
}

double shapeEvidence(const Line& line, const PageProfile& profile, const LineRun& run) {
    double score = run.size == 1    ? 1.3
                   : run.size <= 3  ? 0.9
                   : run.size <= 5  ? 0.0
                   : run.alike >= 3 ? -0.8
                                    : -0.2;
    if (profile.blankShare < GaplessShare)
        score = 0.4;
    else if (profile.script.latin)
        score = std::max(score, 0.0); // headline, byline and text often stand without a gap
    const bool column = line.measure > 0 && line.support >= 4 && !run.narrow && !run.headline;
    const int missing = line.measure - line.width;
    const double likeness = run.alike >= 4 ? 1.8 : run.alike >= 2 ? 1.0 : 0.5;
    if (line.has(LetterSpaced))
        return score + 2.0;
    if (column && profile.sameWidth(line.width, line.measure))
        score -= likeness * (profile.script.latin ? 0.7 : 1.0);
    else if (column && !profile.script.latin && missing >= 3 && missing <= 5)
        score -= 0.8; // a paragraph's first line whose indent was lost
    else if (run.alike >= 4 && !run.headline)
        score -= 1.0;
    else if (column && missing < 0)
        score += 0.7;
    if (column && !profile.script.latin && !line.has(EndsStop) &&
        line.width * 10 >= line.measure * WiderTenths)
        score += 1.5;
    if (line.width > profile.script.longTitle)
        score -= 1.5;
    if (isIndented(line, profile))
        score -= 2.0;
    return run.display ? score + 1.2 : score;
}

/// Nine lines of Chinese text in ten hold a comma or stop, one line of display type in six; the
/// longer the line, the more its lack says (counted on the gold pages).
double unpunctuated(const Line& line) {
    if (line.hasPauseOr(EndsStop | EndsPause | EndsColon | EndsDash))
        return 0;
    return line.visible >= 20 ? 1.6 : line.visible >= 16 ? 1.2 : line.visible >= 12 ? 0.8 : 0.4;
}

double punctuationEvidence(const Line& line, const PageProfile& profile) {
    double score = 0;
    if (profile.script.latin && isInCapitals(line))
        return 0; // old papers' headlines end in a period
    if (line.stops > 0)
        score -= profile.script.latin ? 2.0 : 1.5;
    if (line.has(EndsPeriod))
        score -= profile.script.latin ? 1.2 : 2.2;
    else if (line.has(EndsStop))
        score -= 0.6;
    if (line.has(EndsPause))
        score -= 1.5;
    if (line.has(StartsPause))
        score -= 1.5;
    if (line.has(StartsDash))
        score += 1.0;
    if (line.has(WholeBracketed))
        score += 0.7;
    return score - std::min(0.4 * line.pauses, 1.6);
}

/// Whether the line may be text that fills its column between the lines around it: in the middle of
/// a paragraph, or as its first line (two squares shorter where indents were lost).
bool fillsColumn(const Line& before, const Line& line, const Line& next,
                 const PageProfile& profile) {
    if (!profile.sameWidth(before.measure, next.measure) || before.support < 4 ||
        next.support < 4 || !profile.sameWidth(next.width, next.measure) || next.has(StartsStory))
        return false;
    const int missing = next.measure - line.width;
    const bool paragraph = profile.endsSentence(before) || !profile.isFull(before);
    return paragraph && profile.indented ? missing >= 3 && missing <= 5
                                         : missing >= -2 && missing <= 2;
}

/// Running text takes the next word into the line wherever it fits, unless a sentence ends there.
/// The first line of a paragraph is shorter by the indent that was lost.
double latinBreakEvidence(const Line* before, const Line& line, const Line* next,
                          const PageProfile& profile) {
    if (next == nullptr || line.has(EndsPeriod | EndsPause | EndsColon | EndsHyphen))
        return 0;
    if (line.has(EndsStop)) // a question, or shouted
        return before != nullptr && before->has(Folio) && profile.breaksEarly(line, *next) ? 1.8
                                                                                           : 0.0;
    if (profile.breaksEarly(line, *next)) {
        const bool first =
            !profile.showsIndents && before != nullptr && before->has(EndsStop | WholeByline);
        if (first && !profile.breaksEarly(line, *next, ScriptProfile::lostIndent))
            return 0;
        return next->has(SpecialMarks & ~quint32(WholeByline)) ? 0.8 : 1.8;
    }
    const bool fills = line.support >= 4 && line.width <= line.reach + line.reach / 10;
    return fills && !next->has(SpecialMarks) ? -0.8 : 0.0;
}

/// What a Chinese line's lack of punctuation and its width beside its neighbours' say for display
/// type. Nothing where it may be in the middle of a paragraph or its first line.
double plainEvidence(const Line* before, const Line& line, const Line* next,
                     const PageProfile& profile) {
    const double plain = unpunctuated(line);
    if (plain == 0 || line.has(LetterSpaced) || profile.script.latin || !profile.wrapped ||
        profile.unpunctuated)
        return 0;
    const bool open = before != nullptr && !profile.endsSentence(*before) &&
                      !before->has(SpecialMarks | LetterSpaced);
    if (open && profile.sameWidth(before->width, line.width))
        return 0;
    const bool inRun =
        next != nullptr && next->blankBefore == 0 && !next->has(SpecialMarks | LetterSpaced);
    if (inRun && next->width - line.width >= -2 && next->width - line.width <= PlainShortfall)
        return open ? plain / 2 : 0;
    const bool narrow = inRun && profile.isFull(line) && line.width + LineStep <= next->width;
    return plain + (narrow ? NarrowerLine : 0.0);
}

/// Where indents show: a question or call without one, behind a finished paragraph and right before
/// one, or before another such line.
bool asksAsHeadline(const Line* before, const Line& line, const Line* next,
                    const PageProfile& profile) {
    const bool behind = before == nullptr || before->has(SpecialMarks) ||
                        (before->has(EndsStop) && !profile.isFull(*before));
    return profile.showsIndents && !profile.script.latin && line.indent < 2 && behind &&
           line.stops == 0 && next != nullptr && !profile.isFull(line) &&
           (opensParagraph(*next, profile) || (next->indent < 2 && !profile.isFull(*next)));
}

/// A paragraph ends with its sentence: a line that does not, right before a paragraph that begins,
/// is no text. Nor is one without an indent where a paragraph just ended and indents show, nor one
/// that is much shorter than the line its text would go on in.
double paragraphEvidence(const Line* before, const Line& line, const Line* next,
                         const PageProfile& profile, const LineRun& run) {
    if (!profile.wrapped || profile.oldSetting || line.has(LetterSpaced | SameLine) ||
        line.has(EndsPeriod | EndsPause | EndsColon | EndsHyphen))
        return 0;
    if (line.has(EndsStop))
        return asksAsHeadline(before, line, next, profile) ? AsksAlone : 0;
    const int shortfall =
        line.pauses == 0 && !profile.showsIndents ? PlainShortfall : firstLineShortfall(profile);
    const bool behind = before == nullptr ||
                        before->has(SpecialMarks | EndsStop | EndsCredit | LetterSpaced) ||
                        (line.blankBefore > 0 && !profile.isFull(*before));
    const bool alone = next == nullptr || next->blankBefore > 0;
    double score = 0;
    if (next != nullptr && !next->has(SameLine) && opensParagraph(*next, profile))
        score += behind           ? BeforeParagraph
                 : run.unfinished ? std::max(BeforeParagraph / 3, Unfinished)
                                  : BeforeParagraph / 3;
    else if (run.unfinished)
        score += Unfinished;
    if (profile.showsIndents && line.indent < 2 && before != nullptr && before->has(EndsStop) &&
        !profile.isFull(*before))
        score += WithoutIndent;
    if (profile.script.latin || !behind)
        return score;
    const int above = before == nullptr ? 0 : std::max(before->measure, before->width);
    const bool shorter = line.width + shortfall < (alone ? above : next->width);
    const bool open = !alone && next->has(SpecialMarks | LetterSpaced | StartsBullet);
    return shorter && !open && line.support < EnoughSupport ? score + StopsShort : score;
}

/// Running text stops short only where a sentence ends, and before an empty line only there or
/// where the column is full. A line of full width that stands alone between text of its own measure
/// is such text.
double isolationEvidence(const Line* before, const Line& line, const Line* next,
                         const PageProfile& profile) {
    if (!profile.wrapped || profile.unpunctuated || line.has(LetterSpaced) || line.measure == 0 ||
        line.support < 3)
        return 0;
    const bool lastOfRun = next == nullptr || next->blankBefore > 0;
    if (profile.script.latin)
        return latinBreakEvidence(before, line, next, profile);
    const bool finished = line.has(EndsStop | EndsPause | EndsColon | EndsHyphen);
    const bool starts =
        before == nullptr || profile.endsSentence(*before) || before->has(EndsCredit);
    const bool plain = starts && isPlain(line, next, profile);
    const int most = !plain                 ? firstLineShortfall(profile)
                     : profile.showsIndents ? PlainBreak
                                            : PlainIndent;
    const bool stopsShort =
        (plain || !profile.isFull(line)) && (!starts || line.width < line.measure - most);
    const bool lostStop = !starts && line.blankBefore == 0 && profile.isOpenEnded(*before) &&
                          before->support >= 4 && !before->has(SpecialMarks | LetterSpaced);
    if (!finished && stopsShort && lostStop) // a paragraph's last line whose stop was lost
        return 0;
    if (!finished &&
        stopsShort) // a short line behind a finished sentence is no rest of a paragraph
        return starts && before != nullptr ? WholeShortLine : lastOfRun ? 2.0 : 1.5;
    const bool alone = lastOfRun && line.blankBefore > 0 && next != nullptr && before != nullptr;
    return alone && !profile.script.latin && fillsColumn(*before, line, *next, profile) ? -1.5
                                                                                        : 0.0;
}

/// One character right below a full line ends what stands there, text or title.
bool isLastCharacter(const Line& before, const Line& line, const PageProfile& profile) {
    return line.han == 1 && line.visible == 1 && line.blankBefore == 0 && profile.isFull(before) &&
           !profile.endsSentence(before);
}

/// Where paragraphs are indented, the line above a full line that begins none is text too: in no
/// title's place, as a text below one begins with a paragraph.
double leadEvidence(const Line& line, const Line* next, const PageProfile& profile) {
    if (profile.script.latin || profile.oldSetting || !profile.indented || next == nullptr ||
        next->blankBefore > 0 || next->support < 4 || next->measure == 0 ||
        next->has(SpecialMarks | LetterSpaced | StartsBullet) || line.has(LetterSpaced) ||
        !next->hasPauseOr(EndsStop | EndsPause) || opensParagraph(*next, profile) ||
        !profile.sameWidth(next->width, next->measure))
        return 0;
    const int missing = next->measure - line.width;
    if (missing < -profile.script.tolerance || missing > firstLineShortfall(profile))
        return 0;
    const bool first = isIndented(line, profile) || (!profile.showsIndents && missing >= 3);
    if (!first)
        return 0;
    return line.hasPauseOr(EndsStop | EndsPause) ? -LeadsIntoText : -LeadsIntoText / 2;
}

/// "▲The badge numbered / 17 is void.": an item of text that goes on in a line no wider.
bool isItem(const Line& line, const Line* next) {
    return line.has(StartsBullet) && line.han > 0 && next != nullptr && next->blankBefore == 0 &&
           next->has(EndsPeriod) && !next->has(StartsBullet | SpecialMarks) &&
           next->width <= line.width;
}

double titleEvidence(const Line* before, const Line& line, const Line* next,
                     const PageProfile& profile, const LineRun& run) {
    if (line.has(TextLine | ListEntry))
        return -12.0;
    if (line.has(StartsStory | EndsCredit | StartsCaption | Salutation | EndMark) ||
        (line.cues & Justified) != 0)
        return -6.0;
    if (before != nullptr && isLastCharacter(*before, line, profile))
        return 0;
    double score = shapeEvidence(line, profile, run) + punctuationEvidence(line, profile) +
                   isolationEvidence(before, line, next, profile) +
                   (profile.oldSetting ? 0.0 : plainEvidence(before, line, next, profile));
    score += paragraphEvidence(before, line, next, profile, run) +
             leadEvidence(line, next, profile) + latinHeadingEvidence(before, line, next, profile);
    if (next != nullptr && next->has(SameLine) && next->has(JumpTo))
        score -= CutByJump;
    if (next != nullptr && next->has(ListEntry))
        score += ListTitle;
    if (run.narrow)
        score += profile.unpunctuated ? NarrowUnpunctuated : NarrowTitle;
    if (run.streak >= 3)
        score += run.streak > 3 ? PlainStreak : PlainStreak / 2;
    if (run.plain)
        score += PlainPiece;
    if (run.brief)
        score -= BriefText;
    if (isItem(line, next))
        score -= BulletedItem;
    if (run.bare)
        score += run.heads ? AboveDateline : run.size > 1 ? BareRun : BareLine;
    if (line.letters > line.han)
        score += latinTitleEvidence(line, run.headline);
    else if (line.digits > line.han && isFigures(line))
        score += TableRow;
    if (next != nullptr && (next->cues & OpensSentence) != 0 && next->support >= 4 &&
        (line.cues & LeadsOn) == 0 &&
        !line.has(EndsStop | EndsPause | EndsHyphen | EndsColon | EndsDash))
        score += SentenceBelow;
    if ((line.cues & LeadsOn) != 0 && (next == nullptr || next->blankBefore > 0))
        score -= HangingTitle;
    if (line.has(StartsDash) && before != nullptr && !profile.isOpenEnded(*before))
        score += 1.5;
    if (before != nullptr && before->has(JumpFrom) && line.has(SameLine))
        score -= 3.0;
    if (next != nullptr && next->has(StartsStory) && !profile.endsSentence(line) &&
        !profile.isFull(line))
        score += 1.2;
    if (profile.script.latin && before != nullptr && before->has(PageReference | Folio))
        score += 1.3; // the next item of an index begins with its title
    if (next != nullptr && next->has(JumpFrom) && profile.script.latin)
        score += 2.0;
    if (next != nullptr && next->has(WholeByline) && !line.has(EndsPeriod | EndsPause)) {
        const bool apart = run.size == 1 && line.blankBefore > 0;
        score += apart && (profile.oldSetting || profile.script.latin) ? SignedHeadline : 1.2;
    }
    return score;
}

/// What it costs to change between two lines to text from display type, and the other way round.
std::array<double, 2> switchCosts(const Line& before, const Line& line, const PageProfile& profile,
                                  const LineRun& run) {
    if (isLastCharacter(before, line, profile))
        return {InsideAWord, InsideAWord};
    double cost = line.blankBefore > 0 ? 0.0 : profile.blankShare < GaplessShare ? 0.9 : 1.5;
    if (profile.breaksEarly(before, line))
        cost = std::min(cost, EarlyBreakCost);
    const int missing = line.measure - line.width;
    const bool first = !profile.showsIndents && missing >= 3 && missing <= FirstLineShortfall;
    const bool ended = before.has(EndsStop | EndsCredit) && !profile.isFull(before) && !first;
    const double least = std::min(cost, EndedCost);
    std::array<double, 2> costs{opensParagraph(line, profile) ? least : cost, ended ? least : cost};
    if ((before.cues & LeadsOn) != 0)
        costs[0] += HangingTitle;
    if (profile.script.latin && line.blankBefore == 0 && line.has(StartsLower)) {
        costs[0] += InsideSentence;
        costs[1] += InsideSentence;
    }
    if (profile.isOpenEnded(before) && !before.has(ListEntry | TextLine))
        costs[1] += before.has(EndsPause | EndsHyphen) || before.support >= 4 ? 2.5 : 1.0;
    if (run.narrow && (before.has(EndsStop | EndsCredit) || profile.unpunctuated))
        costs[1] = least;
    return costs;
}

/// A credit with no text above it stands between a picture and the caption: text up to the end of
/// a sentence, wherever the next headline begins.
void labelBelowCredit(std::span<const Line> lines, std::span<LineLabel> labels, std::size_t first) {
    for (std::size_t i = first; i < lines.size() && i < first + LongestCaption; ++i) {
        if (lines[i].has(SpecialMarks & ~quint32(PageReference)) || lines[i].blankBefore > 0)
            return;
        if (!lines[i].has(EndsStop | PageReference))
            continue;
        for (std::size_t k = first; k <= i; ++k) {
            if (!lines[k].has(SpecialMarks))
                labels[k] = LineLabel::Body;
        }
        return;
    }
}

/// Whether a caption may begin with the line: behind an empty line, worded as one, or set wider
/// than the finished text above.
bool opensCaption(const Line& above, const Line& line) {
    return line.blankBefore > 0 || line.has(StartsCaption) ||
           (above.has(EndsStop) && above.support >= 4 &&
            line.width * 10 >= above.measure * WiderTenths);
}

/// The few lines between something that is no text and a picture's credit stand below the picture,
/// if they end as a sentence does or begin as captions do.
void labelLatinCaptions(std::span<const Line> lines, std::span<LineLabel> labels) {
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const bool whole = lines[i].has(WholeCredit);
        const bool across = i + 1 < lines.size() && lines[i - 1].has(EndsPeriod) &&
                            lines[i + 1].width * 10 >= lines[i - 1].measure * WiderTenths;
        if (whole && (lines[i - 1].has(SpecialMarks) || across))
            labelBelowCredit(lines, labels, i + 1);
        if (!lines[i].has(EndsCredit))
            continue;
        std::size_t from = i;
        while (from > 0 && !lines[from - 1].has(SpecialMarks) && i - from <= LongestCaption &&
               (from == i || !opensCaption(lines[from - 1], lines[from])))
            --from;
        if (whole && !lines[i - 1].has(EndsStop) && !lines[from].has(StartsCaption))
            continue;
        const bool bounded = from == 0 || opensCaption(lines[from - 1], lines[from]) ||
                             lines[from - 1].has(SpecialMarks);
        for (std::size_t k = from; bounded && k < i && i - from <= LongestCaption; ++k)
            labels[k] = LineLabel::Body;
    }
}

} // namespace

std::vector<LineLabel> labelLines(std::span<const Line> lines, const PageProfile& profile) {
    const std::vector<LineRun> runs = findRuns(lines, profile);
    std::vector<LineLabel> labels(lines.size(), LineLabel::Special);
    std::vector<std::array<quint8, 2>> from(lines.size());
    std::array<double, 2> best{0.0, 0.0}; // text, display type
    const Line* before = nullptr;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        from[i] = {0, 1};
        if (lines[i].has(SpecialMarks)) {
            before = nullptr;
            continue;
        }
        if (before != nullptr) {
            const auto [textCost, titleCost] = switchCosts(*before, lines[i], profile, runs[i]);
            const double toTitle = best[0] - titleCost;
            const double toBody = best[1] - textCost;
            from[i] = {static_cast<quint8>(toBody > best[0] ? 1 : 0),
                       static_cast<quint8>(toTitle > best[1] ? 0 : 1)};
            best = {std::max(best[0], toBody), std::max(best[1], toTitle)};
        } else {
            const double common = std::max(best[0], best[1]);
            const auto source = static_cast<quint8>(best[1] > best[0] ? 1 : 0);
            from[i] = {source, source};
            best = {common, common};
        }
        const Line* next = i + 1 < lines.size() ? &lines[i + 1] : nullptr;
        best[1] += titleEvidence(i > 0 ? &lines[i - 1] : nullptr, lines[i], next, profile, runs[i]);
        before = &lines[i];
    }
    std::size_t state = best[1] > best[0] ? 1 : 0;
    for (std::size_t i = lines.size(); i-- > 0;) {
        if (!lines[i].has(SpecialMarks))
            labels[i] = state == 1 ? LineLabel::Title : LineLabel::Body;
        state = from[i][state];
    }
    if (profile.script.latin)
        labelLatinCaptions(lines, labels);
    return labels;
}

} // namespace jianbao::segment
