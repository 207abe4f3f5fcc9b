#include "core/entity/DateTagger.h"

#include <algorithm>
#include <bitset>
#include <initializer_list>

namespace jianbao::entity {

namespace {

using Words = std::initializer_list<std::u16string_view>;

constexpr std::u16string_view Numerals = u"〇零一二三四五六七八九十百廿卅元正腊○";
constexpr std::u16string_view Stems = u"甲乙丙丁戊己庚辛壬癸";
constexpr std::u16string_view Branches = u"子丑寅卯辰巳午未申酉戌亥";

const Words Eras = {u"中华民国", u"民国", u"公元前", u"公元", u"光绪", u"宣统", u"同治",
                    u"咸丰",     u"道光", u"嘉庆",   u"乾隆", u"康熙", u"雍正", u"昭和"};
const Words Calendars = {u"农历", u"阴历", u"阳历", u"旧历", u"夏历"};
const Words RelativeYears = {u"今年", u"去年", u"明年", u"前年",
                             u"后年", u"本年", u"同年", u"当年"};
/// … of which these say when only with a month.
const Words VagueYears = {u"本年", u"同年", u"当年"};
const Words RelativeMonths = {u"本月", u"上月", u"下月", u"上个月", u"下个月", u"同月"};
const Words RelativeDays = {u"今日", u"昨日", u"明日", u"今天", u"昨天", u"明天", u"前天",
                            u"后天", u"今晚", u"昨晚", u"明晚", u"今晨", u"昨晨", u"明晨",
                            u"今早", u"昨夜", u"今夜", u"翌日", u"今午", u"昨午"};
const Words YearParts = {u"上半年", u"下半年", u"年初", u"年底", u"年末", u"年中", u"初",
                         u"底",     u"末",     u"春季", u"夏季", u"秋季", u"冬季", u"春天",
                         u"夏天",   u"秋天",   u"冬天", u"春",   u"夏",   u"秋",   u"冬"};
const Words MonthParts = {u"上旬", u"中旬", u"下旬", u"初", u"底", u"末"};
const Words DayParts = {u"凌晨", u"清晨", u"早晨", u"早上", u"上午", u"中午", u"正午", u"下午",
                        u"午后", u"午前", u"午夜", u"傍晚", u"晚上", u"晚间", u"夜间", u"深夜",
                        u"夜里", u"早",   u"晨",   u"晚",   u"夜",   u"午"};
const Words AloneWords = {u"上半年", u"下半年", u"本世纪", u"上世纪", u"今春",   u"今夏",
                          u"今秋",   u"今冬",   u"去冬",   u"去春",   u"去夏",   u"去秋",
                          u"上周",   u"本周",   u"下周",   u"上星期", u"下星期", u"年底",
                          u"年初",   u"月底",   u"月初",   u"去岁",   u"客岁",   u"今岁"};
const Words Weekdays = {u"星期"};
const Words RangeWords = {u"至", u"到", u"—", u"——", u"-", u"–", u"~", u"～", u"、", u"─"};

bool isOneOf(std::u16string_view word, const Words& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

using Units = std::bitset<0x10000>;

/// The units that the words' @p at -th places hold.
Units unitsOf(const std::vector<Words>& lists, std::size_t at) {
    Units found;
    for (const Words& words : lists)
        for (const std::u16string_view word : words)
            found.set(word.size() > at ? word[at] : word.back());
    return found;
}

Units unitsOf(std::u16string_view units) {
    Units found;
    for (const char16_t unit : units)
        found.set(unit);
    return found;
}

bool isNumeral(char16_t unit) {
    return (unit >= u'0' && unit <= u'9') || Numerals.find(unit) != std::u16string_view::npos;
}

/// What a number's characters say: how many there are, whether they are ASCII, and its value where
/// that is easy to tell (0 otherwise).
struct Number {
    qsizetype length = 0;
    bool ascii = false;
    int value = 0;
};

/// Reads one date from a place in the text; each read... takes what fits and tells whether it did.
class DateReader {
public:
    DateReader(std::u16string_view text, qsizetype at)
        : m_text(text)
        , m_at(at) {}

    /// The end of the date that starts here, or -1.
    qsizetype read() {
        const qsizetype begin = m_at;
        const bool found = readAlone() || readDate();
        return found && m_at > begin ? m_at : -1;
    }

private:
    char16_t unit(qsizetype at) const {
        return at >= 0 && at < static_cast<qsizetype>(m_text.size()) ? m_text[at] : u'\0';
    }
    bool startsWith(std::u16string_view word) const {
        return m_text.substr(static_cast<std::size_t>(m_at), word.size()) == word;
    }
    bool take(std::u16string_view word) {
        if (!startsWith(word))
            return false;
        m_at += static_cast<qsizetype>(word.size());
        return true;
    }
    bool takeAny(const Words& words) {
        return std::any_of(words.begin(), words.end(),
                           [this](std::u16string_view word) { return take(word); });
    }

    Number number() const {
        Number found;
        const char16_t first = unit(m_at);
        found.ascii = first >= u'0' && first <= u'9';
        int value = 0;
        for (qsizetype i = m_at; isNumeral(unit(i)); ++i, ++found.length) {
            const bool digit = unit(i) >= u'0' && unit(i) <= u'9';
            if (digit != found.ascii)
                break;
            if (digit && found.length < 4)
                value = value * 10 + (unit(i) - u'0');
        }
        found.value = found.ascii ? value : 0;
        return found;
    }

    /// A number followed by @p unitWord; @p accept judges the number.
    template<typename Accept>
    bool takeCounted(std::u16string_view unitWord, Accept&& accept) {
        const Number found = number();
        if (found.length == 0 || !accept(found))
            return false;
        const qsizetype back = m_at;
        m_at += found.length;
        if (take(unitWord))
            return true;
        m_at = back;
        return false;
    }

    bool takeMonth() {
        const bool taken = takeCounted(u"月", [](const Number& n) {
            return n.ascii ? n.length <= 2 && n.value >= 1 && n.value <= 12 : n.length <= 2;
        });
        if (taken)
            take(u"份");
        return taken;
    }
    bool takeDay() {
        const auto accept = [](const Number& n) {
            return n.ascii ? n.length <= 2 && n.value >= 1 && n.value <= 31 : n.length <= 3;
        };
        return takeCounted(u"日", accept) || takeCounted(u"号", accept);
    }
    bool takeYear(bool era) {
        if (Stems.find(unit(m_at)) != std::u16string_view::npos &&
            Branches.find(unit(m_at + 1)) != std::u16string_view::npos && unit(m_at + 2) == u'年') {
            m_at += 3;
            return true;
        }
        return takeCounted(u"年", [era](const Number& n) {
            return era ||
                   (n.ascii ? n.length == 4 && n.value >= 1000 && n.value < 3000 : n.length == 4);
        });
    }

    bool takeClock() {
        const qsizetype back = m_at;
        const Number hour = number();
        if (hour.length == 0 || hour.length > 3 || (hour.ascii && hour.value > 24))
            return false;
        m_at += hour.length;
        if ((unit(m_at) == u':' || unit(m_at) == u'：') && hour.ascii) {
            ++m_at;
            const Number minute = number();
            if (minute.ascii && minute.length == 2 && minute.value < 60) {
                m_at += 2;
                return true;
            }
        } else if (take(u"时") || take(u"点")) {
            take(u"许");
            if (!take(u"半") && !take(u"整"))
                takeCounted(u"分", [](const Number& n) { return n.length <= 3; });
            return true;
        }
        m_at = back;
        return false;
    }

    void takeDayTail() {
        const bool part = takeAny(DayParts);
        if (part || isNumeral(unit(m_at)))
            takeClock();
    }

    /// What may follow a day: part of the day, clock, and the end of a span of days.
    void takeAfterDay() {
        takeDayTail();
        const qsizetype back = m_at;
        if (takeAny(RangeWords)) {
            const bool month = takeMonth();
            if (takeDay() || month)
                return takeDayTail();
            if (takeClock())
                return;
        }
        m_at = back;
    }

    void takeAfterMonth() {
        if (takeDay())
            return takeAfterDay();
        if (takeAny(MonthParts))
            return;
        const qsizetype back = m_at;
        if (takeAny(RangeWords) && takeMonth()) {
            if (takeDay())
                takeAfterDay();
            return;
        }
        m_at = back;
    }

    void takeAfterYear() {
        if (takeMonth())
            return takeAfterMonth();
        if (takeQuarter() || takeAny(YearParts))
            return;
        const qsizetype back = m_at;
        if (takeAny(RangeWords) && takeYear(false)) {
            if (takeMonth())
                takeAfterMonth();
            return;
        }
        m_at = back;
    }

    bool takeQuarter() {
        const qsizetype back = m_at;
        take(u"第");
        const Number found = number();
        m_at += found.length;
        if (found.length == 1 && (take(u"季度") || take(u"季")))
            return true;
        m_at = back;
        return false;
    }

    /// 20世纪80年代, 上世纪九十年代末, 80年代.
    bool readDecade() {
        const qsizetype back = m_at;
        bool century = take(u"上世纪") || take(u"本世纪");
        if (!century)
            century = takeCounted(u"世纪", [](const Number& n) { return n.length <= 3; });
        const bool decade =
            takeCounted(u"年代", [](const Number& n) { return n.length <= 4 && n.length >= 2; });
        if (century || decade) {
            takeAny({u"初期", u"中期", u"末期", u"初", u"末"});
            return true;
        }
        m_at = back;
        return false;
    }

    /// 1-10月, 2010到2012年, 2010-2020年: the unit stands only behind the last number.
    bool readShortRange() {
        const qsizetype back = m_at;
        const Number first = number();
        if (first.ascii && (first.length <= 2 || first.length == 4)) {
            m_at += first.length;
            if (takeAny(RangeWords)) {
                if (first.length <= 2 && (takeMonth() || takeDay()))
                    return true;
                if (first.length == 4 && takeYear(false))
                    return true;
            }
        }
        m_at = back;
        return false;
    }

    bool readWeekday() {
        const qsizetype back = m_at;
        if (take(u"星期") || take(u"周")) {
            if (std::u16string_view(u"一二三四五六日天").find(unit(m_at)) !=
                    std::u16string_view::npos &&
                unit(m_at) != u'\0' && !isNumeral(unit(m_at + 1)) &&
                std::u16string_view(u"年岁期次").find(unit(m_at + 1)) ==
                    std::u16string_view::npos) {
                const bool week = unit(back) == u'周';
                ++m_at;
                // 周 is a surname and a round as well: only with a part of the day or a bracket.
                if (!week || takeAny(DayParts) || unit(m_at) == u'）' || unit(m_at) == u'至')
                    return true;
            }
        }
        m_at = back;
        return false;
    }

    bool readAlone() {
        if (readDecade() || readWeekday() || readShortRange() || takeQuarter())
            return true;
        if (takeAny(RelativeDays)) {
            takeDayTail();
            return true;
        }
        return takeAny(AloneWords);
    }

    bool readDate() {
        const qsizetype begin = m_at;
        if (takeAny(RelativeYears)) {
            const bool vague =
                isOneOf(m_text.substr(static_cast<std::size_t>(begin), 2), VagueYears);
            const qsizetype plain = m_at;
            takeAfterYear();
            return !vague || m_at > plain;
        }
        if (takeAny(RelativeMonths)) {
            takeAfterMonth();
            return true;
        }
        takeAny(Calendars);
        const bool era = takeAny(Eras);
        if (takeYear(era)) {
            takeAfterYear();
            return true;
        }
        if (era)
            return false;
        if (readShortYear() || takeMonth()) {
            takeAfterMonth();
            return true;
        }
        return readBareDay(begin);
    }

    /// 二十八年四月, 98年5月: a short year counts only before a month.
    bool readShortYear() {
        const qsizetype back = m_at;
        if (takeCounted(u"年", [](const Number& n) { return n.length == 2 || n.length == 3; }) &&
            takeMonth())
            return true;
        m_at = back;
        return false;
    }

    bool readBareDay(qsizetype begin) {
        const Number day = number();
        if (!takeCounted(u"日", [](const Number& n) {
                return n.ascii ? n.length <= 2 && n.value >= 1 && n.value <= 31 : n.length <= 3;
            }))
            return false;
        const qsizetype plain = m_at;
        if (std::u16string_view(u"内后前间均本元圆子语军").find(unit(plain)) !=
                std::u16string_view::npos &&
            unit(plain) != u'\0')
            return false;
        takeAfterDay();
        return m_at > plain || day.length > 1 || unit(m_at) == u'电' || unit(begin - 1) == u'（';
    }

    std::u16string_view m_text;
    qsizetype m_at;
};

/// All words that a date may start with, but for numerals.
std::vector<Words> startingWords() {
    return {Eras, Calendars, RelativeYears, RelativeMonths, RelativeDays, AloneWords, Weekdays};
}

/// Tells cheaply where no date can start: most of a text.
class DateStarts {
public:
    bool mayStart(std::u16string_view text, std::size_t at) const {
        if (at + 1 >= text.size())
            return false;
        if (m_numerals[text[at]]) {
            if (at > 0 && m_numerals[text[at - 1]])
                return false;
            while (at < text.size() && m_numerals[text[at]])
                ++at;
            return at < text.size() && m_units[text[at]];
        }
        return m_first[text[at]] && m_second[text[at + 1]];
    }

private:
    const Units m_numerals = unitsOf(Numerals) | unitsOf(u"0123456789");
    const Units m_units = unitsOf(u"年月日号时点世季-~～–—─至到、:：");
    const Units m_first = unitsOf(startingWords(), 0) | unitsOf(Stems) | unitsOf(u"第周");
    const Units m_second =
        unitsOf(startingWords(), 1) | unitsOf(Branches) | unitsOf(u"一二三四五六日天1234");
};

} // namespace

std::vector<Span> DateTagger::find(std::u16string_view text) const {
    static const DateStarts Starts;
    std::vector<Span> found;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!Starts.mayStart(text, i))
            continue;
        const auto begin = static_cast<qsizetype>(i);
        const qsizetype end = DateReader(text, begin).read();
        if (end < 0)
            continue;
        found.push_back({{begin, end}, MentionType::Time, SuggestionReason::DateForm, 0.95});
        i = static_cast<std::size_t>(end - 1);
    }
    return found;
}

} // namespace jianbao::entity
