#include "core/entity/Spelling.h"

#include "core/text/CharClass.h"

namespace jianbao::entity {

QString spelling(QStringView page, const RangeList& ranges) {
    QString text;
    bool gap = false;
    for (const TextRange range : ranges.ranges()) {
        for (qsizetype i = range.begin; i < range.end; ++i) {
            const char16_t unit = page[i].unicode();
            if (charIs(unit, CharSpace)) {
                gap = true;
                continue;
            }
            constexpr unsigned Alphanumeric = CharLatin | CharDigit;
            const bool opens = charIs(unit, Alphanumeric | CharOpener);
            if (gap && !text.isEmpty() && opens &&
                charIs(text.back().unicode(), Alphanumeric | CharPause | CharSentenceEnd))
                text += u' ';
            text += page[i];
            gap = false;
        }
    }
    return text;
}

} // namespace jianbao::entity
