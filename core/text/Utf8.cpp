#include "core/text/Utf8.h"

namespace jianbao {

void appendUtf8(QByteArray& out, QStringView text) {
    // Three bytes a unit is the most that UTF-8 takes.
    const qsizetype filled = out.size();
    out.resize(filled + 3 * text.size());
    char* const begin = out.data();
    char* at = begin + filled;
    const char16_t* const units = text.utf16();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = units[i];
        if (!QChar::isSurrogate(c)) {
            at = writeUtf8(at, c);
            continue;
        }
        const bool isPair =
            QChar::isHighSurrogate(c) && i + 1 < text.size() && QChar::isLowSurrogate(units[i + 1]);
        at = writeUtf8(at, isPair ? QChar::surrogateToUcs4(c, units[++i])
                                  : char32_t{QChar::ReplacementCharacter});
    }
    out.resize(at - begin);
}

} // namespace jianbao
