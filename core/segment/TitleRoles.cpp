#include "core/segment/TitleRoles.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

/// Lines of one headline are balanced; a line longer than the others by more is in smaller type.
constexpr double SmallerType = 1.5;

/// Visible characters of a column's name above a headline ("[Comment]").
constexpr int LongestLabel = 6;

struct Row {
    qint32 line = 0;
    std::size_t run = 0;
    Role role = Role::Headline;
};

class Assigner {
public:
    Assigner(std::span<const Line> lines, std::vector<Row>& rows)
        : m_lines(lines)
        , m_rows(rows) {}

    void assign() {
        if (bySpacing() || m_rows.size() == 1)
            return;
        const std::size_t head = afterKickers();
        const std::size_t behind = beforeDecks(head);
        if (head == 0 && behind == m_rows.size())
            byLength();
        else
            byLengthBetween(head, behind);
    }

private:
    const Line& line(std::size_t row) const {
        return m_lines[static_cast<std::size_t>(m_rows[row].line)];
    }

    /// Letter-spaced lines are the headline wherever there are any.
    bool bySpacing() {
        const auto spaced = [this](const Row& row) {
            return m_lines[static_cast<std::size_t>(row.line)].has(LetterSpaced);
        };
        const auto first = std::find_if(m_rows.begin(), m_rows.end(), spaced);
        if (first == m_rows.end())
            return false;
        const auto last = std::find_if_not(first, m_rows.end(), spaced);
        for (auto row = m_rows.begin(); row != first; ++row)
            row->role = Role::Kicker;
        for (auto row = last; row != m_rows.end(); ++row)
            row->role = Role::Deck;
        return true;
    }
    /// A few words above a longer headline, parted from it by an empty line or by capitals.
    bool isLatinKicker() const {
        const Line& first = line(0);
        return first.words > 0 && first.words <= 3 && first.han == 0 &&
               first.width * 4 <= line(1).width * 3 &&
               (m_rows[0].run != m_rows[1].run || changesCapitals(0, 1));
    }
    /// A column's name ("[Comment]"), parted by an empty line from the headline.
    bool isLabel() const {
        return m_rows[0].run != m_rows[1].run && line(0).han > 0 &&
               line(0).visible <= LongestLabel && line(0).visible + 2 < line(1).visible;
    }
    /// Rows up to one that ends in a colon or dash are kickers; returns the first row behind them.
    std::size_t afterKickers() {
        if (isLatinKicker() || isLabel()) {
            setRoles(0, 1, Role::Kicker);
            return 1;
        }
        for (std::size_t i = 0; i + 1 < m_rows.size(); ++i) {
            const bool phrases = line(i).gaps >= 2 && line(i + 1).gaps == 0 && line(i).han > 0;
            if (!line(i).has(EndsColon | EndsDash) && !phrases)
                continue;
            if (phrases && line(i).width > 2 * line(i + 1).width)
                continue;
            setRoles(0, i + 1, Role::Kicker);
            return i + 1;
        }
        return 0;
    }
    /// Rows from one on that begins with a dash or is a sentence are decks; returns the first.
    std::size_t beforeDecks(std::size_t head) {
        for (std::size_t i = head + 1; i < m_rows.size(); ++i) {
            const bool sentence = line(i).stops > 0 || line(i).has(EndsStop | EndsPause);
            if (!line(i).has(StartsDash) && !sentence)
                continue;
            setRoles(i, m_rows.size(), Role::Deck);
            return i;
        }
        return m_rows.size();
    }
    void byLengthBetween(std::size_t head, std::size_t behind) {
        if (behind > head + 1 && head > 0)
            splitByLength(head, behind, false);
    }
    void byLength() { splitByLength(0, m_rows.size(), true); }

    /// Finds the place where the type's size changes and names the two sides.
    void splitByLength(std::size_t from, std::size_t to, bool mayBeKicker) {
        for (std::size_t i = from + 1; i < to; ++i) {
            const bool parted = m_rows[i].run != m_rows[i - 1].run;
            const double before = widest(from, i);
            const double after = widest(i, to);
            if (changesCapitals(i - 1, i) || after >= SmallerType * before) {
                setRoles(i, to, Role::Deck);
                return;
            }
            if (parted && mayBeKicker && before >= 1.15 * after && line(from).han > 0) {
                setRoles(from, i, Role::Kicker);
                return;
            }
            if (parted) {
                setRoles(i, to, Role::Deck);
                return;
            }
        }
    }
    bool changesCapitals(std::size_t a, std::size_t b) const {
        const auto capitals = [](const Line& l) {
            return l.letters > l.han && l.capitals * 10 >= l.letters * 9;
        };
        return line(a).letters > 3 && line(b).letters > 3 && capitals(line(a)) &&
               !capitals(line(b)) && line(b).letters > line(b).han;
    }
    double widest(std::size_t from, std::size_t to) const {
        int width = 0;
        for (std::size_t i = from; i < to; ++i)
            width = std::max(width, line(i).width);
        return width;
    }
    void setRoles(std::size_t from, std::size_t to, Role role) {
        for (std::size_t i = from; i < to; ++i)
            m_rows[i].role = role;
    }

    std::span<const Line> m_lines;
    std::vector<Row>& m_rows;
};

} // namespace

std::vector<Part> titleParts(std::span<const Line> lines, std::span<const TitleRun> runs) {
    std::vector<Row> rows;
    for (std::size_t r = 0; r < runs.size(); ++r) {
        for (qint32 i = runs[r].first; i < runs[r].last; ++i)
            rows.push_back({i, r, Role::Headline});
    }
    if (!rows.empty())
        Assigner(lines, rows).assign();
    const auto isLabel = [lines](qint32 i) { // "【提要】" opens a summary
        return lines[static_cast<std::size_t>(i)].has(WholeBracketed);
    };
    std::vector<Part> parts;
    for (const Row& row : rows) {
        const bool goesOn = !parts.empty() && parts.back().role == row.role &&
                            parts.back().last == row.line &&
                            !(row.role == Role::Deck && isLabel(row.line));
        if (goesOn) {
            parts.back().last = row.line + 1;
            continue;
        }
        parts.push_back({.role = row.role,
                         .first = row.line,
                         .last = row.line + 1,
                         .confidence = runs[row.run].confidence,
                         .reason = runs[row.run].reason,
                         .paragraphs = {}});
    }
    return parts;
}

} // namespace jianbao::segment
