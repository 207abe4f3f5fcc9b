#include "core/text/Utf8.h"

#include <QtEndian>

namespace jianbao {

namespace {

/// Writes one of U+0800 to U+FFFF, and a byte behind it that does not count: one store instead of
/// three.
char* writeThreeBytes(char* at, quint32 c) {
    qToLittleEndian<quint32>(0x8080E0U | c >> 12U | (c << 2U & 0x3F00U) | (c << 16U & 0x3F0000U),
                             at);
    return at + 3;
}

} // namespace

char* writeUtf8(char* at, QStringView text) {
    const char16_t* const units = text.utf16();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = units[i];
        if (c >= 0x800 && !QChar::isSurrogate(c)) {
            at = writeThreeBytes(at, c);
            continue;
        }
        if (!QChar::isSurrogate(c)) {
            at = writeUtf8(at, c);
            continue;
        }
        const bool isPair =
            QChar::isHighSurrogate(c) && i + 1 < text.size() && QChar::isLowSurrogate(units[i + 1]);
        at = writeUtf8(at, isPair ? QChar::surrogateToUcs4(c, units[++i])
                                  : char32_t{QChar::ReplacementCharacter});
    }
    return at;
}

void appendUtf8(QByteArray& out, QStringView text) {
    const qsizetype filled = out.size();
    out.resize(filled + mostUtf8(text));
    const char* const end = writeUtf8(out.data() + filled, text);
    out.resize(end - out.constData());
}

} // namespace jianbao
