#include "core/segment/Squeezed.h"

#include "core/text/CharClass.h"

#include <algorithm>

namespace jianbao::segment {

Squeezed Squeezed::head(QStringView page, qsizetype begin, qsizetype end, int limit) {
    Squeezed result;
    limit = std::min(limit, Capacity);
    const qsizetype most = std::min<qsizetype>(limit, end - begin);
    qsizetype run = 0;
    while (run < most && !charIs(page[begin + run].unicode(), CharSpace))
        ++run;
    if (run == most) {
        result.m_run = page.sliced(begin, run).utf16();
        result.m_begin = static_cast<qint32>(begin);
        result.m_size = static_cast<int>(run);
        return result;
    }
    bool gap = false;
    for (qsizetype i = begin; i < end && result.m_size < limit; ++i) {
        const char16_t c = page[i].unicode();
        if (!charIs(c, CharSpace)) {
            result.push(c, i, gap);
            gap = false;
        } else if (c != u'\n' && c != u'\r') {
            gap = true;
        }
    }
    return result;
}

Squeezed Squeezed::tail(QStringView page, qsizetype begin, qsizetype end, int limit) {
    limit = std::min(limit, Capacity);
    qsizetype from = end;
    for (int visible = 0; from > begin && visible < limit; --from)
        visible += charIs(page[from - 1].unicode(), CharSpace) ? 0 : 1;
    return head(page, from, end, limit);
}

QStringView Squeezed::view(int from, int count) const {
    from = std::clamp(from, 0, m_size);
    return view().mid(from, count);
}

int Squeezed::find(QStringView word, int from) const {
    return static_cast<int>(view().indexOf(word, from));
}

int Squeezed::findLast(QStringView word) const {
    return static_cast<int>(view().lastIndexOf(word));
}

bool Squeezed::startsWith(QStringView word, int from) const {
    return from <= m_size && view(from).startsWith(word);
}

} // namespace jianbao::segment
