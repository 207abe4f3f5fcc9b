#include "ui/common/NameSteps.h"

#include "core/text/WordSteps.h"

#include <algorithm>

namespace jianbao::ui {

qsizetype nextNameOrWord(QStringView text, qsizetype position, const NameOver& nameOver) {
    if (!nameOver)
        return nextWord(text, position);
    if (position < text.size())
        if (const TextRange name = nameOver(position); name.end > position)
            return name.end;
    const qsizetype next = nextWord(text, position);
    for (qsizetype at = position + 1; at < next; ++at)
        if (!nameOver(at).isEmpty())
            return at;
    return next;
}

qsizetype previousNameOrWord(QStringView text, qsizetype position, const NameOver& nameOver) {
    const qsizetype previous = previousWord(text, position);
    if (!nameOver)
        return previous;
    for (qsizetype at = position - 1; at >= previous && at >= 0; --at)
        if (const TextRange name = nameOver(at); !name.isEmpty())
            return std::min(name.begin, at);
    return previous;
}

} // namespace jianbao::ui
