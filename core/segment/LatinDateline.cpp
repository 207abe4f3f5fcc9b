#include "core/segment/LatinDateline.h"

#include "core/text/CharClass.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr qsizetype LongestOpening = 72; // characters up to the dash
constexpr qsizetype LongestPlace = 24;
constexpr qsizetype LongestInitials = 4;
constexpr qsizetype LongestAgency = 24;
constexpr int ShortestPlace = 3;
/// A sentence that opens so goes on in French or German: a word and a period before it are a place,
/// as those papers set them.
constexpr std::array<QStringView, 19> Sentences{
    u"Le ",  u"La ",  u"Les ",  u"L'",  u"L’",  u"Un ",  u"Une ",  u"Des ", u"Der ", u"Die ",
    u"Das ", u"Ein ", u"Eine ", u"Im ", u"Am ", u"Zum ", u"Nach ", u"Wer ", u"Mit "};

/// The months of the papers that set "City, 16 mars. Text".
constexpr std::array<QStringView, 33> Months{
    u"janvier", u"février",   u"mars",     u"avril",    u"mai",      u"juin",   u"juillet",
    u"août",    u"septembre", u"octobre",  u"novembre", u"décembre", u"januar", u"jänner",
    u"februar", u"märz",      u"april",    u"juni",     u"juli",     u"august", u"september",
    u"oktober", u"november",  u"dezember", u"january",  u"february", u"march",  u"may",
    u"june",    u"july",      u"october",  u"december", u"sept"};
/// What captions say of a picture: "COOLING OFF—These boys …" names no place.
constexpr std::array<QStringView, 6> PictureWords{u"These ", u"Here ",  u"Pictured ",
                                                  u"Shown ", u"Above ", u"Left "};

bool isLongDash(QStringView text, qsizetype at) {
    const char16_t c = text[at].unicode();
    return c == u'—' || c == u'–' || c == u'―' ||
           (c == u'-' && at + 1 < text.size() &&
            (text[at + 1] == u'-' || (text[at + 1] == u' ' && at > 0 && text[at - 1] == u' ')));
}

bool isMonth(QStringView word) {
    return std::any_of(Months.begin(), Months.end(), [word](QStringView month) {
        return month.compare(word, Qt::CaseInsensitive) == 0;
    });
}

/// Whether the name is made of words with capitals; @p capitals: of capitals alone.
bool isPlace(QStringView name, bool capitals) {
    int upper = 0;
    int letters = 0;
    bool first = true;
    for (const QChar c : name) {
        const quint16 flags = charFlags(c.unicode());
        const bool letter = (flags & CharLatin) != 0;
        if ((flags & (CharDigit | CharHan | CharSentenceEnd)) != 0 && c != u'.')
            return false;
        if (letter && (flags & CharUpper) == 0 && (capitals || (first && letters == 0)))
            return false;
        letters += letter ? 1 : 0;
        upper += (flags & CharUpper) != 0 ? 1 : 0;
        first = false;
    }
    return letters >= ShortestPlace && upper >= (capitals ? ShortestPlace : 1) &&
           name.size() <= LongestPlace;
}

QString withoutBy(QStringView agency) {
    for (const QStringView by : {u"By ", u"by "})
        agency = agency.startsWith(by) ? agency.sliced(by.size()) : agency;
    // "A.N.P." keeps its last period
    if (agency.endsWith(u'.') && agency.count(u'.') == 1)
        agency.chop(1);
    return agency.toString();
}

/// "16 mars", "5. Mai"
bool startsWithDay(QStringView text) {
    qsizetype at = 0;
    while (at < text.size() && charIs(text[at].unicode(), CharDigit))
        ++at;
    const bool number = at > 0 && at <= 2;
    at += at < text.size() && text[at] == u'.' ? 1 : 0;
    return number && at + 1 < text.size() && text[at] == u' ' &&
           charIs(text[at + 1].unicode(), CharLatin);
}

/// "April 17.", "Sept. 3"
bool isMonthDay(QStringView text) {
    const qsizetype blank = text.indexOf(u' ');
    if (blank < ShortestPlace || !charIs(text.front().unicode(), CharUpper))
        return false;
    const bool month = std::all_of(text.begin(), text.begin() + blank, [](QChar c) {
        return charIs(c.unicode(), CharLatin) || c == u'.';
    });
    QStringView day = text.sliced(blank + 1);
    day = day.endsWith(u'.') ? day.chopped(1) : day;
    return month && !day.isEmpty() && day.size() <= 2 &&
           std::all_of(day.begin(), day.end(),
                       [](QChar c) { return charIs(c.unicode(), CharDigit); });
}

/// "AP", "A.N.P."
bool isAcronym(QStringView name) {
    return name.size() >= 2 && std::all_of(name.begin(), name.end(), [](QChar c) {
               return c == u'.' || charIs(c.unicode(), CharUpper);
           });
}

struct Opening {
    QStringView place;
    QStringView agency;
    bool cut = false;   ///< something stands behind the place: a state, a date, an agency
    bool dated = false; ///< a day and its month do: ", 16 mars", ", D. C., April 17"
};

Opening readOpening(QStringView opening) {
    Opening result;
    const qsizetype bracket = opening.indexOf(u'(');
    const qsizetype comma = opening.indexOf(u',');
    const qsizetype cut = bracket >= 0 && (comma < 0 || bracket < comma) ? bracket : comma;
    result.cut = cut >= 0;
    result.place = (cut < 0 ? opening : opening.left(cut)).trimmed();
    const qsizetype close = opening.indexOf(u')');
    if (bracket >= 0 && close > bracket)
        result.agency = opening.sliced(bracket + 1, close - bracket - 1).trimmed();
    result.dated =
        comma >= 0 && (startsWithDay(opening.sliced(comma + 1).trimmed()) ||
                       isMonthDay(opening.sliced(opening.lastIndexOf(u',') + 1).trimmed()));
    return result;
}

Dateline makeDateline(const Opening& opening, const Squeezed& head, qint32 behind) {
    Dateline result;
    result.place = opening.place.toString();
    result.agency = withoutBy(opening.agency);
    while (result.end < head.size() && head.at(result.end) < behind)
        ++result.end;
    return result;
}

/// "CITY, State (AGENCY) —", "CITY, March 29.—(AGENCY.)—"
std::optional<Dateline> readDashed(const Squeezed& head, QStringView text, qint32 begin) {
    qsizetype dash = 0;
    while (dash < text.size() && !isLongDash(text, dash))
        ++dash;
    if (dash < ShortestPlace || dash >= text.size())
        return {};
    Opening opening = readOpening(text.left(dash).trimmed());
    if (!opening.cut && opening.place.endsWith(u'.')) // a heading in the text's own line
        return {};
    const bool small = opening.dated || isAcronym(opening.agency);
    if (!isPlace(opening.place, !small))
        return {};
    const QStringView behind = text.sliced(dash + 1);
    if (!opening.cut && speaksOfPicture(behind))
        return {};
    const qsizetype close = behind.indexOf(u')');
    if (opening.agency.isEmpty() && behind.startsWith(u'(') && close > 0 && close <= LongestAgency)
        opening.agency = behind.sliced(1, close - 1);
    return makeDateline(opening, head, begin + static_cast<qint32>(dash) + 1);
}

/// "City, 16 mars.", "City, 5. Mai.", and nothing or a new sentence behind it.
std::optional<Dateline> readDay(const Squeezed& head, QStringView text, qint32 begin) {
    const qsizetype comma = text.indexOf(u',');
    if (comma < ShortestPlace || !isPlace(text.left(comma), false))
        return {};
    const QStringView day = text.sliced(comma + 1).trimmed();
    const qsizetype month = day.indexOf(u' ') + 1;
    qsizetype end = month;
    while (end < day.size() && charIs(day[end].unicode(), CharLatin))
        ++end;
    const bool whole = end + 1 == day.size() || (end + 1 < day.size() && day[end + 1] == u' ');
    if (!startsWithDay(day) || !isMonth(day.sliced(month, end - month)) || !whole ||
        day[end] != u'.')
        return {};
    const auto behind = static_cast<qint32>(day.data() - text.data() + end + 1);
    return makeDateline(readOpening(text.left(behind)), head, begin + behind);
}

/// Length of "abc. " at the start: the initials of who wrote.
qsizetype initialsOf(QStringView text) {
    const qsizetype stop = text.left(LongestInitials + 1).indexOf(u'.');
    if (stop < 2 || stop + 1 >= text.size() || text[stop + 1] != u' ')
        return 0;
    return std::all_of(text.begin(), text.begin() + stop,
                       [](QChar c) { return c >= u'a' && c <= u'z'; })
               ? stop + 2
               : 0;
}

/// "CITY (agency). Text", "abc. CITY, 5. Mai. Text", "City. Le texte"
std::optional<Dateline> readStopped(const Squeezed& head, QStringView text, qint32 begin) {
    const qsizetype initials = initialsOf(text);
    qsizetype end = initials;
    while (end < text.size() && text[end] != u'.' && text[end] != u',' && text[end] != u'(')
        ++end;
    if (end >= text.size() ||
        !isPlace(text.sliced(initials, end - initials).trimmed(), initials > 0))
        return {};
    if (text[end] == u'(')
        end = text.indexOf(u')', end) + 1;
    else if (text[end] == u',' && initials > 0)
        end = text.indexOf(QStringView(u". "), text.indexOf(QStringView(u". "), end) + 1);
    if (end <= 0 || end >= text.size() || (text[end] != u'.' && text[end] != u':'))
        return {};
    const QStringView behind = text.sliced(end + 1).trimmed();
    const bool goesOn = std::any_of(Sentences.begin(), Sentences.end(),
                                    [behind](QStringView word) { return behind.startsWith(word); });
    const Opening opening = readOpening(text.sliced(initials, end - initials));
    const bool named = initials > 0 || !opening.agency.isEmpty();
    if (!named && !(goesOn && !opening.place.contains(u' ')))
        return {};
    if (opening.agency.contains(u' '))
        return {};
    return makeDateline(opening, head, begin + static_cast<qint32>(end) + 1);
}

} // namespace

bool speaksOfPicture(QStringView behind) {
    return std::any_of(PictureWords.begin(), PictureWords.end(),
                       [behind](QStringView word) { return behind.startsWith(word); });
}

std::optional<Dateline> readLatinDateline(const Squeezed& head, QStringView page) {
    const qint32 begin = head.at(0);
    const qint32 end = head.at(head.size() - 1) + 1;
    const QString text = page.sliced(begin, std::min<qsizetype>(end - begin, LongestOpening))
                             .toString()
                             .replace(u'\n', u' ');
    if (auto dashed = readDashed(head, text, begin))
        return dashed;
    if (auto day = readDay(head, text, begin))
        return day;
    return readStopped(head, text, begin);
}

} // namespace jianbao::segment
