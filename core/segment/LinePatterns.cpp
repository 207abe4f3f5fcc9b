#include "core/segment/LinePatterns.h"

#include "core/segment/Byline.h"
#include "core/segment/Dateline.h"
#include "core/segment/Folio.h"
#include "core/segment/JumpPattern.h"
#include "core/segment/LatinByline.h"
#include "core/segment/LatinPatterns.h"
#include "core/segment/LineReader.h"
#include "core/text/CharClass.h"
#include "core/text/UnitSet.h"

#include <algorithm>
#include <deque>

namespace jianbao::segment {

namespace {

constexpr std::size_t LinesPerCut = 16; // at least, on most pages
constexpr int HeadUnits = 60;
constexpr int TailUnits = 48;
constexpr int LongestTitleLine = 92; // half squares
constexpr int WholeJumpUnits = 34;   // a jump line with the title it belongs to
constexpr int LongestLabel = 4;
constexpr int NarrowestColumn = 14; // half squares
constexpr int LongestName = 3;      // units of a name behind an opened bracket
constexpr int LongestLabelled = 16; // visible characters of a byline with a colon
constexpr int ShortestCity = 3;
constexpr quint32 OtherUses = WholeDateline | WholeByline | WholeCredit | JumpTo | JumpFrom |
                              PageReference | Folio | LetterSpaced | StartsStory;

constexpr UnitSet PageEnds(u"版页頁面张張一二三四五六七八九十0123456789０１２３４５６７８９");
constexpr UnitSet JumpFromStarts(u"上紧緊接CcFfSs");
constexpr UnitSet SalutationEnds(u"：！:!");
constexpr UnitSet SentEnds(u"发發"); // "… AGENCY发"
constexpr int LongestTelling = 9;    // visible characters of lines whose length alone tells
/// What captions and credits begin with, and what credits end with.
constexpr UnitSet PictureStarts(u"图圖上下左特摄攝供制资");
constexpr UnitSet Arrows(u"◀▶◄►");
constexpr UnitSet CreditEnds(u"摄攝影图圖道");

/// The part of @p line from @p begin to @p end as a line of its own.
Line piece(QStringView page, const Line& line, qint32 begin, qint32 end) {
    Line part = readLine(page, {.begin = begin, .end = end});
    part.blankBefore = begin == line.begin ? line.blankBefore : 0;
    part.indent = begin == line.begin ? line.indent : 0;
    if (begin != line.begin)
        part.marks |= SameLine;
    return part;
}

struct Cut {
    qint32 at = 0;
    quint32 mark = 0;
};

/// Whether no pattern can find anything: the line begins and ends as text does and holds no unit
/// that hints at one. So it is with a third of the lines, which are asked nothing else.
bool tellsNothing(QStringView page, const Line& line) {
    if (line.letters != 0 || line.hints != 0 || line.gaps != 0 || line.visible <= LongestTelling)
        return false;
    const char16_t first = page[line.begin].unicode();
    const char16_t last = page[line.end - 1].unicode();
    const bool ends = isCommonHan(last) ? !PageEnds.has(last) && !SentEnds.has(last)
                                        : charIs(last, CharPause) && !SalutationEnds.has(last);
    return ends && isCommonHan(first) && !JumpFromStarts.has(first) &&
           !charIs(page[line.end - 2].unicode(), CharOpener) &&
           !charIs(page[line.end - 3].unicode(), CharOpener);
}

bool mayBeSalutation(QStringView page, const Line& line) {
    return line.han > 0 && line.visible <= 18 && SalutationEnds.has(page[line.end - 1].unicode());
}

/// "Comrades, friends:" on a line of its own: part of a speech, not a title. A sentence that ends
/// within the line, or goes on behind those it names, only tells of them.
bool isSalutation(const Squeezed& head) {
    const int last = head.size() - 1;
    for (int i = 0; i < last; ++i) {
        const bool names = head[i] == u'们' || head[i] == u'們';
        if (charIs(head[i], CharSentenceEnd) || (names && charIs(head[i + 1], CharHan)))
            return false;
    }
    for (const QStringView word :
         {u"们", u"們", u"各位", u"尊敬", u"敬爱", u"亲爱", u"编辑同志", u"編輯先生"}) {
        if (head.find(word) >= 0)
            return true;
    }
    return false;
}

/// Whether the line may end with a pointer to a page: a number, or 版 and its kin.
bool mayPointToPage(QStringView page, const Line& line) {
    qint32 last = line.end - 1;
    while (last > line.begin &&
           (charIs(page[last].unicode(), CharCloser | CharSentenceEnd | CharBullet | CharSpace) ||
            isArrow(page[last].unicode())))
        --last;
    const bool section = charIs(page[last].unicode(), CharUpper) && last > line.begin &&
                         charIs(page[last - 1].unicode(), CharDigit); // "6A"
    return section || PageEnds.has(page[last].unicode());
}

bool mayComeFromPage(QStringView page, const Line& line) {
    qint32 first = line.begin;
    while (first < line.end && charIs(page[first].unicode(), CharOpener | CharBullet | CharSpace))
        ++first;
    const bool catchword = line.capitals > 2 && line.digits > 0 && line.visible <= WholeJumpUnits;
    return first < line.end && (catchword || JumpFromStarts.has(page[first].unicode()));
}

/// Whether the text that goes back from the line's end, brackets and stops aside, ends as credits
/// do.
bool mayEndInCredit(QStringView page, const Line& line, qint32 paragraphBegin) {
    qint32 last = line.end - 1;
    while (last > paragraphBegin &&
           charIs(page[last].unicode(), CharCloser | CharSentenceEnd | CharSpace))
        --last;
    return CreditEnds.has(page[last].unicode());
}

/// "… AGENCY发".
bool mayEndInAgency(QStringView page, const Line& line) {
    qint32 last = line.end - 1;
    while (last > line.begin && charIs(page[last].unicode(), CharCloser | CharSentenceEnd))
        --last;
    return last > line.begin && page[last - 1] == u'社' &&
           (page[last] == u'发' || page[last] == u'發');
}

/// Whether bylineMarks() can find anything. Most lines of running text are turned away here.
bool mayNamePeople(QStringView page, const Line& line, qint32 paragraphBegin) {
    if (line.letters > line.han || Arrows.has(page[line.begin].unicode()))
        return true;
    const bool closed = charIs(page[line.end - 1].unicode(), CharCloser);
    if (line.visible > 3 && (charIs(page[line.end - 2].unicode(), CharOpener) ||
                             charIs(page[line.end - 3].unicode(), CharOpener)))
        return true; // a signature whose second bracket is lost
    if (mayEndInAgency(page, line))
        return true;
    if ((line.hints & HintPeople) == 0 && line.visible > 9 && !closed)
        return false;
    const char16_t first = page[line.begin].unicode();
    return closed || charIs(first, CharOpener | CharBullet) || PictureStarts.has(first) ||
           (line.stops == 0 && (line.pauses == 0 || line.visible <= LongestLabelled) &&
            !line.has(EndsStop | EndsPause | EndsColon)) ||
           mayEndInCredit(page, line, paragraphBegin);
}

/// Whether the line may end with a name in brackets, the second of which may be lost. Lines with
/// blanks are not looked into.
bool mayEndInName(QStringView page, const Line& line) {
    const qint32 length = line.end - line.begin;
    if (charIs(page[line.end - 1].unicode(), CharCloser | CharSentenceEnd) ||
        line.visible != length || length <= LongestName)
        return true;
    const QStringView end = page.sliced(line.end - 1 - LongestName, LongestName);
    return std::any_of(end.begin(), end.end(),
                       [](QChar c) { return charIs(c.unicode(), CharOpener); });
}

quint32 marksOfPeople(QStringView page, const Line& line, const Squeezed& head,
                      qint32 paragraphBegin) {
    const bool ends = mayEndInCredit(page, line, paragraphBegin) || mayEndInName(page, line) ||
                      mayEndInAgency(page, line) || page[line.end - 1] == u'社';
    return bylineMarks(
        head, ends ? Squeezed::tail(page, paragraphBegin, line.end, TailUnits) : Squeezed(), line,
        page);
}

/// "CITY (agency). …", "abc. CITY, …": what a Latin dateline without a dash may begin with.
bool opensInCapitals(QStringView page, const Line& line) {
    if (line.letters <= line.han || line.capitals < ShortestCity || line.capitals == line.letters)
        return false;
    QStringView text = page.sliced(line.begin, line.end - line.begin);
    const qsizetype stop = text.indexOf(u". ");
    if (stop > 0 && stop <= LongestLabel && charIs(text.front().unicode(), CharLatin) &&
        !charIs(text.front().unicode(), CharUpper))
        text = text.sliced(stop + 2);
    return text.size() > ShortestCity &&
           std::all_of(text.begin(), text.begin() + ShortestCity,
                       [](QChar c) { return charIs(c.unicode(), CharUpper); });
}

/// "City, 16 mars.": the number behind the first comma.
bool opensWithDay(QStringView page, const Line& line) {
    constexpr qsizetype longestCity = 24;
    if (line.letters <= line.han || line.digits == 0 || line.pauses == 0 ||
        !charIs(page[line.begin].unicode(), CharUpper))
        return false;
    const QStringView text = page.sliced(line.begin, line.end - line.begin);
    const qsizetype comma = text.indexOf(u", ");
    return comma > 0 && comma <= longestCity && comma + 2 < text.size() &&
           charIs(text[comma + 2].unicode(), CharDigit);
}

/// Whether the dateline holds a dash or a day's number.
bool isDashedOrDated(const Squeezed& head, const Dateline& dateline) {
    for (int i = 0; i < std::min(dateline.end, head.size()); ++i) {
        if (charIs(head[i], CharDash | CharDigit))
            return true;
    }
    return false;
}

quint32 marksOfDateline(QStringView page, const Line& line, const Squeezed& head) {
    const auto dateline = readDateline(head, page);
    if (!dateline)
        return 0;
    // "City. …" may open any paragraph
    if (line.letters > line.han && !isDashedOrDated(head, *dateline) &&
        !opensInCapitals(page, line))
        return 0;
    const bool whole = dateline->end >= line.visible && !dateline->stock;
    return StartsStory | (whole ? static_cast<quint32>(WholeDateline) : 0U);
}

/// "（CITY 20 May WIRE" whose rest stands in the next line.
bool startsBrokenDateline(QStringView page, const Line& line) {
    if (!line.has(StartsOpener) || line.digits + line.han < line.visible - 2)
        return false;
    for (qint32 i = line.begin + 1; i < line.end; ++i) {
        if (charIs(page[i].unicode(), CharCloser))
            return false;
    }
    const qsizetype end = std::min<qsizetype>(page.size(), line.end + HeadUnits / 2);
    const auto dateline = readDateline(Squeezed::head(page, line.begin, end, HeadUnits), page);
    return dateline && dateline->end > line.visible;
}

/// Whether folioMarks() can find anything: each of its Chinese words has a unit that hints at it,
/// but for labels that make up a line.
bool mayBeFolio(const Line& line) {
    if (line.visible <= LongestLabel || (line.hints & HintTrade) != 0)
        return true;
    if (line.letters > 0 || line.han == 0)
        return line.letters > line.han || line.digits > 0 || (line.hints & HintFolio) != 0;
    return (line.hints & HintFolio) != 0 && line.stops == 0 && !line.has(EndsStop | EndsPause);
}

/// "【本報記者NAME報道】…"
bool opensWithReporter(QStringView page, const Line& line) {
    constexpr QStringView firsts = u"本记記";
    return line.has(StartsOpener) && (line.hints & HintPeople) != 0 && line.visible > 2 &&
           firsts.contains(page[line.begin + 1]);
}

quint32 marksOfWording(QStringView page, const Line& line, qint32 paragraphBegin) {
    const bool wire = (line.hints & (HintWire | HintDash)) != 0 || opensInCapitals(page, line) ||
                      opensWithDay(page, line) || opensWithReporter(page, line);
    const bool greets = mayBeSalutation(page, line);
    const bool ends = line.has(WholeBracketed) && line.visible <= 7;
    const bool people = mayNamePeople(page, line, paragraphBegin);
    const bool folio = mayBeFolio(line);
    const bool broken = startsBrokenDateline(page, line);
    if (!wire && !greets && !ends && !people && !folio && !broken)
        return 0;
    const Squeezed head = Squeezed::head(page, line, HeadUnits);
    quint32 marks = wire ? marksOfDateline(page, line, head) : 0;
    if (broken)
        marks |= StartsStory;
    if (greets && isSalutation(head))
        return marks | Salutation;
    if (ends && (head.find(u"完") >= 0 || head.find(u"待续") >= 0 || head.find(u"待續") >= 0))
        return marks | EndMark;
    if (people) {
        const quint32 found = marksOfPeople(page, line, head, paragraphBegin);
        const quint32 none = line.letters > line.han ? WholeByline | WholeCredit | EndsCredit
                                                     : WholeByline | WholeCredit;
        marks |= (marks & StartsStory) != 0 ? found & ~none : found;
    }
    return folio ? marks | folioMarks(head, line, page) : marks;
}

class Marker {
public:
    Marker(QStringView page, std::vector<Line> lines)
        : m_page(page)
        , m_lines(std::move(lines)) {
        m_read = m_lines.size() / LinesPerCut + 1;
        m_lines.insert(m_lines.begin(), m_read, Line());
    }

    std::vector<Line> run() {
        while (!m_ahead.empty() || m_read < m_lines.size()) {
            Line line = take();
            add(line);
        }
        m_lines.resize(m_written);
        return std::move(m_lines);
    }

private:
    void add(Line& line) {
        if (line.blankBefore > 0 || m_written == 0)
            m_paragraphBegin = line.begin;
        if (tellsNothing(m_page, line)) {
            put(line);
            return;
        }
        if (mayComeFromPage(m_page, line))
            line = takeJumpFrom(line);
        if (line.begin == line.end)
            return;
        if (const auto cut = cutAtEnd(line)) {
            if (cut->at > line.begin) {
                push(piece(m_page, line, line.begin, cut->at));
                line = piece(m_page, line, cut->at, line.end);
            }
            line.marks |= cut->mark;
            put(line);
            return;
        }
        push(line);
    }
    std::optional<Cut> cutAtEnd(const Line& line) const {
        if (!mayPointToPage(m_page, line))
            return {};
        const Squeezed tail = Squeezed::tail(m_page, line.begin, line.end, TailUnits);
        quint32 mark = JumpTo;
        auto match = jumpToAtEnd(tail);
        if (!match) {
            mark = PageReference;
            match = referenceAtEnd(tail);
        }
        if (!match)
            return {};
        return Cut{match->begin < tail.size() ? tail.at(match->begin) : line.begin, mark};
    }
    /// "TITLE ——DECK" or "DECK By NAME" in one printed line: two lines.
    void push(const Line& line) {
        const qint32 cut = std::max(deckInside(line), bylineInside(m_page, line));
        if (cut <= 0) {
            pushWhole(line);
            return;
        }
        pushWhole(piece(m_page, line, line.begin, cut));
        pushWhole(piece(m_page, line, cut, line.end));
    }
    qint32 deckInside(const Line& line) const {
        if (line.gaps == 0 || line.han < 8 || line.stops > 0 || line.has(EndsStop | EndsPause) ||
            line.width > LongestTitleLine)
            return 0;
        for (qint32 i = line.begin + 4; i + 4 < line.end; ++i) {
            if (m_page[i] == u'—' && m_page[i + 1] == u'—' &&
                charIs(m_page[i - 1].unicode(), CharSpace))
                return i;
        }
        return 0;
    }
    void pushWhole(const Line& line) {
        Line& pushed = put(line);
        pushed.marks |= marksOfWording(m_page, line, std::max(m_paragraphBegin, line.end - 200));
        if (m_written < 2)
            return;
        const Line& before = m_lines[m_written - 2];
        if (before.has(WholeByline) && before.letters > 0 &&
            continuesLatinByline(m_page, before, pushed))
            pushed.marks = (pushed.marks & ~quint32(WholeCredit | EndsCredit)) | WholeByline;
    }
    /// Cuts "(continued from …)" off the line's start; the rest is returned.
    Line takeJumpFrom(Line line) {
        const Squeezed head = Squeezed::head(m_page, line, HeadUnits);
        const auto match = jumpFromAtStart(head);
        if (!match)
            return line;
        if (match->end >= head.size() || line.visible <= WholeJumpUnits) {
            const bool whole = match->end >= head.size() || charIs(head[0], CharUpper);
            if (whole) {
                line.marks |= JumpFrom;
                put(line);
                line.begin = line.end;
                return line;
            }
        }
        Line jump = piece(m_page, line, line.begin, head.at(match->end));
        jump.marks |= JumpFrom;
        put(jump);
        return piece(m_page, line, head.at(match->end), line.end);
    }

    /// The next line to look at.
    Line take() {
        if (m_ahead.empty())
            return m_lines[m_read++];
        const Line line = m_ahead.front();
        m_ahead.pop_front();
        return line;
    }
    Line& put(const Line& line) {
        if (m_written == m_lines.size()) {
            m_lines.push_back(line);
            m_read = m_lines.size();
        } else {
            if (m_written == m_read)
                m_ahead.push_back(m_lines[m_read++]);
            m_lines[m_written] = line;
        }
        return m_lines[m_written++];
    }

    QStringView m_page;
    /// Marked lines take the places of those that were read: pages of millions of lines are not
    /// held twice. A few places are free before the first line, for what is cut in two.
    std::vector<Line> m_lines;
    std::size_t m_read = 0;
    std::size_t m_written = 0;
    /// Lines whose places were needed before they were looked at, as lines before them were cut.
    std::deque<Line> m_ahead;
    qint32 m_paragraphBegin = 0;
};

} // namespace

std::vector<Line> markPatterns(QStringView page, std::vector<Line> lines) {
    return Marker(page, std::move(lines)).run();
}

void settlePatterns(std::span<Line> lines, const PageProfile& profile) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Line& line = lines[i];
        if (line.has(WholeDateline) && (!line.has(StartsOpener) || profile.isFull(line)) &&
            i + 1 < lines.size() && lines[i + 1].blankBefore == 0 && !lines[i + 1].has(OtherUses))
            line.marks &= ~quint32(WholeDateline); // the first line of the text behind it
        if (!line.has(WholeByline | Folio) || line.support < 4 || line.letters > line.han)
            continue;
        const bool follows = i > 0 && line.blankBefore == 0 && line.measure >= NarrowestColumn &&
                             !lines[i - 1].has(LetterSpaced) && profile.isOpenEnded(lines[i - 1]) &&
                             lines[i - 1].support >= 4 && !lines[i - 1].has(WholeByline | Folio);
        const bool leads = i + 1 < lines.size() && lines[i + 1].blankBefore == 0 &&
                           profile.sameWidth(lines[i + 1].width, line.measure);
        const bool setApart = line.has(WholeByline) && line.gaps > 0; // "Reporter  NAME"
        if (follows && (leads || (!setApart && profile.sameWidth(line.width, line.measure))))
            line.marks &= ~quint32(WholeByline | Folio);
    }
}

} // namespace jianbao::segment
