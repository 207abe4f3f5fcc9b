#include "core/exchange/TextOutput.h"

#include "core/exchange/DeviceOutput.h"
#include "core/text/Utf8.h"

namespace jianbao::exchange {

namespace {

constexpr qsizetype BufferSize = 256 * 1024;

} // namespace

TextOutput::TextOutput(QIODevice& out)
    : m_out(out) {}

void TextOutput::write(QStringView text) {
    appendUtf8(m_buffer, text);
    if (m_buffer.size() >= BufferSize) {
        m_failed = m_failed || !writeAll(m_out, m_buffer);
        m_buffer.resize(0);
    }
}

Result<void> TextOutput::flush() {
    m_failed = m_failed || !writeAll(m_out, m_buffer);
    m_buffer.resize(0);
    if (m_failed)
        return tl::unexpected(deviceError(m_out));
    return {};
}

} // namespace jianbao::exchange
