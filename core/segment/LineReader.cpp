#include "core/segment/LineReader.h"

#include "core/text/CharClass.h"

#include <array>
#include <string_view>

namespace jianbao::segment {

namespace {

bool endsLine(char16_t c) {
    return c == u'\n' || (c <= 0x0D && c >= 0x0B) || c == 0x2028 || c == 0x2029;
}

constexpr std::u16string_view WireUnits = u"电電讯訊";
constexpr std::u16string_view PeopleUnits =
    u"记記员員编編译譯撰约約作专專執执采写寫著持文摄攝影图圖供绘";
constexpr std::u16string_view FolioUnits =
    u"版期號号责責校编編班刊邮郵零社热熱據据張张登發总農农历曆日星电電地咨优價价"
    u"元招總經药藥注报報館";

/// A bit for each UTF-16 unit that any pattern looks for.
struct HintSieve {
    std::array<quint64, 1024> bits{};
    constexpr HintSieve() {
        for (const auto units : {WireUnits, PeopleUnits, FolioUnits}) {
            for (const char16_t c : units)
                bits[c >> 6U] |= quint64(1) << (c & 63U);
        }
    }
    bool has(char16_t c) const { return (bits[c >> 6U] >> (c & 63U) & 1U) != 0; }
};

constexpr HintSieve hintSieve;

quint8 hintsOf(char16_t c) {
    const auto in = [c](std::u16string_view units) {
        return units.find(c) != std::u16string_view::npos;
    };
    return static_cast<quint8>((in(WireUnits) ? HintWire : 0) | (in(PeopleUnits) ? HintPeople : 0) |
                               (in(FolioUnits) ? HintFolio : 0));
}

/// Counts what stands inside a line, character by character.
class Counter {
public:
    explicit Counter(Line& line)
        : m_line(line) {}

    void add(char16_t c, quint16 flags) {
        if ((flags & CharSpace) != 0) {
            m_blank = true;
            endWord();
            return;
        }
        if (m_blank && m_line.visible > 0) {
            ++m_line.gaps;
            ++m_line.width;
        }
        m_blank = false;
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
    void finish() { endWord(); }

private:
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
        if (hintSieve.has(c))
            m_line.hints |= hintsOf(c);
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
    int m_wordLength = 0;
    bool m_wordCapital = false;
    bool m_blank = false;
    bool m_digit = false; ///< the character before is a digit
};

quint32 marksOfStart(QStringView visible) {
    const char16_t first = visible.front().unicode();
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

bool isWholeBracketed(QStringView visible) {
    if (visible.size() < 2 || !charIs(visible.front().unicode(), CharOpener) ||
        !charIs(visible.back().unicode(), CharCloser))
        return false;
    for (qsizetype i = 1; i + 1 < visible.size(); ++i) {
        if (charIs(visible[i].unicode(), CharCloser) && !charIs(visible[i].unicode(), CharOpener) &&
            visible[i] == visible.back())
            return false;
    }
    return true;
}

} // namespace

std::vector<RawLine> splitLines(QStringView text) {
    std::vector<RawLine> lines;
    const auto size = static_cast<qint32>(text.size());
    qint32 begin = 0;
    qint32 blanks = 0;
    bool visible = false;
    const auto finish = [&](qint32 end) {
        if (visible)
            lines.push_back({begin, end, lines.empty() ? 0 : blanks});
        blanks = visible ? 0 : blanks + 1;
        visible = false;
    };
    for (qint32 i = 0; i < size; ++i) {
        const char16_t c = text[i].unicode();
        if (endsLine(c)) {
            if (c == u'\r' && i + 1 < size && text[i + 1] == u'\n')
                continue;
            finish(i);
            begin = i + 1;
        } else if (!visible && !charIs(c, CharSpace)) {
            visible = true;
        }
    }
    finish(size);
    return lines;
}

Line readLine(QStringView text, const RawLine& raw) {
    Line line;
    line.blankBefore = raw.blankBefore;
    line.begin = raw.begin;
    line.end = raw.end;
    while (line.begin < line.end && charIs(text[line.begin].unicode(), CharSpace)) {
        line.indent += charHalves(text[line.begin].unicode());
        ++line.begin;
    }
    while (line.end > line.begin && charIs(text[line.end - 1].unicode(), CharSpace))
        --line.end;
    Counter counter(line);
    for (qint32 i = line.begin; i < line.end; ++i)
        counter.add(text[i].unicode(), charFlags(text[i].unicode()));
    counter.finish();
    if (line.begin == line.end)
        return line;
    const QStringView visible = text.mid(line.begin, line.end - line.begin);
    const qsizetype blank = visible.indexOf(u' ');
    line.firstWord = blank < 0 ? line.width : static_cast<qint32>(blank);
    line.marks |= marksOfStart(visible) | marksOfEnd(visible);
    // 0.6: a letter-spaced line may hold a few pairs of digits or punctuation without a gap.
    if (line.visible >= 4 && line.han * 2 >= line.visible &&
        line.gaps * 10 >= (line.visible - 1) * 6)
        line.marks |= LetterSpaced;
    if (isWholeBracketed(visible))
        line.marks |= WholeBracketed;
    if (line.has(EndsStop) && line.stops > 0)
        --line.stops;
    return line;
}

} // namespace jianbao::segment
