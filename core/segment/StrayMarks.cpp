#include "core/segment/StrayMarks.h"

#include "core/text/CharClass.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

constexpr int LongestStain = 2; // visible characters that may differ

bool isRule(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return charIs(c.unicode(), CharDash | CharSpace) || c == u'_' || c == u'|' || c == u'=';
    });
}

/// Stars part sections; a stop alone ends the sentence above.
bool isStain(QStringView text, const Line& line) {
    return line.visible <= LongestStain && std::none_of(text.begin(), text.end(), [](QChar c) {
               return charIs(c.unicode(), CharSentenceEnd | CharPause) || c == u'*';
           });
}

} // namespace

void markStrays(QStringView page, std::span<Line> lines, bool latin) {
    for (Line& line : lines) {
        if (line.letters > 0 || line.han > 0 || line.digits > 0)
            continue;
        const QStringView text = page.sliced(line.begin, line.end - line.begin);
        if (isRule(text) || (latin && isStain(text, line)))
            line.marks = (line.marks & ~quint32(LetterSpaced)) | Folio;
    }
}

} // namespace jianbao::segment
