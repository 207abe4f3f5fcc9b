#include "core/segment/Columns.h"

#include "core/segment/FrameOrder.h"
#include "core/text/CharClass.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

/// Fewer lines with gaps have no columns.
constexpr int LeastGapped = 5;

/// The position up to @p width places of blanks before @p at: what a cell is set in from its
/// column's edge is its indent.
qint32 indented(QStringView text, qint32 at, int width) {
    while (width > 0 && at > 0 && charIs(text[at - 1].unicode(), CharSpace)) {
        width -= charHalves(text[at - 1].unicode());
        --at;
    }
    return at;
}

/// Sets frames one after the other as lines.
class FrameSetter {
public:
    FrameSetter(QStringView text, std::span<const RawLine> lines, std::span<const Cell> cells)
        : m_text(text)
        , m_lines(lines)
        , m_cells(cells) {
        m_set.reserve(cells.size());
    }

    void set(const Frame& frame) {
        for (const qint32 i : frame.cells) {
            const Cell& cell = m_cells[static_cast<std::size_t>(i)];
            RawLine next = m_lines[static_cast<std::size_t>(cell.line)];
            if (!cell.whole || frame.left > MostIndent)
                next = {.begin = indented(m_text, cell.begin, cell.left - frame.left),
                        .end = cell.end};
            next.blankBefore = blanksBefore(frame, i);
            m_set.push_back(next);
            m_last = i;
        }
    }
    std::vector<RawLine> take() { return std::move(m_set); }

private:
    static constexpr int MostIndent = 8;

    int blanksBefore(const Frame& frame, qint32 i) const {
        const Cell& cell = m_cells[static_cast<std::size_t>(i)];
        const qint32 own = m_lines[static_cast<std::size_t>(cell.line)].blankBefore;
        if (m_last < 0)
            return own;
        const Cell& before = m_cells[static_cast<std::size_t>(m_last)];
        const bool next = before.line + 1 == cell.line;
        if (next && before.whole && cell.whole)
            return own;
        if (i != frame.cells.front())
            return 0; // columns seldom share lines: an empty place says nothing
        const bool below = next && before.left < cell.right && cell.left < before.right;
        return below ? own : std::max(own, 1);
    }

    QStringView m_text;
    std::span<const RawLine> m_lines;
    std::span<const Cell> m_cells;
    std::vector<RawLine> m_set;
    qint32 m_last = -1;
};

/// Sets the columns of lines that the same gutters run through one after the other.
class RegionSetter {
public:
    RegionSetter(QStringView text, std::span<const RawLine> lines, std::vector<Cell> cells)
        : m_text(text)
        , m_lines(lines)
        , m_cells(std::move(cells)) {}

    std::vector<RawLine> set() {
        std::stable_sort(m_cells.begin(), m_cells.end(), [](const Cell& a, const Cell& b) {
            return a.region != b.region ? a.region < b.region : a.column < b.column;
        });
        const auto differ = [](const Cell& a, const Cell& b) {
            return a.region != b.region || a.column != b.column;
        };
        for (auto first = m_cells.begin(); first != m_cells.end();) {
            auto behind = std::adjacent_find(first, m_cells.end(), differ);
            behind = behind == m_cells.end() ? behind : behind + 1;
            setColumn({first, behind});
            first = behind;
        }
        return std::move(m_set);
    }

private:
    void setColumn(std::span<const Cell> column) {
        if (m_set.empty() || column.front().region != m_region)
            m_above = m_lowest;
        m_region = column.front().region;
        int edge = column.front().left;
        for (const Cell& cell : column)
            edge = std::min(edge, cell.left);
        qint32 line = -1;
        qint32 row = m_above;
        for (const Cell& cell : column) {
            m_lowest = std::max(m_lowest, cell.row);
            RawLine next = m_lines[static_cast<std::size_t>(cell.line)];
            if (cell.parted)
                next = {.begin = indented(m_text, cell.begin, cell.left - edge), .end = cell.end};
            // A column's head stands apart from the foot of the one before.
            const bool head = line < 0 && cell.column > 0;
            next.blankBefore = std::max(cell.row - row - 1, head ? 1 : 0);
            m_set.push_back(next);
            line = cell.line;
            row = cell.row;
        }
    }

    QStringView m_text;
    std::span<const RawLine> m_lines;
    std::vector<Cell> m_cells;
    std::vector<RawLine> m_set;
    qint32 m_region = 0;
    qint32 m_above = -1;  ///< the last row of the region above
    qint32 m_lowest = -1; ///< row so far
};

} // namespace

std::vector<RawLine> partColumns(QStringView text, std::vector<RawLine> lines) {
    const auto gapped =
        std::count_if(lines.begin(), lines.end(), [](const RawLine& line) { return line.gapped; });
    if (gapped < LeastGapped)
        return lines;
    Cells cut = cutAtGutters(text, lines);
    if (cut.cells.size() <= lines.size())
        return lines;
    if (cut.places == Places::Halves)
        return RegionSetter(text, lines, std::move(cut.cells)).set();
    const std::vector<Frame> frames = gatherFrames(text, cut.cells);
    FrameSetter setter(text, lines, cut.cells);
    for (const std::size_t i : readingOrder(frames))
        setter.set(frames[i]);
    return setter.take();
}

} // namespace jianbao::segment
