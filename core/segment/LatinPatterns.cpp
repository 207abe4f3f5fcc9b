#include "core/segment/LatinPatterns.h"

#include "core/segment/LatinCues.h"
#include "core/segment/LatinNamesAlone.h"
#include "core/text/CharClass.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr std::size_t HeadLines = 8;    // masthead, motto, folio, edition, weather, price
constexpr std::size_t TermLines = 16;   // and the terms of subscription, among what scanners lost
constexpr int LongestSectionLabel = 30; // half squares
constexpr qsizetype LongestLink = 5;    // letters of a word that a number may follow
constexpr quint32 Special =
    WholeDateline | WholeByline | WholeCredit | JumpTo | JumpFrom | PageReference | Folio;
QStringView textOf(QStringView page, const Line& line) {
    return page.mid(line.begin, line.end - line.begin);
}

bool startsWithOneOf(QStringView text, std::span<const QStringView> words) {
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.startsWith(word); });
}

bool namesOneOf(QStringView text, std::span<const QStringView> words) {
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.contains(word); });
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

/// "5C", "B10", "14", dots before it aside.
bool isPageLabel(QStringView word) {
    while (word.startsWith(u'.'))
        word = word.sliced(1);
    if (word.isEmpty() || word.size() > 3)
        return false;
    const auto digits = std::count_if(word.begin(), word.end(),
                                      [](QChar c) { return charIs(c.unicode(), CharDigit); });
    const bool letter =
        charIs(word.front().unicode(), CharUpper) || charIs(word.back().unicode(), CharUpper);
    return digits == word.size() || (letter && digits > 0 && digits + 1 == word.size());
}

/// "Classified 5C Comics 4C Deaths 4A": where the paper's parts stand.
bool isIndexRow(QStringView text, const Line& line) {
    constexpr int fewest = 3;  // parts
    constexpr int longest = 2; // words of a part's name
    if (line.digits < fewest || line.words < fewest || line.has(EndsStop))
        return false;
    int parts = 0;
    int name = 0;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = text.indexOf(u' ', from);
        to = to < 0 ? text.size() : to;
        const QStringView word = text.sliced(from, to - from);
        from = to + 1;
        if (word.isEmpty())
            continue;
        if (isPageLabel(word)) {
            if (name == 0 || name > longest)
                return false;
            ++parts;
            name = 0;
        } else {
            if (!charIs(word.front().unicode(), CharUpper) || word.contains(u','))
                return false;
            ++name;
        }
    }
    return parts >= fewest && name == 0;
}

/// "OBITUARIES": the name of a part of the paper.
bool isSectionName(QStringView text) {
    constexpr std::array<QStringView, 41> names{u"obituaries",
                                                u"deaths",
                                                u"letters to the editor",
                                                u"letters",
                                                u"classifieds",
                                                u"sports",
                                                u"business",
                                                u"local news",
                                                u"in the courts",
                                                u"births",
                                                u"legal notices",
                                                u"public notices",
                                                u"national",
                                                u"international",
                                                u"nation & world",
                                                u"world",
                                                u"world briefs",
                                                u"news in brief",
                                                u"in brief",
                                                u"briefly",
                                                u"briefs",
                                                u"politique",
                                                u"économie",
                                                u"société",
                                                u"culture",
                                                u"politik",
                                                u"wirtschaft",
                                                u"feuilleton",
                                                u"lokales",
                                                u"from wire reports",
                                                u"from staff and wire reports",
                                                u"from the front page",
                                                u"inside",
                                                u"leserbriefe",
                                                u"polizeibericht",
                                                u"kurz berichtet",
                                                u"kurz notiert",
                                                u"vermischtes",
                                                u"en bref",
                                                u"faits divers",
                                                u"courrier des lecteurs"};
    while (text.size() > 1 && !charIs(text.front().unicode(), CharLatin))
        text = text.sliced(1); // "— From wire reports"
    return std::any_of(names.begin(), names.end(), [text](QStringView name) {
        return text.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// "Business & Markets", "SPORTS BRIEFS": two words or more that only name parts of a paper.
bool isSectionHead(QStringView text, const Line& line) {
    constexpr std::array<QStringView, 27> words{
        u"business", u"sports",  u"local",    u"state",  u"nation",  u"national", u"world",
        u"metro",    u"region",  u"regional", u"county", u"city",    u"area",     u"community",
        u"money",    u"markets", u"living",   u"arts",   u"letters", u"news",     u"briefs",
        u"digest",   u"roundup", u"and",      u"&",      u"in",      u"notes"};
    if (line.words < 2 || line.words > 4 || line.digits > 0 || line.has(EndsStop | StartsLower))
        return false;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = text.indexOf(u' ', from);
        to = to < 0 ? text.size() : to;
        const QStringView word = text.sliced(from, to - from);
        if (std::none_of(words.begin(), words.end(), [word](QStringView known) {
                return word.compare(known, Qt::CaseInsensitive) == 0;
            }))
            return false;
        from = to + 1;
    }
    return true;
}

/// "RUTH E. DOE, Publisher": who runs the paper.
bool isStaffEntry(QStringView text, const Line& line) {
    constexpr std::array<QStringView, 9> posts{u"Publisher", u"Editor",   u"Manager",
                                               u"Director",  u"Chairman", u"President",
                                               u"PUBLISHER", u"EDITOR",   u"Officer"};
    const qsizetype comma = text.indexOf(u", ");
    if (comma < 0 || line.words < 3 || line.words > 9 || line.digits > 0 || line.has(EndsStop))
        return false;
    const bool name = text.left(comma).count(u' ') >= 1 && text.left(comma).count(u' ') <= 3;
    return name && std::any_of(posts.begin(), posts.end(),
                               [text](QStringView post) { return text.endsWith(post); });
}

/// Two such lines or more, one below the other, are a staff box.
void markStaffBoxes(QStringView page, std::span<Line> lines) {
    std::size_t first = 0;
    for (std::size_t i = 0; i <= lines.size(); ++i) {
        if (i < lines.size() && isStaffEntry(textOf(page, lines[i]), lines[i]))
            continue;
        if (i >= first + 2) {
            for (std::size_t k = first; k < i; ++k)
                lines[k].marks = (lines[k].marks & ~quint32(WholeByline)) | Folio;
        }
        first = i + 1;
    }
}

/// "CAUGHT: Ron and his cat" shortly above a credit: tabloids call a picture so.
void markCalledCaptions(QStringView page, std::span<Line> lines) {
    constexpr std::size_t longest = 4; // lines of the caption
    constexpr qsizetype shortestCall = 4;
    constexpr qsizetype longestCall = 24;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QStringView text = textOf(page, lines[i]);
        const qsizetype colon = text.left(longestCall).indexOf(u": ");
        if (colon < shortestCall || lines[i].has(Special) ||
            std::any_of(text.begin(), text.begin() + colon, [](QChar c) {
                return charIs(c.unicode(), CharLatin) && !charIs(c.unicode(), CharUpper);
            }))
            continue;
        std::size_t k = i + 1;
        while (k < std::min(lines.size(), i + longest) && !lines[k].has(Special | EndsStop))
            ++k;
        if (k < lines.size() && lines[k].has(WholeCredit))
            lines[i].marks |= StartsCaption;
    }
}

/// Whether more lines hold German articles than English ones.
bool isGerman(QStringView page, std::span<const Line> lines) {
    constexpr int fewest = 3;
    int german = 0;
    int english = 0;
    for (const Line& line : lines) {
        const QStringView text = textOf(page, line);
        german += namesOneOf(text, std::array{QStringView(u" der "), QStringView(u" und "),
                                              QStringView(u" das "), QStringView(u" den ")})
                      ? 1
                      : 0;
        english += text.contains(u" the ") || text.contains(u" and ") ? 1 : 0;
    }
    return german >= fewest && german > english;
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
    const bool motto =
        startsWithOneOf(text, std::array{QStringView(u"Serving "), QStringView(u"SERVING ")}) &&
        namesOneOf(text, std::array{QStringView(u" since "), QStringView(u" SINCE ")});
    return motto || (startsWithOneOf(text, words) && namesOneOf(text, times));
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

/// "To the Editor:", "Sir,": as letters to a newspaper begin.
bool greetsEditor(QStringView text, const Line& line) {
    constexpr std::array<QStringView, 4> greetings{u"To the Editor:", u"Dear Editor", u"Sir —",
                                                   u"To the Editor."};
    constexpr std::array<QStringView, 4> alone{u"Sir,", u"Sir:", u"Sirs,", u"Madam,"};
    const auto begins = [text](QStringView greeting) {
        return text.startsWith(greeting, Qt::CaseInsensitive);
    };
    const bool named = line.words <= 4 && line.has(EndsColon) && begins(u"To the ");
    return named || std::any_of(greetings.begin(), greetings.end(), begins) ||
           (line.words == 1 && std::any_of(alone.begin(), alone.end(), begins));
}

/// "… dies at / 88", "… March 2, / 2014": a number that the line above leads to is no folio.
bool endsInNumber(QStringView page, const Line& above, const Line& line) {
    if (!line.has(Folio) || line.digits == 0 || line.digits + line.letters != line.visible ||
        line.words > 1 || line.letters > 2 || line.blankBefore > 0 || above.digits > 2 ||
        above.letters == 0 || above.has(Special | EndsStop))
        return false;
    const QStringView text = textOf(page, above);
    const QStringView last = text.sliced(text.lastIndexOf(u' ') + 1);
    return above.has(EndsPause) || (above.words > 1 && last.size() <= LongestLink &&
                                    charIs(last.front().unicode(), CharLatin) &&
                                    !charIs(last.front().unicode(), CharUpper));
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
    for (Line& line : lines) {
        if (!line.has(Special) && greetsEditor(textOf(page, line), line))
            line.marks |= Salutation | StartsStory;
    }
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (endsInNumber(page, lines[i - 1], lines[i]))
            lines[i].marks &= ~quint32(Folio);
    }
    if (isGerman(page, lines)) {
        for (Line& line : lines)
            line.cues |= CapitalNouns;
    }
    markStaffBoxes(page, lines);
    markCalledCaptions(page, lines);
    markLatinCues(page, lines);
    for (Line& line : lines) {
        const QStringView text = textOf(page, line);
        if (!line.has(Special | StartsStory) &&
            (isSectionLabel(text, line) || isIndexRow(text, line) || isSectionHead(text, line) ||
             (line.words <= 4 && isSectionName(text))))
            line.marks |= Folio;
    }
    markLatinNamesAlone(page, lines, profile);
    settleHead(page, lines);
}

} // namespace jianbao::segment
