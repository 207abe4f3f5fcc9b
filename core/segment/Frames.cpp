#include "core/segment/Frames.h"

#include "core/text/CharClass.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

constexpr int MostIndent = 6;       // places
constexpr int Slack = 2;            // places that full lines differ by
constexpr qint32 MostOthers = 6;    // rows of other columns between two lines of one
constexpr int LeastIndents = 4;     // on a page that sets paragraphs in
constexpr int LeastPauses = 2;      // titles have one
constexpr qint32 MostTitleRows = 4; // lines of a title above text in one frame

class Gatherer {
public:
    Gatherer(QStringView text, std::span<const Cell> cells)
        : m_text(text)
        , m_cells(cells) {}

    std::vector<Frame> gather() {
        for (std::size_t first = 0; first < m_cells.size();) {
            std::size_t behind = first + 1;
            while (behind < m_cells.size() && m_cells[behind].line == m_cells[first].line)
                ++behind;
            addRow(first, behind);
            first = behind;
        }
        for (const Frame& frame : m_frames) {
            for (std::size_t i = 1; i + 1 < frame.cells.size(); ++i)
                m_indents += cell(frame.cells[i]).left > frame.left ? 1 : 0;
        }
        std::vector<Frame> frames;
        frames.reserve(m_frames.size());
        for (Frame& frame : m_frames)
            partTitle(std::move(frame), frames);
        std::sort(frames.begin(), frames.end(),
                  [](const Frame& a, const Frame& b) { return a.cells.front() < b.cells.front(); });
        return frames;
    }

private:
    const Cell& cell(qint32 i) const { return m_cells[static_cast<std::size_t>(i)]; }

    bool endsSentence(const Cell& cell) const {
        qint32 at = cell.end - 1;
        while (at > cell.begin && charIs(m_text[at].unicode(), CharCloser))
            --at;
        return charIs(m_text[at].unicode(), CharSentenceEnd);
    }
    bool endsPause(const Cell& cell) const {
        return charIs(m_text[cell.end - 1].unicode(), CharPause);
    }

    void addRow(std::size_t first, std::size_t behind) {
        // Which open frames each cell of the row stands under, and the other way round.
        std::vector<int> above(behind - first, 0);
        std::vector<std::size_t> frameOf(behind - first, 0);
        std::vector<std::size_t> stillOpen;
        for (const std::size_t f : m_open) {
            int below = 0;
            std::size_t only = 0;
            for (std::size_t i = first; i < behind; ++i) {
                if (m_cells[i].left >= m_frames[f].right || m_frames[f].left >= m_cells[i].right)
                    continue;
                ++below;
                ++above[i - first];
                only = i;
            }
            const bool near =
                m_cells[first].line - cell(m_frames[f].cells.back()).line <= MostOthers;
            if (below == 0 && near)
                stillOpen.push_back(f);
            if (below != 1)
                continue;
            frameOf[only - first] = f + 1;
        }
        m_open = std::move(stillOpen);
        for (std::size_t i = first; i < behind; ++i) {
            const std::size_t f = frameOf[i - first];
            if (f > 0 && above[i - first] == 1 && goesOn(m_frames[f - 1], m_cells[i])) {
                grow(m_frames[f - 1], i);
                m_open.push_back(f - 1);
                continue;
            }
            m_frames.push_back({.cells = {static_cast<qint32>(i)},
                                .left = m_cells[i].left,
                                .right = m_cells[i].right,
                                .first = m_cells[i].row,
                                .last = m_cells[i].row});
            m_open.push_back(m_frames.size() - 1);
        }
    }

    void grow(Frame& frame, std::size_t i) const {
        frame.cells.push_back(static_cast<qint32>(i));
        frame.left = std::min(frame.left, m_cells[i].left);
        frame.right = std::max(frame.right, m_cells[i].right);
        frame.last = m_cells[i].row;
    }

    bool goesOn(const Frame& frame, const Cell& next) const {
        const Cell& end = cell(frame.cells.back());
        const qint32 others = next.line - end.line - 1;
        const qint32 blanks = next.row - end.row - 1 - others;
        const int indent = next.left - frame.left;
        if (std::abs(indent) > MostIndent || others > MostOthers)
            return false;
        const bool full = isFull(frame, end);
        const bool open = full && !endsSentence(end);
        const bool alike = indent == 0 && open && (isFull(frame, next) || endsSentence(next));
        if (blanks > 0)
            return blanks == 1 && alike && frame.cells.size() > 1 && !end.whole;
        if (end.right < shortOf(frame) && endsSentence(end) && indent == 0 && isIndented(frame))
            return false; // no paragraph of this column begins so
        return others < 2 || alike || usesStep(frame, others + 1);
    }
    /// Lines that end before it are short beyond doubt.
    static int shortOf(const Frame& frame) {
        return frame.left + (frame.right - frame.left) * 4 / 5;
    }
    static bool isFull(const Frame& frame, const Cell& cell) {
        return cell.right >= frame.right - Slack;
    }

    /// Whether paragraphs of the frame are set in.
    bool isIndented(const Frame& frame) const {
        return std::any_of(frame.cells.begin(), frame.cells.end(),
                           [&](qint32 i) { return cell(i).left > frame.left; });
    }
    /// Whether the frame's last two lines stand so far apart.
    bool usesStep(const Frame& frame, qint32 step) const {
        const std::size_t size = frame.cells.size();
        return size > 1 &&
               cell(frame.cells[size - 1]).line - cell(frame.cells[size - 2]).line >= step;
    }

    /// Parts short lines at the top of a column from the text below them.
    void partTitle(Frame frame, std::vector<Frame>& frames) const {
        std::size_t titles = 0;
        const int least = shortOf(frame);
        while (titles < frame.cells.size() && cell(frame.cells[titles]).right < least &&
               !endsSentence(cell(frame.cells[titles])))
            ++titles;
        if (titles > 0 && titles <= MostTitleRows && titles < frame.cells.size()) {
            const auto behind = frame.cells.begin() + static_cast<std::ptrdiff_t>(titles);
            frames.push_back(finish({frame.cells.begin(), behind}));
            frame.cells.erase(frame.cells.begin(), behind);
        }
        frames.push_back(finish(std::move(frame.cells)));
    }

    bool isText(std::span<const qint32> cells) const {
        int pauses = 0;
        for (const qint32 i : cells) {
            for (qint32 at = cell(i).begin; at < cell(i).end; ++at) {
                const char16_t c = m_text[at].unicode();
                pauses += charIs(c, CharPause) ? 1 : 0;
                if (c == u'。' || pauses == LeastPauses)
                    return true;
            }
        }
        return cells.size() > MostTitleRows || endsSentence(cell(cells.back()));
    }

    TextStart startOf(const Cell& first, int edge) const {
        const char16_t c = m_text[first.begin].unicode();
        if (isSmall(m_text[first.begin]) || charIs(c, CharPause | CharSentenceEnd | CharCloser))
            return TextStart::MidSentence;
        if (first.left > edge || charIs(c, CharBullet | CharDash))
            return TextStart::Fresh;
        return charIs(c, CharHan | CharDigit) && m_indents >= LeastIndents ? TextStart::MidSentence
                                                                           : TextStart::Unknown;
    }
    static bool isSmall(QChar c) { return c.isLower(); }

    Frame finish(std::vector<qint32> cells) const {
        Frame frame;
        const Cell& first = cell(cells.front());
        const Cell& last = cell(cells.back());
        frame.left = first.left;
        frame.first = first.row;
        frame.last = last.row;
        for (const qint32 i : cells) {
            frame.left = std::min(frame.left, cell(i).left);
            frame.right = std::max(frame.right, cell(i).right);
        }
        frame.text = isText(cells);
        frame.open = frame.text && !endsSentence(last) &&
                     (last.right >= frame.right - Slack || isSmall(m_text[last.end - 1]));
        frame.start = frame.text ? startOf(first, frame.left) : TextStart::Unknown;
        frame.cells = std::move(cells);
        return frame;
    }

    QStringView m_text;
    std::span<const Cell> m_cells;
    std::vector<Frame> m_frames;
    int m_indents = 0; ///< lines that are set in from those above and below them
    /// Frames that the next row may go on with.
    std::vector<std::size_t> m_open;
};

} // namespace

std::vector<Frame> gatherFrames(QStringView text, std::span<const Cell> cells) {
    return Gatherer(text, cells).gather();
}

} // namespace jianbao::segment
