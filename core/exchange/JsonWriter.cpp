#include "core/exchange/JsonWriter.h"

#include "core/text/Utf8.h"

#include <QFileDevice>

namespace jianbao::exchange {

namespace {

constexpr qsizetype BufferSize = 256 * 1024;

void appendEscape(QByteArray& out, char16_t c) {
    constexpr std::array<char, 16> Hex{'0', '1', '2', '3', '4', '5', '6', '7',
                                       '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    switch (c) {
    case u'"':
        out.append("\\\"");
        break;
    case u'\\':
        out.append("\\\\");
        break;
    case u'\n':
        out.append("\\n");
        break;
    case u'\t':
        out.append("\\t");
        break;
    default:
        out.append("\\u00").append(Hex[c >> 4U]).append(Hex[c & 0xFU]);
    }
}

} // namespace

JsonWriter::JsonWriter(QIODevice& out)
    : m_out(out) {
    m_buffer.reserve(BufferSize + BufferSize / 4);
}

void JsonWriter::separate() {
    if (!m_isAfterKey && !m_hasItem.empty()) {
        if (m_hasItem.back())
            m_buffer.append(m_breaksLine ? "," : ", ");
        m_hasItem.back() = true;
    }
    if (m_breaksLine)
        m_buffer.append('\n');
    m_breaksLine = false;
    m_isAfterKey = false;
}

void JsonWriter::open(char bracket) {
    separate();
    m_buffer.append(bracket);
    m_hasItem.push_back(false);
}

void JsonWriter::close(char bracket) {
    if (m_breaksLine)
        m_buffer.append('\n');
    m_breaksLine = false;
    m_buffer.append(bracket);
    m_hasItem.pop_back();
    flushIfLarge();
}

void JsonWriter::breakLine() {
    m_breaksLine = true;
}

void JsonWriter::key(QLatin1String name) {
    separate();
    m_buffer.append('"').append(name.data(), name.size()).append("\": ");
    m_isAfterKey = true;
}

void JsonWriter::string(QStringView value) {
    separate();
    m_buffer.append('"');
    // Very long strings go out in parts, so that the buffer stays small.
    while (!value.isEmpty()) {
        qsizetype length = std::min(value.size(), BufferSize / 4);
        if (length < value.size() && value[length - 1].isHighSurrogate())
            ++length;
        append(value.first(length));
        value = value.sliced(length);
        flushIfLarge();
    }
    m_buffer.append('"');
}

void JsonWriter::append(QStringView text) {
    // Three bytes a unit is the most that UTF-8 takes.
    const qsizetype begin = m_buffer.size();
    m_buffer.resize(begin + 3 * text.size());
    char* at = m_buffer.data() + begin;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= 0x20 && c != u'"' && c != u'\\' && !QChar::isSurrogate(c)) {
            at = writeUtf8(at, c);
        } else if (QChar::isSurrogate(c)) {
            const bool isPair =
                QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            at = writeUtf8(at, isPair ? QChar::surrogateToUcs4(c, text[i + 1].unicode())
                                      : char32_t{QChar::ReplacementCharacter});
            i += isPair ? 1 : 0;
        } else {
            m_buffer.resize(at - m_buffer.constData());
            appendEscape(m_buffer, c);
            const qsizetype filled = m_buffer.size();
            m_buffer.resize(filled + 3 * (text.size() - i - 1));
            at = m_buffer.data() + filled;
        }
    }
    m_buffer.resize(at - m_buffer.constData());
}

void JsonWriter::strings(const QStringList& values) {
    beginArray();
    for (const QString& value : values)
        string(value);
    endArray();
}

void JsonWriter::number(qint64 value) {
    separate();
    m_buffer.append(QByteArray::number(value));
}

void JsonWriter::number(double value) {
    separate();
    QByteArray digits = QByteArray::number(value, 'f', 4);
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.endsWith('.'))
        digits.append('0');
    m_buffer.append(digits);
}

void JsonWriter::copy(QIODevice& json) {
    separate();
    flushBuffer();
    while (!m_failed && !json.atEnd()) {
        const QByteArray part = json.read(BufferSize);
        m_failed = part.isEmpty() || m_out.write(part) != part.size();
    }
}

void JsonWriter::flushIfLarge() {
    if (m_buffer.size() >= BufferSize)
        flushBuffer();
}

void JsonWriter::flushBuffer() {
    m_failed = m_failed || m_out.write(m_buffer) != m_buffer.size();
    m_buffer.resize(0);
}

Result<void> JsonWriter::flush() {
    if (m_breaksLine)
        m_buffer.append('\n');
    m_breaksLine = false;
    flushBuffer();
    if (m_failed)
        return tl::unexpected(deviceError(m_out));
    return {};
}

Error deviceError(const QIODevice& device) {
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    const bool isFull = file != nullptr && file->error() == QFileDevice::ResourceError;
    return {isFull ? ErrorKind::DiskFull : ErrorKind::Io,
            file != nullptr ? file->fileName() : QString(), device.errorString()};
}

} // namespace jianbao::exchange
