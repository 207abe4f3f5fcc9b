#include "core/segment/LatinPatterns.h"

#include "core/segment/LatinNames.h"
#include "core/text/CharClass.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr std::size_t HeadLines = 8;  // masthead, motto, folio, edition, weather, price
constexpr std::size_t TermLines = 16; // and the terms of subscription, among what scanners lost
constexpr std::size_t LongestWrappedByline = 4;
constexpr int LongestSectionLabel = 30; // half squares
constexpr int ShortestAgency = 4;       // letters of a name that signs
constexpr int LongestAgency = 9;
/// A headline's lines are balanced; a name below it is far shorter.
constexpr double NameBelowTitle = 1.4;
constexpr quint32 Special =
    WholeDateline | WholeByline | WholeCredit | JumpTo | JumpFrom | PageReference | Folio;
constexpr std::array<QStringView, 12> NoNames{u"The", u"A",   u"An", u"In",  u"On",  u"Of",
                                              u"To",  u"For", u"Am", u"Der", u"Die", u"Das"};
QStringView textOf(QStringView page, const Line& line) {
    return page.mid(line.begin, line.end - line.begin);
}

/// Reads the words of a line; false as soon as @p accept refuses one.
template<typename Accept>
bool eachWord(QStringView text, Accept accept) {
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype blank = text.indexOf(u' ', from);
        const qsizetype to = blank < 0 ? text.size() : blank;
        if (to > from && !accept(text.mid(from, to - from)))
            return false;
        from = to + 1;
    }
    return true;
}

bool startsWithOneOf(QStringView text, std::span<const QStringView> words) {
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.startsWith(word); });
}

bool namesOneOf(QStringView text, std::span<const QStringView> words) {
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.contains(word); });
}

bool isCapitalised(QStringView word) {
    if (!charIs(word.front().unicode(), CharUpper))
        return false;
    for (const QChar c : word.mid(1)) {
        if (!charIs(c.unicode(), CharLatin) && c != u'-' && c != u'.' && c != u'\'' && c != u'’')
            return false;
    }
    return true;
}

/// "Jane Doe", "Mary J. Doe-Smith": two or three words with capitals that no sentence is made of.
bool isName(QStringView text, const Line& line) {
    if (line.words < 2 || line.words > 3 || line.digits > 0 || line.pauses > 0 ||
        line.capitals * 2 >= line.letters || line.has(EndsStop | EndsColon | EndsHyphen))
        return false;
    return eachWord(text, [](QStringView word) {
        return isCapitalised(word) &&
               std::find(NoNames.begin(), NoNames.end(), word) == NoNames.end();
    });
}

bool isPost(QStringView text, const Line& line) {
    return line.words <= 5 && isLatinPost(text);
}

/// "SPORTS B9-12": a section's name in capitals and its pages.
bool isSectionLabel(QStringView text, const Line& line) {
    if (line.width > LongestSectionLabel || line.digits == 0 || line.words < 1)
        return false;
    const qsizetype blank = text.lastIndexOf(u' ');
    if (blank < 3)
        return false;
    int dashes = 0;
    const QStringView pages = text.mid(blank + 1);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const char16_t c = pages[i].unicode();
        const bool dash = charIs(c, CharDash);
        dashes += dash ? 1 : 0;
        if (!dash && !charIs(c, CharDigit) && (i > 0 || !charIs(c, CharUpper)))
            return false;
    }
    return dashes == 1 && std::none_of(text.begin(), text.begin() + blank, [](QChar c) {
               return charIs(c.unicode(), CharLatin) && !charIs(c.unicode(), CharUpper);
           });
}

/// "OBITUARIES": the name of a part of the paper.
bool isSectionName(QStringView text) {
    constexpr std::array<QStringView, 30> names{
        u"obituaries", u"deaths",        u"letters to the editor",
        u"letters",    u"classifieds",   u"sports",
        u"business",   u"local news",    u"in the courts",
        u"births",     u"legal notices", u"public notices",
        u"national",   u"international", u"nation & world",
        u"world",      u"world briefs",  u"news in brief",
        u"in brief",   u"briefly",       u"briefs",
        u"politique",  u"économie",      u"société",
        u"culture",    u"politik",       u"wirtschaft",
        u"feuilleton", u"lokales",       u"from wire reports"};
    while (text.size() > 1 && !charIs(text.front().unicode(), CharLatin))
        text = text.sliced(1); // "— From wire reports"
    return std::any_of(names.begin(), names.end(), [text](QStringView name) {
        return text.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// "Page 3 — LOCAL NEWS"
bool isPageLine(QStringView text) {
    for (const QStringView word : {u"Page ", u"PAGE ", u"Seite ", u"SEITE "}) {
        if (text.startsWith(word) && text.size() > word.size() &&
            charIs(text[word.size()].unicode(), CharDigit))
            return true;
    }
    return false;
}

/// "Published every Thursday": what only a masthead says of its paper.
bool tellsIssue(QStringView text) {
    constexpr std::array<QStringView, 6> words{u"Published ", u"PUBLISHED ", u"Issued ",
                                               u"Erscheint ", u"Paraît ",    u"Paraissant "};
    constexpr std::array<QStringView, 10> times{u"day",  u"DAY",     u"eekly", u"EEKLY", u"aily",
                                                u"AILY", u"täglich", u"tags",  u"jours", u"samedi"};
    return startsWithOneOf(text, words) && namesOneOf(text, times);
}

/// "By mail, per year (in advance) $2.50"
bool tellsTerms(QStringView text, const Line& line) {
    constexpr std::array<QStringView, 12> words{
        u"per year", u"a year", u"per month", u"per annum", u"in advance",      u"ingle copy",
        u"per copy", u"par an", u"un an",     u"six mois",  u"vierteljährlich", u"monatlich"};
    return line.digits > 0 && line.stops <= 1 && namesOneOf(text, words);
}

/// What scanners make of ornaments and small type: signs that no text has between its letters.
bool isNoise(QStringView text, const Line& line) {
    const auto signs = std::count_if(text.begin(), text.end(), [](QChar c) {
        return !charIs(c.unicode(), CharLatin | CharDigit | CharSpace | CharSentenceEnd |
                                        CharPause | CharDash | CharOpener | CharCloser) &&
               !QStringView(u"'’\"“”&$%£€/°").contains(c);
    });
    return signs >= 2 && signs * 16 >= line.visible;
}

/// "Cotton, per lb. .... 18c": a market's price in the masthead's ear.
bool isLeader(QStringView text, const Line& line) {
    return line.digits > 0 && line.words <= 6 && text.contains(u"...");
}

/// Everything up to the last folio among the page's first lines is furniture, unless running text
/// stands before it.
void settleHead(QStringView dump, std::span<Line> lines) {
    const std::size_t head = std::min(lines.size(), TermLines);
    std::size_t last = 0;
    for (std::size_t i = 0; i < head && !lines[i].has(StartsStory | WholeByline | JumpFrom); ++i) {
        const Line& line = lines[i];
        const QStringView text = textOf(dump, line);
        const bool page = (line.words <= 2 && line.digits > 0 && line.visible <= 12) ||
                          isPageLine(text) || line.has(Folio);
        const bool terms =
            last > 0 && i <= last + 1 &&
            (tellsTerms(text, line) || isNoise(text, line) || (i == last && isLeader(text, line)));
        if (terms || tellsIssue(text) || (page && (i < HeadLines || i <= last)))
            last = i + 1;
    }
    for (std::size_t i = 0; i < last; ++i)
        lines[i].marks = (lines[i].marks & ~quint32(Special)) | Folio;
}

/// "This article is by A, B and / C." up to its full stop.
void markWrappedByline(std::span<Line> lines, std::size_t first) {
    for (std::size_t i = first; i < std::min(lines.size(), first + LongestWrappedByline); ++i) {
        if (i > first && lines[i].blankBefore > 0)
            return;
        lines[i].marks |= WholeByline;
        if (lines[i].has(EndsPeriod))
            return;
    }
}

/// Whether the line stands under display type and above text, as a byline does.
bool standsAsByline(QStringView page, std::span<const Line> lines, std::size_t i,
                    const PageProfile& profile) {
    if (i == 0 || i + 1 >= lines.size())
        return false;
    const Line& above = lines[i - 1];
    const Line& line = lines[i];
    const Line& below = lines[i + 1];
    if (above.has(Special | EndsStop | EndsPause | EndsHyphen) ||
        below.has(Special & ~quint32(WholeByline)))
        return false;
    const bool title = above.width >= NameBelowTitle * line.width && above.words >= 3 &&
                       (above.blankBefore > 0 || !profile.sameWidth(above.width, above.measure));
    const bool text = below.support >= 4 && below.width > NameBelowTitle * line.width;
    return title && (text || below.has(WholeByline) || isPost(textOf(page, below), below));
}

/// "XINHUA" between a finished text and an empty line: the agency signs.
bool signsAsAgency(std::span<const Line> lines, std::size_t i) {
    const Line& line = lines[i];
    return i > 0 && lines[i - 1].has(EndsPeriod) && !lines[i - 1].has(Special) && line.words == 1 &&
           line.digits == 0 && line.letters == line.visible && line.capitals == line.letters &&
           line.letters >= ShortestAgency && line.letters <= LongestAgency &&
           (i + 1 == lines.size() || lines[i + 1].blankBefore > 0);
}

/// "HAROLD J. DOE", "Jane Doe" right behind a finished text and above no other text.
bool standsAsSignature(QStringView page, std::span<const Line> lines, std::size_t i,
                       const PageProfile& profile) {
    const Line& line = lines[i];
    if (i == 0 || line.blankBefore > 0 || !lines[i - 1].has(EndsStop) || line.words < 2 ||
        line.words > 4 || line.digits > 0 || line.has(EndsStop | EndsColon | EndsPause) ||
        line.width * 10 > line.measure * 7 || lines[i - 1].has(Special))
        return false;
    const QStringView text = textOf(page, line);
    const bool capitals = line.capitals == line.letters;
    if (!capitals && !isName(text, line))
        return false;
    if (i + 1 == lines.size() || lines[i + 1].blankBefore > 0)
        return true;
    const Line& below = lines[i + 1];
    if (below.has(EndsStop | StartsLower))
        return false;
    if (capitals)
        return text.contains(u". ") && i + 2 < lines.size() &&
               profile.breaksEarly(below, lines[i + 2]);
    return below.has(Folio) || (below.letters > 3 && below.capitals == below.letters);
}

} // namespace

qint32 bylineInside(QStringView page, const Line& line) {
    if (line.letters <= line.han || line.capitals < 8)
        return -1;
    const QStringView text = textOf(page, line);
    const qsizetype by = text.indexOf(u" By ");
    if (by < 0)
        return -1;
    int letters = 0;
    int capitals = 0;
    for (const QChar c : text.mid(by + 4)) {
        letters += charIs(c.unicode(), CharLatin) ? 1 : 0;
        capitals += charIs(c.unicode(), CharUpper) ? 1 : 0;
    }
    return letters >= 6 && capitals * 10 >= letters * 8 ? line.begin + static_cast<qint32>(by) + 1
                                                        : -1;
}

void settleLatinPatterns(QStringView page, std::span<Line> lines, const PageProfile& profile) {
    if (!profile.script.latin)
        return;
    for (std::size_t i = lines.size(); i-- > 0;) {
        Line& line = lines[i];
        if (line.has(Special | StartsStory))
            continue;
        const QStringView text = textOf(page, line);
        if (isSectionLabel(text, line) || (line.words <= 4 && isSectionName(text)))
            line.marks |= Folio;
        else if ((isName(text, line) && standsAsByline(page, lines, i, profile)) ||
                 standsAsSignature(page, lines, i, profile) || signsAsAgency(lines, i))
            line.marks |= WholeByline;
    }
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i - 1].has(WholeByline) && !lines[i].has(Special) && lines[i].blankBefore == 0 &&
            isPost(textOf(page, lines[i]), lines[i]))
            lines[i].marks |= WholeByline;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (textOf(page, lines[i]).startsWith(u"This article "))
            markWrappedByline(lines, i);
    }
    settleHead(page, lines);
}

} // namespace jianbao::segment
