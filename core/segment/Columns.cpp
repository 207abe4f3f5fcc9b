#include "core/segment/Columns.h"

#include "core/text/CharClass.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <span>

namespace jianbao::segment {

namespace {

/// Half squares of a line that are looked at: a broadsheet in typewriter type has fewer.
constexpr int PageWidth = 512;
/// Lines with text on both sides that it takes to believe in a gutter, and what share of the lines
/// from the first to the last of them they must be, in percent (columns have paragraph ends).
constexpr int LeastSupport = 5;
constexpr int LeastSupportPercent = 30;
/// Mean width, in half squares, of the text on either side; columns of tables are narrower.
constexpr int LeastColumn = 12;
/// A gutter is at least two blanks wide in the lines that show it: one parts words or phrases.
constexpr int LeastBlanks = 2;
/// Pages have no more gutters than this; it also bounds the work on hostile text.
constexpr int MostGutters = 24;

struct Gap {
    int begin = 0;
    int end = 0;
    /// Width of the text up to the next gap or the line's end on either side.
    int left = 0;
    int right = 0;
};

/// A line seen as squares.
struct Row {
    std::bitset<PageWidth> inked;
    std::vector<Gap> gaps;
};

/// A strip of blanks at half square @c x in the lines [first, last].
struct Gutter {
    int x = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

Row readRow(QStringView text, const RawLine& line) {
    Row row;
    int x = 0;
    int inkBegin = -1;
    int blankBegin = 0;
    int blanks = 0;
    for (qint32 at = line.begin; at < line.end && x < PageWidth; ++at) {
        const char16_t c = text[at].unicode();
        const int width = charHalves(c);
        if (charIs(c, CharSpace)) {
            x += width;
            ++blanks;
            continue;
        }
        if (inkBegin >= 0 && blanks >= LeastBlanks) {
            if (!row.gaps.empty())
                row.gaps.back().right = blankBegin - inkBegin;
            row.gaps.push_back({blankBegin, x, blankBegin - inkBegin, 0});
            inkBegin = x;
        }
        blanks = 0;
        inkBegin = inkBegin < 0 ? x : inkBegin;
        for (int i = 0; i < width && x < PageWidth; ++i)
            row.inked.set(static_cast<std::size_t>(x++));
        blankBegin = x;
    }
    if (!row.gaps.empty())
        row.gaps.back().right = blankBegin - inkBegin;
    return row;
}

const Gap* gapAt(const Row& row, int x) {
    const auto gap = std::find_if(row.gaps.begin(), row.gaps.end(),
                                  [x](const Gap& have) { return have.begin <= x && x < have.end; });
    return gap == row.gaps.end() ? nullptr : &*gap;
}

/// Finds the gutters of a page, strongest first.
class GutterFinder {
public:
    GutterFinder(std::span<const RawLine> lines, std::vector<Row>& rows)
        : m_lines(lines)
        , m_rows(rows) {
        for (const Row& row : rows)
            count(row, 1);
    }

    std::vector<Gutter> find() {
        for (int round = 0; round < MostGutters; ++round) {
            const auto best = std::max_element(m_support.begin(), m_support.end());
            if (*best < LeastSupport)
                break;
            const auto x = static_cast<int>(best - m_support.begin());
            findAt(x);
            *best = 0;
        }
        return std::move(m_gutters);
    }

private:
    void count(const Row& row, int times) {
        for (const Gap& gap : row.gaps) {
            for (int x = gap.begin; x < std::min(gap.end, PageWidth); ++x)
                m_support[static_cast<std::size_t>(x)] += times;
        }
    }

    /// All runs of lines that leave half square @p x blank.
    void findAt(int x) {
        std::size_t begin = 0;
        for (std::size_t i = 0; i <= m_rows.size(); ++i) {
            if (i < m_rows.size() && !m_rows[i].inked.test(static_cast<std::size_t>(x)))
                continue;
            if (i > begin)
                judge({x, begin, i - 1});
            begin = i + 1;
        }
    }

    void judge(Gutter run) {
        int support = 0;
        int left = 0;
        int right = 0;
        std::size_t firstShown = run.last;
        std::size_t lastShown = run.first;
        for (std::size_t i = run.first; i <= run.last; ++i) {
            const Gap* gap = gapAt(m_rows[i], run.x);
            if (gap == nullptr)
                continue;
            ++support;
            left += gap->left;
            right += gap->right;
            firstShown = std::min(firstShown, i);
            lastShown = i;
        }
        if (support < LeastSupport || left < support * LeastColumn ||
            right < support * LeastColumn ||
            100 * support < LeastSupportPercent * static_cast<int>(lastShown - firstShown + 1))
            return;
        take({run.x, top(run, firstShown), bottom(run, lastShown)});
    }

    /// Lines above that keep the gutter blank belong to the columns as long as nothing parts them.
    std::size_t top(const Gutter& run, std::size_t first) const {
        while (first > run.first && m_lines[first].blankBefore == 0)
            --first;
        return first;
    }
    std::size_t bottom(const Gutter& run, std::size_t last) const {
        while (last < run.last && m_lines[last + 1].blankBefore == 0)
            ++last;
        return last;
    }

    /// What this gutter explains speaks for no other.
    void take(const Gutter& gutter) {
        m_gutters.push_back(gutter);
        for (std::size_t i = gutter.first; i <= gutter.last; ++i) {
            count(m_rows[i], -1);
            std::erase_if(m_rows[i].gaps, [&](const Gap& gap) {
                return gap.begin <= gutter.x && gutter.x < gap.end;
            });
            count(m_rows[i], 1);
        }
    }

    std::span<const RawLine> m_lines;
    std::vector<Row>& m_rows;
    std::array<int, PageWidth> m_support{};
    std::vector<Gutter> m_gutters;
};

/// Cuts the lines at their gutters and puts the columns one after the other.
class ColumnSetter {
public:
    ColumnSetter(QStringView text, std::vector<RawLine> lines)
        : m_text(text)
        , m_lines(std::move(lines))
        , m_cuts(m_lines.size()) {}

    std::vector<RawLine> set(const std::vector<Gutter>& gutters) {
        for (const Gutter& gutter : gutters) {
            for (std::size_t i = gutter.first; i <= gutter.last; ++i)
                m_cuts[i].push_back(gutter.x);
        }
        for (auto& cuts : m_cuts)
            std::sort(cuts.begin(), cuts.end());
        for (std::size_t first = 0; first < m_lines.size();) {
            std::size_t behind = first + 1;
            while (behind < m_lines.size() && m_cuts[behind] == m_cuts[first])
                ++behind;
            setRegion(first, behind);
            first = behind;
        }
        return std::move(m_set);
    }

private:
    void setRegion(std::size_t first, std::size_t behind) {
        const std::vector<int>& cuts = m_cuts[first];
        if (cuts.empty()) {
            m_set.insert(m_set.end(), m_lines.begin() + static_cast<qsizetype>(first),
                         m_lines.begin() + static_cast<qsizetype>(behind));
            return;
        }
        for (std::size_t column = 0; column <= cuts.size(); ++column) {
            const int from = column == 0 ? 0 : cuts[column - 1];
            const int to = column == cuts.size() ? PageWidth : cuts[column];
            setColumn(first, behind, from, to);
        }
    }

    void setColumn(std::size_t first, std::size_t behind, int from, int to) {
        std::vector<RawLine> cells;
        std::vector<int> starts;
        qint32 blanks = 0;
        for (std::size_t i = first; i < behind; ++i) {
            blanks += m_lines[i].blankBefore;
            int start = 0;
            RawLine cell = cutOut(m_lines[i], from, to, start);
            if (cell.begin == cell.end) {
                ++blanks;
                continue;
            }
            // A column's head stands apart from the foot of the one before.
            cell.blankBefore = cells.empty() && from > 0 ? std::max(blanks, 1) : blanks;
            blanks = 0;
            cells.push_back(cell);
            starts.push_back(start);
        }
        if (cells.empty())
            return;
        const int edge = *std::min_element(starts.begin(), starts.end());
        for (std::size_t i = 0; i < cells.size(); ++i)
            cells[i].begin = indented(cells[i].begin, starts[i] - edge);
        m_set.insert(m_set.end(), cells.begin(), cells.end());
    }

    /// The position up to @p width half squares of blanks before @p at: what a cell is set in from
    /// its column's edge is its indent.
    qint32 indented(qint32 at, int width) const {
        while (width > 0 && at > 0 && charIs(m_text[at - 1].unicode(), CharSpace)) {
            width -= charHalves(m_text[at - 1].unicode());
            --at;
        }
        return at;
    }

    /// From the first visible character at or behind @p from to the last before @p to; empty where
    /// there is none.
    RawLine cutOut(const RawLine& line, int from, int to, int& start) const {
        RawLine cell{.begin = line.end, .end = line.end};
        int x = 0;
        for (qint32 at = line.begin; at < line.end && (x < to || to == PageWidth); ++at) {
            const char16_t c = m_text[at].unicode();
            if (x >= from && !charIs(c, CharSpace)) {
                start = cell.begin == line.end ? x : start;
                cell.begin = std::min(cell.begin, at);
                cell.end = at + 1;
            }
            x += charHalves(c);
        }
        if (cell.begin == line.end)
            cell.end = cell.begin;
        return cell;
    }

    QStringView m_text;
    std::vector<RawLine> m_lines;
    /// Per line the half squares at which it is cut.
    std::vector<std::vector<int>> m_cuts;
    std::vector<RawLine> m_set;
};

} // namespace

std::vector<RawLine> partColumns(QStringView text, std::vector<RawLine> lines) {
    const auto gapped =
        std::count_if(lines.begin(), lines.end(), [](const RawLine& line) { return line.gapped; });
    if (gapped < LeastSupport)
        return lines;
    std::vector<Row> rows;
    rows.reserve(lines.size());
    for (const RawLine& line : lines)
        rows.push_back(readRow(text, line));
    const std::vector<Gutter> gutters = GutterFinder(lines, rows).find();
    if (gutters.empty())
        return lines;
    return ColumnSetter(text, std::move(lines)).set(gutters);
}

} // namespace jianbao::segment
