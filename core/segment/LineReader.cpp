#include "core/segment/LineReader.h"

#include "core/text/CharClass.h"
#include "core/text/EightUnits.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jianbao::segment {

namespace {

/// Of each word that a pattern looks for the unit, or one of the units, that is rarest elsewhere: a
/// new word needs one here.
constexpr std::u16string_view WireUnits = u"电電讯訊综";
constexpr std::u16string_view PeopleUnits =
    u"记記讯訊评評译譯撰约約作栏欄执執持采写寫遺文摄攝影图圖供绘述改摘";
constexpr std::u16string_view FolioUnits =
    u"责責版编編校班统刊邮箱零张張址热號登發館历曆报星月第料赠";
constexpr std::u16string_view TradeUnits = u"话話址热咨惠价起招發售藥射";
/// What one look tells of each UTF-16 unit: its kind, and the hints that it gives. Made once.
class UnitTable {
public:
    static const UnitTable& get() {
        static const UnitTable table;
        return table;
    }
    /// Kind and hints in one; several may be joined with | to have the hints of all.
    quint8 of(char16_t c) const { return m_units[c]; }
    static quint8 hints(unsigned units) { return static_cast<quint8>(units / FirstHint); }

    static constexpr unsigned FirstHint = 16; // kinds are fewer

private:
    UnitTable() {
        for (unsigned c = 0; c < m_units.size(); ++c)
            m_units[c] = static_cast<quint8>(charKind(static_cast<char16_t>(c)));
        add(WireUnits, HintWire);
        add(PeopleUnits, HintPeople);
        add(FolioUnits, HintFolio);
        add(TradeUnits, HintTrade);
    }
    void add(std::u16string_view units, LineHint hint) {
        for (const char16_t c : units)
            m_units[c] = static_cast<quint8>(m_units[c] | hint * FirstHint);
    }

    std::array<quint8, 0x10000> m_units{};
};

/// What ordinary lines have of each kind of unit, eight bits each, so that one addition per unit
/// counts everything. Lines of more units are counted by Counter.
namespace packed {

constexpr qint32 LongestLine = 127; // of wide units
enum Field : unsigned { Visible, Width, Han, Digits, Stops, Pauses, Blanks, Others };

constexpr quint64 one(Field field) {
    return quint64(1) << (8U * field);
}
constexpr qint32 get(quint64 counts, Field field) {
    return static_cast<qint32>(counts >> (8U * field) & 0xFFU);
}

/// By what UnitTable tells of a unit, so that no hint has to be taken off first.
constexpr std::array<quint64, 256> units() {
    constexpr quint64 narrow = one(Visible) + one(Width);
    constexpr quint64 wide = narrow + one(Width);
    std::array<quint64, 256> table{};
    const auto set = [&table](CharKind kind, quint64 counts) {
        for (auto unit = static_cast<std::size_t>(kind); unit < table.size();
             unit += UnitTable::FirstHint)
            table[unit] = counts;
    };
    set(CharKind::Other, narrow);
    set(CharKind::WideOther, wide);
    set(CharKind::LowSurrogate, 0);
    set(CharKind::Blank, one(Blanks));
    set(CharKind::LineEnd, one(Blanks)); // CR of CRLF
    set(CharKind::Han, wide + one(Han));
    set(CharKind::Letter, one(Others));
    set(CharKind::Digit, narrow + one(Digits));
    set(CharKind::WideDigit, wide + one(Digits));
    set(CharKind::Stop, narrow + one(Stops));
    set(CharKind::WideStop, wide + one(Stops));
    set(CharKind::Pause, narrow + one(Pauses));
    set(CharKind::WidePause, wide + one(Pauses));
    set(CharKind::Dash, one(Others));
    set(CharKind::WideDash, one(Others));
    return table;
}
constexpr std::array<quint64, 256> Units = units();

} // namespace packed

constexpr qint32 UnitsPerLine = 12;  // at least, on most pages
constexpr qint32 LinesAtOnce = 4096; // to make room for: few pages have more

/// Of eight units the first that may be CharKind::LineEnd, or 8.
int firstThatMayEndLine(EightUnits units) {
    return firstOfEight((units <= 0x0D) | ((units & 0xFFFE) == 0x2028));
}

/// Counts what stands inside a line, character by character.
class Counter {
public:
    Counter(Line& line, const UnitTable& units)
        : m_line(line)
        , m_units(units) {}

    void add(char16_t c, quint16 flags) {
        if ((flags & CharSpace) != 0) {
            m_blank = true;
            endWord();
            return;
        }
        endGap();
        const bool digit = (flags & CharDigit) != 0;
        if ((flags & CharLowSurrogate) == 0)
            ++m_line.visible;
        m_line.width += (flags & CharLowSurrogate) != 0 ? 0 : (flags & CharWide) != 0 ? 2 : 1;
        if ((flags & CharLatin) != 0)
            addLetter(flags);
        else
            addOther(c, flags);
        m_digit = digit;
    }
    /// Adds the run of Chinese characters at @p at, as add() would one after the other; those that
    /// hint at a pattern are left for it. Returns what stands behind the run.
    const char16_t* addHan(const char16_t* at, const char16_t* end) {
        const char16_t* const begin = at;
        while (at < end && isCommonHan(*at) && UnitTable::hints(m_units.of(*at)) == 0)
            ++at;
        if (at == begin)
            return at;
        endGap();
        endWord();
        const auto count = static_cast<qint32>(at - begin);
        m_line.visible += count;
        m_line.han += count;
        m_line.width += 2 * count;
        m_digit = false;
        return at;
    }
    void finish() { endWord(); }

private:
    void endGap() {
        if (m_blank && m_line.visible > 0) {
            ++m_line.gaps;
            ++m_line.width;
        }
        m_blank = false;
    }
    void addLetter(quint16 flags) {
        const bool capital = (flags & CharUpper) != 0;
        if (m_wordLength == 0)
            m_wordCapital = capital;
        ++m_wordLength;
        ++m_line.letters;
        m_line.capitals += capital ? 1 : 0;
    }
    void addOther(char16_t c, quint16 flags) {
        if (c != u'\'' && c != u'’' && (flags & CharDash) == 0)
            endWord();
        if ((flags & (CharHan | CharKana | CharHangul)) != 0)
            addHan(c);
        else if ((flags & CharDigit) != 0)
            ++m_line.digits;
        else if ((flags & CharSentenceEnd) != 0 && c != u'…' && c != u'‥' && !m_digit) // 5.3
            ++m_line.stops;
        else if ((flags & CharPause) != 0)
            ++m_line.pauses;
        else if ((flags & CharDash) != 0)
            m_line.hints |= HintDash;
    }
    void addHan(char16_t c) {
        ++m_line.han;
        m_line.hints |= UnitTable::hints(m_units.of(c));
    }
    void endWord() {
        if (m_wordLength > 0)
            ++m_line.words;
        if (m_wordLength >= 4) {
            ++m_line.longWords;
            m_line.longCapWords += m_wordCapital ? 1 : 0;
        }
        m_wordLength = 0;
    }

    Line& m_line;
    const UnitTable& m_units;
    int m_wordLength = 0;
    bool m_wordCapital = false;
    bool m_blank = false;
    bool m_digit = false; ///< the character before is a digit
};

/// Fills in the line's counts, character by character.
void count(QStringView visible, Line& line) {
    const char16_t* const begin = visible.utf16();
    const char16_t* const end = begin + visible.size();
    qsizetype blank = -1;
    Counter counter(line, UnitTable::get());
    for (const char16_t* at = begin; (at = counter.addHan(at, end)) < end; ++at) {
        if (*at == u' ' && blank < 0)
            blank = at - begin;
        counter.add(*at, charFlags(*at));
    }
    counter.finish();
    line.firstWord = blank < 0 ? line.width : static_cast<qint32>(blank);
}

quint32 marksOfStart(QStringView visible) {
    const char16_t first = visible.front().unicode();
    if (isCommonHan(first)) // as nearly all lines of Chinese
        return 0;
    const quint16 flags = charFlags(first);
    quint32 marks = 0;
    const bool longDash = first == u'—' || first == u'―' || first == u'─';
    if (longDash || (first == u'-' && visible.size() > 1 && visible[1] == u'-'))
        marks |= StartsDash;
    const bool straight = first == u'\'' || first == u'"';
    if ((flags & (CharPause | CharCloser)) != 0 ||
        ((flags & CharSentenceEnd) != 0 && (flags & CharWide) != 0 && first != u'…'))
        marks |= straight ? 0U : StartsPause;
    if ((flags & CharBullet) != 0 || first == u'◘' || first == u'·')
        marks |= StartsBullet;
    if ((flags & CharLatin) != 0 && (flags & CharUpper) == 0)
        marks |= StartsLower;
    if ((flags & CharOpener) != 0)
        marks |= StartsOpener;
    return marks;
}

quint32 marksOfEnd(QStringView visible) {
    qsizetype last = visible.size() - 1;
    if (isCommonHan(visible[last].unicode()))
        return 0;
    while (last > 0 && (charIs(visible[last].unicode(), CharCloser) || visible[last] == u'"'))
        --last;
    const char16_t c = visible[last].unicode();
    const quint16 flags = charFlags(c);
    quint32 marks = 0;
    if ((flags & CharSentenceEnd) != 0)
        marks |= EndsStop;
    if (c == u'。' || c == u'.' || c == u'｡' || c == u'．')
        marks |= EndsPeriod;
    if (c == u'：' || c == u':')
        marks |= EndsColon;
    else if ((flags & CharPause) != 0)
        marks |= EndsPause;
    if (last == visible.size() - 1 && (flags & CharDash) != 0) {
        const bool word = last > 0 && charIs(visible[last - 1].unicode(), CharLatin);
        const bool hyphen = c == u'-' || c == 0x2010 || c == 0x2011 || c == 0xAD;
        marks |= hyphen && word ? EndsHyphen : EndsDash;
    }
    return marks;
}

/// Of a line that begins with an opening bracket.
bool isWholeBracketed(QStringView visible) {
    if (visible.size() < 2 || !charIs(visible.back().unicode(), CharCloser))
        return false;
    for (qsizetype i = 1; i + 1 < visible.size(); ++i) {
        if (charIs(visible[i].unicode(), CharCloser) && !charIs(visible[i].unicode(), CharOpener) &&
            visible[i] == visible.back())
            return false;
    }
    return true;
}

bool isCrBeforeLf(QStringView text, qint32 at) {
    return text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
}

bool isLineEnd(QStringView text, qint32 at) {
    return charKind(text[at].unicode()) == CharKind::LineEnd && !isCrBeforeLf(text, at);
}

/// Where the line that begins there ends: at its line end, or the text's.
qint32 findLineEnd(QStringView text, qint32 begin) {
    const auto size = static_cast<qint32>(text.size());
    for (qint32 at = begin; at < size; ++at) {
        int first = 0;
        while (size - at >= 8 && (first = firstThatMayEndLine(readEight(text.utf16() + at))) == 8)
            at += 8;
        at += size - at >= 8 ? first : 0;
        if (at < size && isLineEnd(text, at))
            return at;
    }
    return size;
}

/// What is counted of a line, and what its units hint at.
struct Look {
    quint64 counts = 0;
    quint8 hints = 0;
};

Look lookAt(QStringView line) {
    const UnitTable& table = UnitTable::get();
    quint64 counts = 0;
    unsigned seen = 0;
    const char16_t* const units = line.utf16();
    const qsizetype size = line.size();
#pragma GCC unroll 4 // each step is so short that counting them takes as long
    for (qsizetype i = 0; i < size; ++i) {
        const unsigned unit = table.of(units[i]);
        counts += packed::Units[unit];
        seen |= unit;
    }
    return {counts, UnitTable::hints(seen)};
}

bool isAllBlank(QStringView line) {
    return std::all_of(line.begin(), line.end(),
                       [](QChar c) { return charIs(c.unicode(), CharSpace); });
}

/// Whether two blanks stand together behind the line's first visible character.
bool hasGap(QStringView line) {
    bool visible = false;
    bool blank = false;
    for (const QChar c : line) {
        const bool isBlank = charIs(c.unicode(), CharSpace);
        if (isBlank && blank && visible)
            return true;
        blank = isBlank;
        visible = visible || !isBlank;
    }
    return false;
}

/// Fills in what the packed counts tell, or says that only Counter can: letters make words, blanks
/// make gaps, and a stop behind a digit is none.
bool unpack(quint64 counts, qint32 blanksOutside, Line& line) {
    using namespace packed;
    const bool ordinary = counts != 0 && get(counts, Others) == 0 &&
                          get(counts, Blanks) == blanksOutside &&
                          (get(counts, Digits) == 0 || get(counts, Stops) == 0);
    if (!ordinary)
        return false;
    line.visible = get(counts, Visible);
    line.width = get(counts, Width);
    line.han = get(counts, Han);
    line.digits = get(counts, Digits);
    line.stops = get(counts, Stops);
    line.pauses = get(counts, Pauses);
    line.firstWord = line.width;
    return true;
}

} // namespace

std::vector<RawLine> splitLines(QStringView text) {
    std::vector<RawLine> lines;
    const auto size = static_cast<qint32>(text.size());
    lines.reserve(static_cast<std::size_t>(std::min(size / UnitsPerLine + 1, LinesAtOnce)));
    qint32 blankBefore = 0;
    for (qint32 begin = 0; begin < size;) {
        const qint32 end = findLineEnd(text, begin);
        const bool isLong = end - begin > packed::LongestLine;
        const Look look = lookAt(text.sliced(begin, end - begin));
        const bool isBlank = isLong ? isAllBlank(text.sliced(begin, end - begin))
                                    : packed::get(look.counts, packed::Blanks) == end - begin;
        if (!isBlank) {
            const bool mayHaveGap = isLong || packed::get(look.counts, packed::Blanks) >= 2;
            lines.push_back({begin, end, lines.empty() ? 0 : blankBefore,
                             mayHaveGap && hasGap(text.sliced(begin, end - begin)), look.hints,
                             isLong ? 0 : look.counts});
        }
        blankBefore = isBlank ? blankBefore + 1 : 0;
        begin = end + 1;
    }
    return lines;
}

Line readLine(QStringView text, const RawLine& raw) {
    Line line;
    line.blankBefore = raw.blankBefore;
    line.begin = raw.begin;
    line.end = raw.end;
    while (line.begin < line.end && isSpace(text[line.begin].unicode())) {
        line.indent += charHalves(text[line.begin].unicode());
        ++line.begin;
    }
    while (line.end > line.begin && isSpace(text[line.end - 1].unicode()))
        --line.end;
    if (line.begin == line.end)
        return line;
    const QStringView visible = text.sliced(line.begin, line.end - line.begin);
    const qint32 blanksOutside = line.begin - raw.begin + raw.end - line.end;
    if (!unpack(raw.counts, blanksOutside, line))
        count(visible, line);
    else
        line.hints = raw.hints;
    line.marks |= marksOfStart(visible) | marksOfEnd(visible);
    // 0.6: a letter-spaced line may hold a few pairs of digits or punctuation without a gap.
    if (line.visible >= 4 && line.han * 2 >= line.visible &&
        line.gaps * 10 >= (line.visible - 1) * 6)
        line.marks |= LetterSpaced;
    if (line.has(StartsOpener) && isWholeBracketed(visible))
        line.marks |= WholeBracketed;
    if (line.has(EndsStop) && line.stops > 0)
        --line.stops;
    return line;
}

} // namespace jianbao::segment
