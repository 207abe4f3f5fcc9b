#include "core/text/Utf8.h"

#include "core/text/EightUnits.h"

#include <QtEndian>

namespace jianbao {

namespace {

/// Whether the unit is a character of its own that takes three bytes.
bool takesThreeBytes(char16_t c) {
    return c >= 0x800 && !QChar::isSurrogate(c);
}

/// Writes two that take three bytes each, and two bytes behind them that do not count: one store
/// instead of six.
char* writeTwo(char* at, quint64 first, quint64 second) {
    const quint64 c = first | second << 24U;
    qToLittleEndian<quint64>(0x8080E08080E0U | (c >> 12U & 0xF00000FU) | (c << 2U & 0x3F00003F00U) |
                                 (c << 16U & 0x3F00003F0000U),
                             at);
    return at + 6;
}

/// Whether all of the eight units are characters that take three bytes each.
bool areThreeByteCharacters(const char16_t* units) {
    const EightUnits top = readEight(units) & 0xF800;
    return !anyOfEight((top == 0) | (top == 0xD800)); // fewer bytes, or a surrogate
}

} // namespace

char* writeUtf8(char* at, QStringView text) {
    const char16_t* const units = text.utf16();
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (; text.size() - i >= 8 && areThreeByteCharacters(units + i); i += 8) {
            for (qsizetype k = i; k < i + 8; k += 2)
                at = writeTwo(at, units[k], units[k + 1]);
        }
        if (i == text.size())
            break;
        const char16_t c = units[i];
        if (i + 1 < text.size() && takesThreeBytes(c) && takesThreeBytes(units[i + 1])) {
            at = writeTwo(at, c, units[++i]);
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
