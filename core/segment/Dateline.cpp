#include "core/segment/Dateline.h"

#include "core/segment/LatinDateline.h"
#include "core/text/CharClass.h"
#include "core/text/UnitSearch.h"
#include "core/text/UnitSet.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

constexpr UnitSet HanNumerals(u"一二三四五六七八九十廿卅〇○零元正兩两百");
constexpr UnitSet AgencyEnds(u"社报報网網台");
constexpr UnitSet WireEnds(u"讯訊"); // of an agency whose name has none of those
constexpr int LongestOpening =
    34; // squeezed units before 电: two agencies, a place and a full date
constexpr int LongestSpecial = 10;  // of "本报CITY专电" before 电
constexpr int LongestReported = 24; // of "記者NAME、NAME／CITY報導"
constexpr int LongestNews = 6;      // a paper's name
constexpr int LongestStock = 16;    // the same before 讯: the paper, a place, a date

bool isNumeral(char16_t c) {
    return charIs(c, CharDigit) || HanNumerals.has(c);
}

bool isOwnPaper(QStringView name) {
    return begins(name, u"本") || begins(name, u"我");
}

/// Index behind the agency's name that starts at @p from: up to and with 社, 报, 网, 台.
int endOfAgency(const Squeezed& head, int from, int end, const UnitSet& ends = AgencyEnds) {
    for (int i = from + 1; i < end; ++i) {
        if (ends.has(head[i]))
            return i + 1;
    }
    return from;
}

/// Start of the date that ends right before @p end (…年…月…日), or @p end where there is none.
int startOfDate(const Squeezed& head, int from, int end) {
    int i = end;
    for (const QStringView unit : {u"日", u"月", u"年"}) {
        if (i <= from || head[i - 1] != unit.front())
            continue;
        int j = i - 1;
        while (j > from && isNumeral(head[j - 1]))
            --j;
        if (j == i - 1)
            break;
        i = j;
    }
    return i;
}

/// What may stand between the date and 电.
bool isTimeOfDay(QStringView between) {
    constexpr std::array<QStringView, 9> words{u"",   u"专",   u"專",   u"急",  u"特",
                                               u"晚", u"上午", u"下午", u"凌晨"};
    return std::find(words.begin(), words.end(), between) != words.end();
}

bool isOpeningUnit(char16_t c) {
    return !charIs(c, CharSentenceEnd | CharOpener | CharCloser | CharBullet) && c != u'，' &&
           c != u'；' && c != u'：' && c != u',';
}

/// "记者 NAME PLACE", in front of a date at @p to; returns where the place begins. A blank parts
/// name and place, or else the name has three characters, or two before a place of two.
int readReporter(const Squeezed& head, int from, int to, Dateline& dateline) {
    const bool reporter = head.startsWith(u"记者", from) || head.startsWith(u"記者", from);
    const int name = from + 2;
    const int units = to - name;
    if (!reporter || units < 2)
        return from;
    int place = name + (units <= 4 ? 2 : 3);
    for (int i = name + 2; i < to && i <= name + 3; ++i)
        place = head.gapBefore(i) ? i : place;
    if (units == 3)
        place = to;
    dateline.reporter = head.view(name, place - name).toString();
    return place;
}

std::optional<Dateline> readWire(const Squeezed& head, int from) {
    int wire = from;
    while (wire < head.size() && wire < from + LongestOpening && isOpeningUnit(head[wire]) &&
           head[wire] != u'电' && head[wire] != u'電')
        ++wire;
    if (wire >= head.size() || wire - from < 3 || (head[wire] != u'电' && head[wire] != u'電'))
        return {};
    int dateEnd = wire;
    while (dateEnd > from && dateEnd > wire - 5 && head[dateEnd - 1] != u'日')
        --dateEnd;
    const bool dated = dateEnd > from && head[dateEnd - 1] == u'日';
    if (!dated)
        dateEnd = wire;
    const int dateBegin = dated ? startOfDate(head, from, dateEnd) : wire;
    if (dated && dateBegin == dateEnd)
        return {};
    const QStringView between = head.view(dateEnd, wire - dateEnd);
    const bool named = from > 0 && !between.isEmpty(); // "（重慶廿日海通電）": the agency last
    if (dated && !named && !isTimeOfDay(between))
        return {};
    int agencyEnd = endOfAgency(head, from, dateBegin);
    if (agencyEnd == from)
        agencyEnd = endOfAgency(head, from, dateBegin, WireEnds);
    const bool special = !dated && agencyEnd > from && wire <= from + LongestSpecial &&
                         isOwnPaper(head.view(from)) &&
                         (head[wire - 1] == u'专' || head[wire - 1] == u'專'); // "本报CITY专电"
    if (!dated && !special && agencyEnd != wire)
        return {};
    Dateline result;
    result.end = wire + 1;
    const QStringView agency = head.view(from, agencyEnd - from);
    if (!isOwnPaper(agency))
        result.agency = agency.toString();
    const int placeEnd = dateBegin - (special ? 1 : 0);
    const int placeBegin = readReporter(head, agencyEnd, placeEnd, result);
    result.place = head.view(placeBegin, placeEnd - placeBegin).toString();
    result.date = head.view(dateBegin, dateEnd - dateBegin).toString();
    if (dated && agencyEnd == from && !isTimeOfDay(between))
        result.agency = between.toString();
    const bool bracket = result.end < head.size() && charIs(head[result.end], CharCloser);
    result.end += bracket && from > 0 ? 1 : 0;
    return result;
}

/// "（CITY訊）": nothing but a place before the word at @p end, in brackets.
std::optional<Dateline> placeInBrackets(const Squeezed& head, int from, int end) {
    constexpr int longest = 5;
    constexpr QStringView words = u"简簡短快通电電要时時资資音喜捷合"; // "（快訊）", "（綜合訊）"
    const bool bracketed = from > 0 && charIs(head[from - 1], CharOpener) &&
                           end + 1 < head.size() && charIs(head[end + 1], CharCloser);
    if (!bracketed || end - from < 2 || end - from > longest ||
        words.contains(QChar(head[end - 1])))
        return {};
    Dateline result;
    result.stock = true;
    result.end = end + 2;
    result.place = head.view(from, end - from).toString();
    return result;
}

/// A stock opening from @p from that names a paper before the word at @p end of so many units.
std::optional<Dateline> stockAt(const Squeezed& head, int from, int end, int word) {
    const int paperEnd = endOfAgency(head, from, end);
    const bool own = isOwnPaper(head.view(from, end - from));
    if (paperEnd == from && !own)
        return word == 1 ? placeInBrackets(head, from, end) : std::nullopt;
    const int dateBegin = startOfDate(head, paperEnd, end);
    const int next = end + word;
    const bool parted =
        next >= head.size() || head.gapBefore(next) ||
        charIs(head[next], CharOpener | CharCloser | CharPause | CharDash | CharDigit) ||
        head.startsWith(u"记者", next) || head.startsWith(u"記者", next) ||
        head.startsWith(u"通讯员", next);
    if (!parted)
        return {};
    Dateline result;
    result.stock = true;
    result.end = next;
    const QStringView place = head.view(paperEnd, dateBegin - paperEnd);
    result.place = own && !isTimeOfDay(place) ? place.toString() : QString();
    result.date = head.view(dateBegin, end - dateBegin).toString();
    if (!own && head[paperEnd - 1] == u'社')
        result.agency = head.view(from, paperEnd - from).toString();
    return result;
}

std::optional<Dateline> readStock(const Squeezed& head, int from) {
    int end = from;
    while (end < head.size() && end < from + LongestStock &&
           charIs(head[end], CharHan | CharDigit) && head[end] != u'讯' && head[end] != u'訊')
        ++end;
    if (end >= head.size() || end - from < 2 || (head[end] != u'讯' && head[end] != u'訊'))
        return {};
    return stockAt(head, from, end, 1);
}

/// "本报综合消息"
std::optional<Dateline> readNews(const Squeezed& head, int from) {
    const int end = head.find(u"综合消息", from);
    if (end < from + 2 || end > from + LongestNews)
        return {};
    auto result = stockAt(head, from, end, 4);
    if (result)
        result->place.clear();
    return result;
}

/// "【本報記者NAME報道】", "（記者NAME／CITY報導）": who reports, in brackets before the text.
std::optional<Dateline> readReported(const Squeezed& head, int from) {
    constexpr std::array<QStringView, 4> words{u"报道", u"報道", u"报导", u"報導"};
    const int reporter = from + (isOwnPaper(head.view(from)) ? 2 : 0);
    if (from == 0 || (!head.startsWith(u"记者", reporter) && !head.startsWith(u"記者", reporter)))
        return {};
    int end = reporter;
    while (end < head.size() && end < from + LongestReported && !charIs(head[end], CharCloser))
        ++end;
    const bool opens = end + 1 < head.size() && charIs(head[end], CharCloser);
    if (!opens || std::none_of(words.begin(), words.end(),
                               [&](QStringView word) { return head.startsWith(word, end - 2); }))
        return {};
    Dateline result;
    result.stock = true;
    result.end = from;
    return result;
}

} // namespace

std::optional<Dateline> readDateline(const Squeezed& head, QStringView page) {
    if (head.size() < 4)
        return {};
    int from = charIs(head[0], CharOpener | CharBullet) ? 1 : 0;
    if (charIs(head[from], CharLatin))
        return readLatinDateline(head, page);
    if (!charIs(head[from], CharHan))
        return {};
    if (head.startsWith(u"综合消息", from) && head.gapBefore(from + 4)) {
        Dateline news;
        news.stock = true;
        news.end = from + 4;
        return news;
    }
    for (const QStringView word : {u"据", u"據", u"综合", u"綜合"})
        from += head.startsWith(word, from) ? static_cast<int>(word.size()) : 0;
    if (auto wire = readWire(head, from))
        return wire;
    if (auto stock = readStock(head, from))
        return stock;
    if (auto news = readNews(head, from))
        return news;
    return readReported(head, from);
}

} // namespace jianbao::segment
