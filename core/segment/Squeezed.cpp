#include "core/segment/Squeezed.h"

#include "core/text/CharClass.h"
#include "core/text/UnitSearch.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

qsizetype endOfRun(QStringView page, qsizetype begin, qsizetype end) {
    while (begin < end && !isSpace(page[begin].unicode()))
        ++begin;
    return begin;
}

} // namespace

/// Units without white space among them, which are not copied.
Squeezed Squeezed::run(QStringView page, qsizetype begin, qsizetype size) {
    Squeezed result;
    result.m_run = page.sliced(begin, size).utf16();
    result.m_begin = static_cast<qint32>(begin);
    result.m_size = static_cast<int>(size);
    return result;
}

Squeezed Squeezed::head(QStringView page, const Line& line, int limit) {
    const qint32 length = line.end - line.begin;
    return line.visible == length ? run(page, line.begin, std::min({limit, Capacity, length}))
                                  : head(page, line.begin, line.end, limit);
}

Squeezed Squeezed::head(QStringView page, qsizetype begin, qsizetype end, int limit) {
    const qsizetype most = std::min(limit, Capacity);
    qsizetype behind = endOfRun(page, begin, std::min(end, begin + most));
    if (behind == end || behind - begin == most)
        return run(page, begin, behind - begin);
    // Each unit is written where the next visible one goes: where blanks stand nobody can foretell.
    Squeezed result;
    std::size_t size = 0;
    bool gap = false;
    for (qsizetype at = begin; at < end && size < index(static_cast<int>(most)); ++at) {
        const char16_t c = page[at].unicode();
        const bool space = charIs(c, CharSpace);
        result.m_units[size] = c;
        result.m_at[size] = static_cast<qint32>(at);
        result.m_gap[size] = gap;
        size += space ? 0 : 1;
        gap = space && (gap || (c != u'\n' && c != u'\r'));
    }
    result.m_size = static_cast<int>(size);
    return result;
}

Squeezed Squeezed::tail(QStringView page, qsizetype begin, qsizetype end, int limit) {
    limit = std::min(limit, Capacity);
    qsizetype from = end;
    for (int visible = 0; from > begin && visible < limit; --from)
        visible += isSpace(page[from - 1].unicode()) ? 0 : 1;
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
    return from <= m_size && begins(view().sliced(from), word);
}

} // namespace jianbao::segment
