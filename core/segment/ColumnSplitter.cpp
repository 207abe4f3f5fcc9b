#include "core/segment/ColumnSplitter.h"

#include "core/text/CharClass.h"

#include <algorithm>
#include <span>

namespace jianbao::segment {

namespace {

constexpr int Gutter = 2;     // blanks in half squares that may part two columns
constexpr int EdgeSlack = 4;  // a paragraph's indent moves a cell to the right of its column's edge
constexpr int FewestRows = 6; // rows that must share a column's edge
constexpr int RowShare = 20;  // and their share of all rows, per cent
constexpr int WidestPage = 400; // half squares; edges beyond are not looked for

/// A stretch of a line without a wide gap: page positions and half squares from the line's start.
struct Cell {
    qint32 begin = 0;
    qint32 end = 0;
    qint32 left = 0;
    qint32 right = 0;
};

/// Calls @p use with each cell of the line.
template<typename Use>
void forEachCell(QStringView page, const RawLine& line, Use use) {
    Cell cell;
    qint32 x = 0;
    qint32 blanks = Gutter;
    bool open = false;
    for (qint32 i = line.begin; i < line.end; ++i) {
        const char16_t c = page[i].unicode();
        const int halves = c == u'\t' ? Gutter : charHalves(c);
        if (charIs(c, CharSpace)) {
            blanks += halves;
            if (open && blanks >= Gutter) {
                use(cell);
                open = false;
            }
        } else {
            if (!open)
                cell = {i, i + 1, x, x + halves};
            open = true;
            blanks = 0;
            cell.end = i + 1;
            cell.right = x + halves;
        }
        x += halves;
    }
    if (open)
        use(cell);
}

/// Left edges of the page's columns, ascending, the first at 0; only that one where lines are
/// whole.
std::vector<qint32> findEdges(QStringView page, std::span<const RawLine> lines) {
    std::vector<qint32> starts(WidestPage + EdgeSlack + 1);
    for (const RawLine& line : lines) {
        bool first = true;
        forEachCell(page, line, [&](const Cell& cell) {
            if (!first && cell.left < WidestPage)
                ++starts[static_cast<std::size_t>(cell.left)];
            first = false;
        });
    }
    const auto fewest =
        std::max<qint64>(FewestRows, static_cast<qint64>(lines.size()) * RowShare / 100);
    std::vector<qint32> edges{0};
    for (qint32 x = 1; x < WidestPage; ++x) {
        qint64 rows = 0;
        for (qint32 k = x; k <= x + EdgeSlack; ++k)
            rows += starts[static_cast<std::size_t>(k)];
        const bool here = starts[static_cast<std::size_t>(x)] * 2 >= fewest;
        if (here && rows >= fewest && x > edges.back() + 2 * EdgeSlack)
            edges.push_back(x);
    }
    return edges;
}

class Splitter {
public:
    Splitter(QStringView page, std::vector<qint32> edges)
        : m_page(page)
        , m_edges(std::move(edges))
        , m_columns(m_edges.size())
        , m_lastRow(m_edges.size(), -2) {}

    std::vector<RawLine> run(std::span<const RawLine> lines) {
        for (const RawLine& line : lines) {
            m_row += 1 + line.blankBefore;
            addLine(line);
        }
        flush();
        return std::move(m_out);
    }

private:
    void addLine(const RawLine& line) {
        m_cells.clear();
        forEachCell(m_page, line, [this](const Cell& cell) { addCell(cell); });
        const bool crosses = std::any_of(m_cells.begin(), m_cells.end(), [this](const Cell& cell) {
            const std::size_t next = columnOf(cell.left) + 1;
            return next < m_edges.size() && cell.right > m_edges[next] + EdgeSlack;
        });
        if (crosses) {
            flush();
            m_out.push_back(line);
            return;
        }
        for (const Cell& cell : m_cells)
            place(cell);
    }
    /// Cells of one column of the line are one: their gap is no gutter.
    void addCell(const Cell& cell) {
        if (!m_cells.empty() && columnOf(cell.left) == columnOf(m_cells.back().left)) {
            m_cells.back().end = cell.end;
            m_cells.back().right = cell.right;
        } else {
            m_cells.push_back(cell);
        }
    }
    std::size_t columnOf(qint32 left) const {
        const auto behind = std::upper_bound(m_edges.begin(), m_edges.end(), left + 1);
        return static_cast<std::size_t>(behind - m_edges.begin()) - 1;
    }
    void place(const Cell& cell) {
        const std::size_t column = columnOf(cell.left);
        const qint32 indent = std::clamp(cell.left - m_edges[column], 0, EdgeSlack);
        const qint64 rows = m_row - m_lastRow[column] - 1;
        const bool first = m_columns[column].empty();
        qint32 begin = cell.begin;
        for (qint32 k = 0; k < indent && begin > 0 && m_page[begin - 1] == u' '; ++k)
            --begin;
        m_columns[column].push_back({begin, cell.end, first ? 1 : static_cast<qint32>(rows)});
        m_lastRow[column] = m_row;
    }
    void flush() {
        for (auto& column : m_columns) {
            m_out.insert(m_out.end(), column.begin(), column.end());
            column.clear();
        }
    }

    QStringView m_page;
    std::vector<qint32> m_edges;
    std::vector<std::vector<RawLine>> m_columns;
    std::vector<qint64> m_lastRow;
    std::vector<Cell> m_cells;
    std::vector<RawLine> m_out;
    qint64 m_row = 0;
};

} // namespace

std::vector<RawLine> splitColumns(QStringView page, std::vector<RawLine> lines) {
    if (lines.size() < FewestRows)
        return lines;
    std::vector<qint32> edges = findEdges(page, lines);
    if (edges.size() < 2)
        return lines;
    return Splitter(page, std::move(edges)).run(lines);
}

} // namespace jianbao::segment
