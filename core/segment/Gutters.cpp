#include "core/segment/Gutters.h"

#include "core/text/CharClass.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace jianbao::segment {

namespace {

/// Squares of a line that are looked at: a broadsheet in typewriter type has fewer.
constexpr int PageWidth = 512;
/// Lines with text on both sides that it takes to believe in a gutter, and what share of the lines
/// from the first to the last of them they must be, in percent (columns have paragraph ends).
constexpr int LeastSupport = 5;
constexpr int LeastSupportPercent = 30;
/// Mean width, in half squares, of the text on either side; columns of tables are narrower.
constexpr int LeastColumn = 12;
/// A gutter is at least two blanks wide in the lines that show it: one parts words or phrases.
constexpr int LeastBlanks = 2;
/// Lines that begin at one place where a column has its edge.
constexpr int LeastStarts = 6;
constexpr int MostIndent = 6;
/// Pages have no more gutters than this; it also bounds the work on hostile text.
constexpr int MostGutters = 24;

int placesOf(char16_t c, Places places) {
    const int halves = charHalves(c);
    return places == Places::Halves ? halves : std::min(halves, 1);
}

struct Gap {
    int begin = 0;
    int end = 0;
    /// Half squares of the text up to the next gap or the line's end on either side.
    int left = 0;
    int right = 0;
    bool explained = false; ///< by a gutter found
};

/// A line seen as places.
struct Row {
    std::bitset<PageWidth> inked;
    int start = 0;  ///< of its first visible character
    int halves = 0; ///< of the text behind the last gap
    std::vector<Gap> gaps;
};

class RowReader {
public:
    RowReader(QStringView text, Places places)
        : m_text(text)
        , m_places(places) {}

    Row read(const RawLine& line) const {
        Row row;
        int x = 0;
        int halves = 0; // of the text since the last gap
        int blankBegin = -1;
        int blanks = 0;
        for (qint32 at = line.begin; at < line.end && x < PageWidth; ++at) {
            const char16_t c = m_text[at].unicode();
            const int width = placesOf(c, m_places);
            if (charIs(c, CharSpace)) {
                x += width;
                ++blanks;
                continue;
            }
            if (blankBegin >= 0 && blanks >= LeastBlanks) {
                if (!row.gaps.empty())
                    row.gaps.back().right = halves;
                row.gaps.push_back({blankBegin, x, halves, 0, false});
                halves = 0;
            }
            if (blankBegin < 0)
                row.start = x;
            else if (halves > 0)
                halves += blanks;
            blanks = 0;
            halves += charHalves(c);
            for (int i = 0; i < width && x < PageWidth; ++i)
                row.inked.set(static_cast<std::size_t>(x++));
            blankBegin = x;
        }
        row.halves = halves;
        if (!row.gaps.empty())
            row.gaps.back().right = halves;
        return row;
    }

private:
    QStringView m_text;
    Places m_places;
};

std::vector<Row> readRows(QStringView text, std::span<const RawLine> lines, Places places) {
    const RowReader reader(text, places);
    std::vector<Row> rows;
    rows.reserve(lines.size());
    for (const RawLine& line : lines)
        rows.push_back(reader.read(line));
    return rows;
}

/// How well what follows the gaps stands one below the other.
qint64 alignment(std::span<const Row> rows) {
    std::array<qint64, PageWidth + 2> starts{};
    for (const Row& row : rows) {
        for (const Gap& gap : row.gaps)
            ++starts[static_cast<std::size_t>(std::min(gap.end, PageWidth))];
    }
    qint64 sum = 0;
    for (const qint64 count : starts)
        sum += count * count;
    return sum;
}

const Gap* gapAt(const Row& row, int x) {
    const auto gap = std::find_if(row.gaps.begin(), row.gaps.end(), [x](const Gap& have) {
        return !have.explained && have.begin <= x && x < have.end;
    });
    return gap == row.gaps.end() ? nullptr : &*gap;
}

/// Finds the gutters of a page, strongest first.
class GutterFinder {
public:
    GutterFinder(std::span<const RawLine> lines, std::vector<Row>& rows)
        : m_lines(lines)
        , m_rows(rows)
        , m_gutters(rows.size()) {
        for (const Row& row : rows)
            count(row, 1);
    }

    /// Marks the gaps that they explain. For each line the places of the gutters that run through
    /// it, ascending.
    std::vector<std::vector<int>> find() {
        for (int round = 0; round < MostGutters; ++round) {
            const auto best = std::max_element(m_support.begin(), m_support.end());
            if (*best < LeastSupport)
                break;
            findAt(static_cast<int>(best - m_support.begin()));
            *best = 0;
        }
        for (auto& gutters : m_gutters)
            std::sort(gutters.begin(), gutters.end());
        return std::move(m_gutters);
    }

private:
    void count(const Row& row, int times) {
        for (const Gap& gap : row.gaps) {
            for (int x = gap.begin; !gap.explained && x < std::min(gap.end, PageWidth); ++x)
                m_support[static_cast<std::size_t>(x)] += times;
        }
    }

    /// All runs of lines that leave place @p x blank.
    void findAt(int x) {
        std::size_t begin = 0;
        for (std::size_t i = 0; i <= m_rows.size(); ++i) {
            if (i < m_rows.size() && !m_rows[i].inked.test(static_cast<std::size_t>(x)))
                continue;
            if (i > begin)
                judge(x, begin, i - 1);
            begin = i + 1;
        }
    }

    void judge(int x, std::size_t first, std::size_t last) {
        int support = 0;
        int left = 0;
        int right = 0;
        std::size_t firstShown = last;
        std::size_t lastShown = first;
        for (std::size_t i = first; i <= last; ++i) {
            const Gap* gap = gapAt(m_rows[i], x);
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
        take(x, top(first, firstShown), bottom(last, lastShown));
    }

    /// Lines above that keep the gutter blank belong to the columns as long as nothing parts them.
    std::size_t top(std::size_t least, std::size_t first) const {
        while (first > least && m_lines[first].blankBefore == 0)
            --first;
        return first;
    }
    std::size_t bottom(std::size_t most, std::size_t last) const {
        while (last < most && m_lines[last + 1].blankBefore == 0)
            ++last;
        return last;
    }

    /// What this gutter explains speaks for no other.
    void take(int x, std::size_t first, std::size_t last) {
        for (std::size_t i = first; i <= last; ++i) {
            m_gutters[i].push_back(x);
            count(m_rows[i], -1);
            for (Gap& gap : m_rows[i].gaps)
                gap.explained = gap.explained || (gap.begin <= x && x < gap.end);
            count(m_rows[i], 1);
        }
    }

    std::span<const RawLine> m_lines;
    std::vector<Row>& m_rows;
    std::array<int, PageWidth> m_support{};
    std::vector<std::vector<int>> m_gutters;
};

/// Explains gaps that no gutter shows by itself on a page that has some: columns whose lines hardly
/// ever share a line of the dump with those beside them begin at one place all the same.
class EdgeFinder {
public:
    explicit EdgeFinder(std::span<const Row> rows) {
        for (const Row& row : rows) {
            add(row.start, row.gaps.empty() ? row.halves : row.gaps.front().left);
            for (const Gap& gap : row.gaps)
                add(gap.end, gap.right);
        }
    }

    void explain(Row& row) const {
        for (Gap& gap : row.gaps)
            gap.explained = gap.explained || endsAtEdge(gap);
    }

private:
    void add(int x, int halves) {
        const auto at = static_cast<std::size_t>(std::min(x, PageWidth));
        ++m_starts[at];
        m_halves[at] += halves;
    }
    /// A paragraph's first line may be set in from the edge.
    bool endsAtEdge(const Gap& gap) const {
        for (int x = std::max(gap.begin + LeastBlanks, gap.end - MostIndent); x <= gap.end; ++x) {
            const auto at = static_cast<std::size_t>(std::min(x, PageWidth));
            if (m_starts[at] >= LeastStarts && m_halves[at] >= m_starts[at] * LeastColumn)
                return true;
        }
        return false;
    }

    std::array<int, PageWidth + 1> m_starts{};
    std::array<int, PageWidth + 1> m_halves{};
};

/// Cuts lines at the gaps that are explained.
class Cutter {
public:
    Cutter(QStringView text, Places places)
        : m_text(text)
        , m_places(places) {}

    void cut(const RawLine& line, const Row& row, std::span<const int> gutters, Cell cell,
             std::vector<Cell>& cells) const {
        auto gap = std::find_if(row.gaps.begin(), row.gaps.end(), isExplained);
        cell.whole = gap == row.gaps.end();
        cell.parted = !gutters.empty();
        cell.begin = -1;
        int x = 0;
        for (qint32 at = line.begin; at < line.end; ++at) {
            const char16_t c = m_text[at].unicode();
            const int width = placesOf(c, m_places);
            if (!isSpace(c)) {
                if (gap != row.gaps.end() && x >= gap->end) {
                    cells.push_back(cell);
                    cell.begin = -1;
                    gap = std::find_if(gap + 1, row.gaps.end(), isExplained);
                }
                if (cell.begin < 0) {
                    cell.begin = at;
                    cell.left = x;
                    cell.column = static_cast<qint32>(
                        std::upper_bound(gutters.begin(), gutters.end(), x) - gutters.begin());
                }
                cell.end = at + 1;
                cell.right = x + width;
            }
            x += width;
        }
        if (cell.begin >= 0)
            cells.push_back(cell);
    }

private:
    static bool isExplained(const Gap& gap) { return gap.explained; }

    QStringView m_text;
    Places m_places;
};

} // namespace

Cells cutAtGutters(QStringView text, std::span<const RawLine> lines) {
    std::vector<Row> rows = readRows(text, lines, Places::Halves);
    std::vector<Row> others = readRows(text, lines, Places::Characters);
    Cells cut;
    if (alignment(others) > alignment(rows)) {
        cut.places = Places::Characters;
        rows = std::move(others);
    }
    const std::vector<std::vector<int>> gutters = GutterFinder(lines, rows).find();
    if (std::all_of(gutters.begin(), gutters.end(), [](const auto& own) { return own.empty(); }))
        return cut;
    const EdgeFinder edges(rows);
    const Cutter cutter(text, cut.places);
    qint32 row = 0;
    qint32 region = 0;
    for (std::size_t i = 0; i < lines.size(); ++i, ++row) {
        row += lines[i].blankBefore;
        region += i > 0 && gutters[i] != gutters[i - 1] ? 1 : 0;
        if (cut.places == Places::Characters)
            edges.explain(rows[i]);
        cutter.cut(lines[i], rows[i], gutters[i],
                   {.line = static_cast<qint32>(i), .row = row, .region = region}, cut.cells);
    }
    return cut;
}

} // namespace jianbao::segment
