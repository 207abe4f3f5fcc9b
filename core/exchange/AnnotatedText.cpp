#include "core/exchange/AnnotatedText.h"

#include <QStringList>

namespace jianbao::exchange {

QString quoteOf(const AnnotatedText& text, const AnnotatedMention& mention) {
    QStringList pieces;
    for (const TextRange range : mention.ranges)
        pieces.append(text.text.sliced(range.begin, range.length()));
    return pieces.join(u' ');
}

} // namespace jianbao::exchange
