#include "ui/page/PageRows.h"

#include "core/text/CharClass.h"

#include <algorithm>

namespace jianbao::ui {

namespace {

/// Rows are shaped one by one when they are painted; white space without end must not make one
/// long.
constexpr qsizetype LongestRow = 4096;

/// A character that clings to the one before it.
bool clings(QChar c) {
    return c.isLowSurrogate() || c.isMark() || c == QChar(0x200d);
}

/// Whether a row may end before @p at.
bool mayBreak(QStringView text, qsizetype at) {
    const QChar before = text.at(at - 1);
    const QChar behind = text.at(at);
    const auto is = [](QChar c, unsigned flags) {
        return charIs(c.unicode(), flags);
    };
    if (clings(behind) || behind.isSpace() || is(before, CharOpener) ||
        is(behind, CharCloser | CharPause | CharSentenceEnd))
        return false;
    return before.isSpace() || is(before, CharWide) || is(behind, CharWide);
}

void wrapLine(QStringView text, TextRange line, int number, qreal width,
              const PageRows::Advance& advance, std::vector<PageRow>& rows) {
    qsizetype begin = line.begin;
    qsizetype candidate = -1;
    qreal used = 0;
    qreal usedAtCandidate = 0;
    for (qsizetype at = line.begin; at < line.end; ++at) {
        if (at > begin && mayBreak(text, at)) {
            candidate = at;
            usedAtCandidate = used;
        }
        used += advance(at);
        const bool fits = used <= width || at == begin || text.at(at).isSpace();
        if (fits && at - begin < LongestRow)
            continue;
        if (candidate <= begin && clings(text.at(at)))
            continue;
        const bool atWord = candidate > begin;
        const qsizetype end = atWord ? candidate : at;
        rows.push_back({{begin, end}, number, begin == line.begin});
        used = atWord ? used - usedAtCandidate : advance(at);
        begin = end;
    }
    rows.push_back({{begin, line.end}, number, begin == line.begin});
}

} // namespace

PageRows::PageRows(QStringView text, qreal width, const Advance& advance)
    : m_rows(wrapLines(text, 0, text.size(), 0, width, advance)) {}

std::vector<PageRow> PageRows::wrapLines(QStringView text, qsizetype begin, qsizetype end,
                                         int number, qreal width, const Advance& advance) {
    std::vector<PageRow> rows;
    while (true) {
        const qsizetype feed = text.indexOf(u'\n', begin);
        const qsizetype lineEnd = feed < 0 ? text.size() : feed;
        wrapLine(text, {begin, lineEnd}, number++, width, advance, rows);
        if (feed < 0 || lineEnd >= end)
            return rows;
        begin = feed + 1;
    }
}

void PageRows::rewrap(QStringView text, TextRange changed, qreal width, const Advance& advance) {
    auto first = m_rows.begin() + rowOf(changed.begin);
    while (!first->startsLine)
        --first;
    auto last = m_rows.begin() + rowOf(changed.end);
    do
        ++last;
    while (last != m_rows.end() && !last->startsLine);
    const auto rows = wrapLines(text, first->range.begin, std::prev(last)->range.end, first->line,
                                width, advance);
    const auto common = std::min<std::ptrdiff_t>(std::ssize(rows), last - first);
    const auto behind = std::copy_n(rows.begin(), common, first);
    if (common < std::ssize(rows))
        m_rows.insert(behind, rows.begin() + common, rows.end());
    else
        m_rows.erase(behind, last);
}

int PageRows::rowOf(qsizetype position) const {
    const auto behind =
        std::upper_bound(m_rows.begin(), m_rows.end(), position,
                         [](qsizetype at, const PageRow& row) { return at < row.range.begin; });
    return behind == m_rows.begin() ? 0 : static_cast<int>(behind - m_rows.begin()) - 1;
}

} // namespace jianbao::ui
