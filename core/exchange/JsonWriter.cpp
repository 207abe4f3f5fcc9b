#include "core/exchange/JsonWriter.h"

#include "core/exchange/DeviceOutput.h"
#include "core/text/EightUnits.h"
#include "core/text/Utf8.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <charconv>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype BufferSize = 256 * 1024;
constexpr qsizetype PartUnits = 8 * 1024; // of a string that are escaped at a time
constexpr qsizetype LongestEscape = 6;
constexpr qsizetype LongestNumber = 512; // a double without exponent

bool isPlain(char16_t c) {
    return c > u'\\' || (c >= 0x20 && c != u'"' && c != u'\\'); // nearly always the first
}

/// Where the plain units from @p at on end.
qsizetype plainEnd(QStringView text, qsizetype at) {
    const char16_t* const units = text.utf16();
    while (at < text.size()) {
        if (text.size() - at >= 8) { // nearly all of Chinese text
            const int few = firstOfEight(readEight(units + at) <= static_cast<int>(u'\\'));
            at += few;
            if (few == 8)
                continue;
        }
        if (!isPlain(units[at]))
            break;
        ++at;
    }
    return at;
}

char* writeEscape(char* at, char16_t c) {
    constexpr std::array<char, 16> Hex{'0', '1', '2', '3', '4', '5', '6', '7',
                                       '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    *at++ = '\\';
    switch (c) {
    case u'"':
    case u'\\':
        *at++ = static_cast<char>(c);
        return at;
    case u'\n':
        *at++ = 'n';
        return at;
    case u'\t':
        *at++ = 't';
        return at;
    default:
        for (const char digit : {'u', '0', '0', Hex[c >> 4U], Hex[c & 0xFU]})
            *at++ = digit;
        return at;
    }
}

} // namespace

JsonWriter::JsonWriter(QIODevice& out)
    : m_out(out)
    , m_buffer(BufferSize, Qt::Uninitialized) {}

void JsonWriter::makeRoom(qsizetype bytes) {
    flushBuffer();
    if (bytes > m_buffer.size())
        m_buffer.resize(bytes);
}

void JsonWriter::put(QLatin1String text) {
    std::copy_n(text.data(), text.size(), room(text.size()));
    m_filled += text.size();
}

void JsonWriter::separate() {
    if (!m_isAfterKey && !m_isFirst && m_depth > 0)
        put(m_breaksLine ? ","_L1 : ", "_L1);
    m_isFirst = false;
    if (m_breaksLine)
        put('\n');
    m_breaksLine = false;
    m_isAfterKey = false;
}

void JsonWriter::open(char bracket) {
    separate();
    put(bracket);
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::close(char bracket) {
    if (m_breaksLine)
        put('\n');
    m_breaksLine = false;
    put(bracket);
    --m_depth;
    m_isFirst = false;
}

void JsonWriter::breakLine() {
    m_breaksLine = true;
}

void JsonWriter::key(QLatin1String name) {
    separate();
    put('"');
    put(name);
    put("\": "_L1);
    m_isAfterKey = true;
}

void JsonWriter::string(QStringView value) {
    separate();
    put('"');
    // Very long strings go out in parts, so that the buffer stays small.
    while (!value.isEmpty()) {
        qsizetype length = std::min(value.size(), PartUnits);
        if (length < value.size() && value[length - 1].isHighSurrogate())
            ++length;
        putEscaped(value.first(length));
        value = value.sliced(length);
    }
    put('"');
}

void JsonWriter::putEscaped(QStringView text) {
    char* const begin = room(LongestEscape * text.size() + mostUtf8(0));
    char* out = begin;
    const char16_t* const units = text.utf16();
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype run = at;
        at = plainEnd(text, at);
        out = writeUtf8(out, text.sliced(run, at - run));
        if (at < text.size())
            out = writeEscape(out, units[at]);
    }
    m_filled += out - begin;
}

void JsonWriter::strings(const QStringList& values) {
    beginArray();
    for (const QString& value : values)
        string(value);
    endArray();
}

void JsonWriter::number(qint64 value) {
    separate();
    char* const at = room(LongestNumber);
    m_filled += std::to_chars(at, at + LongestNumber, value).ptr - at;
}

void JsonWriter::number(double value) {
    separate();
    char* const at = room(LongestNumber);
    char* end = std::to_chars(at, at + LongestNumber, value, std::chars_format::fixed, 4).ptr;
    while (end[-1] == '0' && end[-2] != '.')
        --end;
    m_filled += end - at;
}

void JsonWriter::copy(QIODevice& json) {
    separate();
    flushBuffer();
    while (!m_failed && !json.atEnd()) {
        const QByteArray part = json.read(BufferSize);
        m_failed = part.isEmpty() || !writeAll(m_out, part);
    }
}

void JsonWriter::flushBuffer() {
    m_failed = m_failed || !writeAll(m_out, {m_buffer.constData(), m_filled});
    m_filled = 0;
}

Result<void> JsonWriter::flush() {
    if (m_breaksLine)
        put('\n');
    m_breaksLine = false;
    flushBuffer();
    if (m_failed)
        return tl::unexpected(deviceError(m_out));
    return {};
}

} // namespace jianbao::exchange
