#include "core/segment/Folio.h"

#include "core/text/CharClass.h"
#include "core/text/UnitSearch.h"
#include "core/text/UnitSet.h"
#include "core/text/WordList.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr int LongestFolio = 70; // half squares, a page's width in small type

constexpr int StaffWordWithin = 16;
constexpr int LongestDated = 24;
constexpr int FewestDateDigits = 6;
constexpr int LongestPaged = 12;

/// Each alone makes a short line without a full stop part of the page's furniture.
constexpr std::array<QStringView, 42> StaffWords{
    u"主编",     u"责任编辑", u"責任編輯", u"责编",       u"版面编辑", u"版式",     u"美编",
    u"美术编辑", u"校对",     u"值班主任", u"值班编委",   u"值班总编", u"国内统一", u"统一刊号",
    u"邮发代号", u"零售",     u"今日一張", u"今日一张",   u"本报社址", u"新闻热线", u"广告刊例",
    u"特准掛號", u"登記證",   u"發行人",   u"出版社出版", u"总第",     u"館址",     u"電報掛號",
    u"校對",     u"責編",     u"美編",     u"新聞熱線",   u"本版编辑", u"本版編輯", u"主管主办",
    u"國內統一", u"投稿邮箱", u"投稿信箱", u"电子邮箱",   u"电子信箱", u"内部资料", u"免费赠阅"};
constexpr std::array<QStringView, 10> LatinFolios{
    u"WEATHER:",     u"VOL.",       u"Vol. ", u"No. ",      u"LATE EDITION",
    u"Late Edition", u"Printed in", u"©",     u"Copyright", u"All rights reserved"};
/// Above the titles of what stands on other pages.
constexpr std::array<QStringView, 9> TeaserLabels{u"导读",     u"導讀",     u"今日导读",
                                                  u"本期导读", u"内页导读", u"要闻导读",
                                                  u"今日看点", u"今日推荐", u"版面导航"};
constexpr std::array<QStringView, 42> Weekdays{
    u"Montag", u"Dienstag", u"Mittwoch",  u"Donnerstag", u"Freitag",  u"Samstag",  u"Sonntag",
    u"Lundi",  u"Mardi",    u"Mercredi",  u"Jeudi",      u"Vendredi", u"Samedi",   u"Dimanche",
    u"LUNDI",  u"MARDI",    u"MERCREDI",  u"JEUDI",      u"VENDREDI", u"SAMEDI",   u"DIMANCHE",
    u"MONTAG", u"DIENSTAG", u"MITTWOCH",  u"DONNERSTAG", u"FREITAG",  u"SAMSTAG",  u"SONNTAG",
    u"MONDAY", u"TUESDAY",  u"WEDNESDAY", u"THURSDAY",   u"FRIDAY",   u"SATURDAY", u"SUNDAY",
    u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",   u"Friday",   u"Saturday", u"Sunday"};
constexpr std::array<QStringView, 13> TradeWords{u"电话", u"電話",   u"地址", u"热线", u"咨询",
                                                 u"优惠", u"特价",   u"元起", u"招商", u"總發行",
                                                 u"經售", u"大藥房", u"注射"};
constexpr WordList StaffList(StaffWords);
constexpr WordList WeekdayList(Weekdays);
constexpr WordList TradeList(TradeWords);
/// What all dates and numbers of pages have one of.
constexpr UnitSet NumberWords(u"年星第版");

/// The line without the bullets that may stand on both sides of it.
QStringView insideBullets(const Squeezed& head) {
    QStringView text = head.view();
    while (text.size() > 4 && charIs(text.front().unicode(), CharBullet) &&
           charIs(text.back().unicode(), CharBullet))
        text = text.sliced(1, text.size() - 2);
    return text;
}

/// "11版 Theory", "今日8版".
bool startsWithPage(QStringView text) {
    qsizetype i = begins(text, u"今日") ? 2 : 0;
    const qsizetype from = i;
    while (i < text.size() && charIs(text[i].unicode(), CharDigit))
        ++i;
    return i > from && i <= from + 2 && i < text.size() && text[i] == u'版';
}

/// "第2版(要闻)", and the labels that databases set above articles: "专栏：", "版次：".
bool isDatabaseLabel(QStringView text) {
    constexpr std::array<QStringView, 6> fields{u"专栏", u"版次", u"版名",
                                                u"專欄", u"栏目", u"日期"};
    const auto isField = [text](QStringView field) {
        return text.size() == field.size() + 1 && begins(text, field) &&
               (text.back() == u':' || text.back() == u'：');
    };
    if (std::any_of(fields.begin(), fields.end(), isField))
        return true;
    constexpr qsizetype longest = 16;
    const qsizetype page = indexOf(text, u'版');
    return text.size() <= longest && begins(text, u"第") && page >= 2 && page <= 4 &&
           page + 1 < text.size() && charIs(text[page + 1].unicode(), CharOpener) &&
           charIs(text.back().unicode(), CharCloser);
}

/// The stops of a postal or net address end no sentence.
bool namesAddress(QStringView text) {
    return holds(text, u'@') || holds(text, u"www.");
}

/// "NEWS SITE http://www.site.cn": what a paper calls its place on the net, and where it is.
bool isPortal(QStringView text) {
    constexpr qsizetype longestName = 12;
    const qsizetype at = std::max(text.indexOf(u"http"), text.indexOf(u"www."));
    const QStringView name = text.left(std::max<qsizetype>(at, 0));
    return at > 1 && name.size() <= longestName &&
           (holds(name, u"新闻") || holds(name, u'报') || holds(name, u"在线")) &&
           std::none_of(text.begin() + at, text.end(),
                        [](QChar c) { return charIs(c.unicode(), CharHan); });
}

bool isDateOrNumber(QStringView text, const Line& line) {
    const bool week = holds(text, u"星期");
    const bool dated = holds(text, u'年') && holds(text, u'月') &&
                       (holds(text, u'日') || holds(text, u'曰')); // as scanners read it
    if (dated && holds(text, u'第') && ends(text, u"版") && line.visible <= LongestDated)
        return true;
    if (week && (dated || line.visible <= 5 || holds(text, u'年')))
        return true;
    if (week && line.digits >= FewestDateDigits && charIs(text.front().unicode(), CharDigit) &&
        (line.visible <= LongestDated || StaffList.occursIn(text))) // "2011.06.17 星期五"
        return true;
    if (dated && line.pauses == 0 && ends(text, u"日") && line.visible <= 16)
        return true;
    const auto isIssue = [text] {
        return holds(text, u'號') || holds(text, u'号') || holds(text, u'期');
    };
    if (dated && isIssue() && line.pauses == 0 && holds(text, u'第') && ends(text, u"日"))
        return true;
    if (startsWithPage(text) && line.visible <= LongestPaged && line.pauses == 0)
        return true;
    if (!begins(text, u"第"))
        return false;
    const bool paged = line.visible <= 20 && holds(text, u'版');
    const bool numbered = line.visible <= 10 && (ends(text, u"期") || ends(text, u"號") ||
                                                 ends(text, u"号") || ends(text, u"版"));
    return numbered || (paged && (dated || line.visible <= 6));
}

bool headsTeasers(QStringView text) {
    return std::find(TeaserLabels.begin(), TeaserLabels.end(), text) != TeaserLabels.end();
}

bool isChineseFolio(const Squeezed& head, const Line& line) {
    const QStringView text = insideBullets(head);
    if (isDatabaseLabel(text))
        return true;
    const auto isSentence = [text] {
        return holds(text, u'，') || holds(text, u'。');
    };
    if (StaffList.occursIn(text.left(StaffWordWithin)) && !isSentence())
        return true;
    const bool greets = begins(text, u"编辑同志") || begins(text, u"編輯先生");
    const bool edited = !greets && (begins(text, u"编辑") || begins(text, u"編輯"));
    if (edited && line.visible <= LongestDated && !line.has(EndsColon) &&
        (line.gaps > 0 || holds(text, u'：')) && !isSentence())
        return true;
    if (line.visible <= 12 &&
        (begins(text, u"农历") || begins(text, u"農曆") || begins(text, u"夏曆")))
        return true;
    if (line.visible <= 6 && line.pauses == 0 && !line.has(StartsOpener) &&
        (ends(text, u"日报") || ends(text, u"晚报") || ends(text, u"早报") || ends(text, u"晨报") ||
         ends(text, u"时报") || ends(text, u"周报")))
        return true;
    if (headsTeasers(text))
        return true;
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return NumberWords.has(c.unicode()); }) &&
           isDateOrNumber(text, line);
}

bool isNumberOnly(const Line& line) {
    return line.han == 0 && line.digits > 0 && line.letters <= 2 && line.visible <= 8 &&
           line.visible - line.digits <= 4;
}

/// "$2.50", "Price £1.20": nothing but a price.
bool isPrice(QStringView text, const Line& line) {
    return line.han == 0 && line.digits > 0 && line.words <= 1 && line.visible <= 14 &&
           (holds(text, u'$') || holds(text, u'£') || holds(text, u'€'));
}

/// "SATURDAY, MAY 16, 1874." and what else the line may name.
bool isLatinDay(QStringView text, const Line& line) {
    return line.han == 0 && line.digits >= 4 && line.words <= 12 &&
           line.longCapWords * (line.words > 6 ? 1 : 2) >= line.longWords &&
           line.width <= LongestFolio && WeekdayList.occursIn(text);
}

/// "THE STUDENT OPINION & SPORTS February 28, 2014 5": words with capitals, a date and behind its
/// year a page.
bool isLatinDateAndPage(QStringView text, const Line& line) {
    constexpr qsizetype longestPage = 4; // "A24"
    constexpr qsizetype yearAndComma = 6;
    const qsizetype blank = text.lastIndexOf(u' ');
    if (line.han > 0 || line.digits < 6 || line.words < 3 || line.stops > 0 || line.longWords < 2 ||
        line.longCapWords < line.longWords || line.width > LongestFolio || blank < yearAndComma ||
        text.size() - blank - 1 > longestPage || !charIs(text.back().unicode(), CharDigit))
        return false;
    const QStringView year = text.sliced(blank - yearAndComma, yearAndComma);
    return year.startsWith(u", ") && std::all_of(year.begin() + 2, year.end(), [](QChar c) {
               return charIs(c.unicode(), CharDigit);
           });
}

/// "责编：X 邮箱：x@y.cn": the periods of an address end no sentence.
bool isStaffWithAddress(QStringView text, const Line& line) {
    return line.letters + line.digits > 0 && holds(text, u'@') &&
           StaffList.occursIn(text.left(StaffWordWithin));
}

/// "BINHAI RIBAO": a Chinese paper's name in Latin letters.
bool isSpelledName(QStringView text, const Line& line) {
    return line.han == 0 && line.capitals == line.visible && line.words <= 6 && ends(text, u"BAO");
}

bool isLatinFolio(QStringView text, const Line& line) {
    if (isSpelledName(text, line))
        return true;
    for (const QStringView word : LatinFolios) {
        if (begins(text, word))
            return true;
    }
    return isLatinDay(text, line) || isLatinDateAndPage(text, line);
}

} // namespace

quint32 folioMarks(const Squeezed& head, const Line& line, QStringView page) {
    if (head.size() == 0)
        return 0;
    quint32 marks = 0;
    if ((line.hints & HintTrade) != 0 && TradeList.occursIn(head.view()))
        marks |= NoticeWords;
    const QStringView text = page.mid(line.begin, line.end - line.begin);
    if (line.han > 1 && line.letters > 0 && isPortal(head.view()))
        return marks | Folio;
    if ((text.front() == u'V' && begins(text, u"VOL.")) || isPrice(text, line) ||
        isLatinDay(text, line) || isStaffWithAddress(text, line))
        return marks | Folio;
    const auto isDay = [&] {
        return line.pauses == 0 && begins(text, u"中華民國") && holds(text, u"星期");
    };
    const auto hasStops = [&] {
        return line.stops > 0 && !(line.han > 0 && namesAddress(text));
    };
    // a date line may hold the paper's address on the net, with its stops
    const auto isDated = [&] {
        return line.han > 0 && holds(text, u"星期") && holds(text, u'日') && holds(text, u'年') &&
               !holds(text, u'，') && !holds(text, u'。');
    };
    if (((line.width > LongestFolio && !isDay()) || hasStops()) && !isDated())
        return marks;
    if (line.has(EndsStop | EndsPause))
        return marks;
    if (isNumberOnly(line))
        return marks | Folio;
    const bool folio = line.han > 0 ? isChineseFolio(head, line) : isLatinFolio(text, line);
    return folio ? marks | Folio : marks;
}

bool isTeaserLabel(QStringView page, const Line& line) {
    constexpr int longest = 8;
    return line.han > 1 && line.visible <= longest &&
           headsTeasers(insideBullets(Squeezed::head(page, line, longest)));
}

} // namespace jianbao::segment
