#include "core/text/Decoder.h"

#include "core/text/DoubleByteTable.h"
#include "core/text/Windows1252.h"

#include <QtEndian>

#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace jianbao {

namespace {

constexpr std::size_t MaxOffsets = 10;
constexpr char16_t ByteOrderMark = 0xFEFF;
constexpr char16_t Replacement = 0xFFFD;

/// One run of an encoding's loop over some bytes. Each loop stops at the end or, unless these are
/// the last bytes, before a character that is not there in full. No loop writes more units than it
/// reads bytes.
class Run {
public:
    Run(QByteArrayView bytes, bool last, qint64 position, char16_t* out, InvalidBytes& invalid)
        : m_start(reinterpret_cast<const uchar*>(bytes.data()))
        , m_at(m_start)
        , m_end(m_start + bytes.size())
        , m_last(last)
        , m_position(position)
        , m_out(out)
        , m_invalid(invalid) {}

    void utf8();
    template<int High>
    void utf16();
    void gb18030();
    void big5();
    void windows1252();

    qsizetype consumed() const { return m_at - m_start; }
    char16_t* out() const { return m_out; }

private:
    qsizetype left() const { return m_end - m_at; }

    void put(char32_t c) {
        if (c < 0x10000) {
            *m_out++ = static_cast<char16_t>(c);
        } else {
            *m_out++ = U16_LEAD(c);
            *m_out++ = U16_TRAIL(c);
        }
    }

    void invalid(qsizetype length) {
        if (m_invalid.firstOffsets.size() < MaxOffsets)
            m_invalid.firstOffsets.push_back(m_position + consumed());
        ++m_invalid.count;
        *m_out++ = Replacement;
        m_at += length;
    }

    /// A lead byte that starts no character takes the next byte with it unless that is ASCII.
    void invalidPair() { invalid(left() > 1 && m_at[1] >= 0x80 ? 2 : 1); }

    void takeSimpleUtf8();

    void takeAscii() {
        while (m_at < m_end && *m_at < 0x80)
            *m_out++ = *m_at++;
    }

    const uchar* m_start;
    const uchar* m_at;
    const uchar* m_end;
    bool m_last;
    qint64 m_position;
    char16_t* m_out;
    InvalidBytes& m_invalid;
};

/// Whether the first three bytes, and the three behind them, are marked as those of a character
/// are. Read as eight bytes, of which two do not count.
inline quint64 faultsInMarks(quint64 bytes) {
    constexpr quint64 Marks = 0xC0C0F0C0C0F0;
    constexpr quint64 MarksOfThree = 0x8080E08080E0;
    return (bytes & Marks) ^ MarksOfThree;
}

/// Both as UTF-16 units, the first in the low half.
inline quint32 charactersOf(quint64 bytes) {
    const quint64 apart =
        (bytes & 0xF00000F) << 12 | (bytes & 0x3F00003F00) >> 2 | (bytes & 0x3F00003F0000) >> 16;
    return static_cast<quint32>((apart & 0xFFFF) | (apart >> 8 & 0xFFFF0000));
}

/// Whether three bytes may say that unit: not a shorter form's, nor half a pair.
inline bool takesThreeBytes(char16_t unit) {
    return unit >= 0x800 && (unit & 0xF800) != 0xD800;
}

/// The same of four units.
inline bool takeThreeBytesEach(quint64 units) {
    constexpr quint64 Ones = 0x0001000100010001;
    const auto hasZero = [](quint64 lanes) {
        return ((lanes - Ones) & ~lanes & Ones << 15) != 0;
    };
    const quint64 tops = units & 0xF800 * Ones;
    return !hasZero(tops) && !hasZero(tops ^ 0xD800 * Ones);
}

/// Takes ASCII and characters of three bytes from the start on, four of those at a time, as Chinese
/// text mostly has them.
void Run::takeSimpleUtf8() {
    const uchar* at = m_at;
    char16_t* out = m_out;
    while (m_end - at >= 14) {
        if (*at < 0x80) {
            *out++ = *at++;
            continue;
        }
        const auto first = qFromLittleEndian<quint64>(at);
        const auto second = qFromLittleEndian<quint64>(at + 6);
        if ((faultsInMarks(first) | faultsInMarks(second)) == 0) {
            const quint64 units = charactersOf(first) | quint64(charactersOf(second)) << 32;
            if (!takeThreeBytesEach(units))
                break;
            for (unsigned i = 0; i < 4; ++i)
                *out++ = static_cast<char16_t>(units >> (16 * i));
            at += 12;
            continue;
        }
        const auto one = static_cast<char16_t>(charactersOf(first & 0xFFFFFF));
        if ((faultsInMarks(first) & 0xFFFFFF) != 0 || !takesThreeBytes(one))
            break;
        *out++ = one;
        at += 3;
    }
    m_at = at;
    m_out = out;
}

void Run::utf8() {
    while (m_at < m_end) {
        takeSimpleUtf8();
        const auto length = static_cast<int32_t>(std::min<qsizetype>(left(), U8_MAX_LENGTH));
        int32_t complete = length;
        U8_TRUNCATE_IF_INCOMPLETE(m_at, 0, complete);
        if (complete == 0 && !m_last)
            return;
        int32_t used = 0;
        UChar32 c = 0;
        U8_NEXT(m_at, used, length, c);
        if (c < 0) {
            invalid(used);
        } else {
            put(static_cast<char32_t>(c));
            m_at += used;
        }
    }
}

template<int High>
void Run::utf16() {
    const auto unit = [](const uchar* at) {
        return static_cast<char16_t>(at[High] << 8 | at[1 - High]);
    };
    while (left() >= 2) {
        const char16_t c = unit(m_at);
        if (!U16_IS_SURROGATE(c)) {
            *m_out++ = c;
            m_at += 2;
        } else if (U16_IS_TRAIL(c)) {
            invalid(2);
        } else if (left() >= 4 && U16_IS_TRAIL(unit(m_at + 2))) {
            *m_out++ = c;
            *m_out++ = unit(m_at + 2);
            m_at += 4;
        } else if (left() >= 4 || m_last) {
            invalid(2);
        } else {
            return;
        }
    }
    if (left() > 0 && m_last)
        invalid(left());
}

void Run::gb18030() {
    const DoubleByteTable& table = DoubleByteTable::gb18030();
    while (true) {
        takeAscii();
        for (char32_t c = 0; left() >= 2 && *m_at >= 0x80 && (c = table.at(m_at[0], m_at[1])) != 0;
             m_at += 2)
            *m_out++ = static_cast<char16_t>(c);
        if (m_at == m_end)
            return;
        if (*m_at < 0x80)
            continue;
        const bool four = left() >= 2 && m_at[1] >= 0x30 && m_at[1] <= 0x39;
        if (left() < (four ? 4 : 2) && !m_last)
            return;
        const char32_t c = four && left() >= 4 ? gb18030FourBytes(m_at) : 0;
        if (c == 0) {
            invalidPair();
        } else {
            put(c);
            m_at += 4;
        }
    }
}

void Run::big5() {
    const DoubleByteTable& table = DoubleByteTable::big5();
    while (true) {
        takeAscii();
        for (char32_t c = 0; left() >= 2 && *m_at >= 0x80 && (c = table.at(m_at[0], m_at[1])) != 0;
             m_at += 2)
            put(c);
        if (m_at == m_end)
            return;
        if (*m_at < 0x80)
            continue;
        if (left() < 2 && !m_last)
            return;
        invalidPair();
    }
}

void Run::windows1252() {
    while (true) {
        takeAscii();
        if (m_at == m_end)
            return;
        const char16_t c = jianbao::windows1252(*m_at);
        if (c == 0) {
            invalid(1);
        } else {
            *m_out++ = c;
            ++m_at;
        }
    }
}

} // namespace

Decoder::Decoder(Encoding encoding)
    : m_encoding(encoding) {}

void Decoder::decode(QByteArrayView bytes, QString& text) {
    if (m_carry.isEmpty()) {
        run(bytes, false, text);
        return;
    }
    const QByteArray joined = std::exchange(m_carry, {}) + bytes.toByteArray();
    run(joined, false, text);
}

void Decoder::finish(QString& text) {
    const QByteArray rest = std::exchange(m_carry, {});
    run(rest, true, text);
}

void Decoder::run(QByteArrayView bytes, bool last, QString& text) {
    const qsizetype before = text.size();
    text.resize(before + bytes.size());
    auto* const out = reinterpret_cast<char16_t*>(text.data()) + before;
    Run loop(bytes, last, m_position, out, m_invalid);
    switch (m_encoding) {
    case Encoding::Utf8:
        loop.utf8();
        break;
    case Encoding::Utf16LE:
        loop.utf16<1>();
        break;
    case Encoding::Utf16BE:
        loop.utf16<0>();
        break;
    case Encoding::Gb18030:
        loop.gb18030();
        break;
    case Encoding::Big5:
        loop.big5();
        break;
    case Encoding::Windows1252:
        loop.windows1252();
        break;
    }
    m_position += loop.consumed();
    m_carry = bytes.sliced(loop.consumed()).toByteArray();
    text.resize(before + (loop.out() - out));
    removeByteOrderMark(text, before);
    normalizeLineEnds(text, before);
}

void Decoder::removeByteOrderMark(QString& text, qsizetype from) {
    if (!m_atStart || text.size() == from)
        return;
    m_atStart = false;
    if (text.at(from) == QChar(ByteOrderMark))
        text.remove(from, 1);
}

void Decoder::normalizeLineEnds(QString& text, qsizetype from) {
    const QStringView added = QStringView(text).sliced(from);
    if (added.isEmpty() || (!m_afterCarriageReturn && !added.contains(u'\r')))
        return;
    auto* out = reinterpret_cast<char16_t*>(text.data()) + from;
    for (const char16_t* in = out, *end = in + (text.size() - from); in < end; ++in) {
        const bool secondOfPair = *in == u'\n' && m_afterCarriageReturn;
        m_afterCarriageReturn = *in == u'\r';
        if (!secondOfPair)
            *out++ = m_afterCarriageReturn ? u'\n' : *in;
    }
    text.resize(out - reinterpret_cast<const char16_t*>(text.constData()));
}

} // namespace jianbao
