#include "core/exchange/XmlText.h"

namespace jianbao::exchange {

QString xmlText(QStringView text) {
    QString result = text.toString();
    for (qsizetype i = 0; i < result.size(); ++i) {
        const char16_t c = result[i].unicode();
        const bool isPair =
            QChar::isHighSurrogate(c) && i + 1 < result.size() && result[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (QChar::isSurrogate(c) || c >= 0xFFFE)
            result[i] = QChar::ReplacementCharacter;
        else if (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r')
            result[i] = u' ';
    }
    return result;
}

} // namespace jianbao::exchange
