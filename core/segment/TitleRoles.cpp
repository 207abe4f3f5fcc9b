#include "core/segment/TitleRoles.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

/// Lines of one headline are balanced; a line longer than the others by more is in smaller type.
/// Chinese headlines are balanced to a character or two.
constexpr double SmallerType = 1.5;
constexpr double SmallerHanType = 1.25;
/// Below a kicker the headline is seldom of two lines.
constexpr double SmallerBelowKicker = 1.15;
/// A kicker of one or two Latin words is so much shorter than the headline in its run.
constexpr double LatinKicker = 0.6;

/// A cry so much shorter than the line above it is the headline.
constexpr double CryBelow = 0.7;

constexpr double KickerApart = 1.15; // where an empty line parts it from the headline
constexpr int ShortestHeadline = 7;  // characters

/// Visible characters of a column's name above a headline ("[Comment]").
constexpr int LongestLabel = 6;
constexpr int ShortLabel = 5; // where no empty line parts it

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
        if (first.words == 0 || first.words > 3 || first.han > 0)
            return false;
        const bool grows = m_rows.size() > 2 && first.words <= 2 && line(2).width > line(1).width &&
                           first.width <= LatinKicker * line(1).width;
        return grows || (first.width * 4 <= line(1).width * 3 &&
                         (m_rows[0].run != m_rows[1].run || changesCapitals(0, 1)));
    }
    /// A column's name ("[Comment]"), parted by an empty line from the headline.
    bool isLabel() const {
        const bool parted = m_rows[0].run != m_rows[1].run;
        if (line(0).has(WholeBracketed) && line(0).han > 0 && line(0).visible <= LongestLabel + 2)
            return true;
        if (line(1).has(StartsDash | EndsStop))
            return false;
        return line(0).han > 0 && line(0).visible <= (parted ? LongestLabel : ShortLabel) &&
               line(0).gaps == 0 && line(0).visible + (parted ? 2 : 0) < line(1).visible;
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
            const bool sentence = (line(i).stops > 0 || line(i).has(EndsStop | EndsPause)) &&
                                  !capitals(line(i)); // old papers' headlines end in a period
            const bool cry = line(i).width < CryBelow * line(i - 1).width; // "Mind the ice!"
            const bool bracketed = line(i).has(WholeBracketed) && line(i).visible <= LongestLabel;
            if (!line(i).has(StartsDash) && !(sentence && !cry) && !bracketed)
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
            if (changesCapitals(i - 1, i) || line(i).width >= smaller(i, mayBeKicker) * before ||
                isSentenceBelow(i)) {
                setRoles(i, to, Role::Deck);
                return;
            }
            const double ratio = parted ? KickerApart : SmallerHanType;
            const bool alike = m_rows.size() == 2 && line(0).gaps > 0 && line(1).gaps > 0;
            const bool tells = parted || (m_rows[from].run == m_rows[to - 1].run && !alike);
            if (mayBeKicker && tells && line(from).han > 0 && isHeadlineBelow(i, to) &&
                before >= ratio * line(i).width) {
                setRoles(from, i, Role::Kicker);
                if (i + 1 < to)
                    splitByLength(i, to, false);
                return;
            }
            if (parted) {
                setRoles(i, to, Role::Deck);
                return;
            }
        }
    }
    double smaller(std::size_t row, bool first) const {
        return line(row).han == 0 ? SmallerType : first ? SmallerHanType : SmallerBelowKicker;
    }
    /// A headline of a few characters below longer lines is none: "So-and-so speaks".
    bool isHeadlineBelow(std::size_t row, std::size_t to) const {
        return line(row).han > 0 &&
               (line(row).visible > ShortestHeadline || to > row + 1 || line(row).stops > 0 ||
                line(row).has(WholeBracketed | StartsOpener));
    }
    /// Latin headlines in small letters run on in small letters; a longer line below that begins
    /// with a capital is another sentence.
    bool isSentenceBelow(std::size_t row) const {
        const Line& above = line(row - 1);
        const Line& own = line(row);
        return own.han == 0 && own.width >= 1.1 * above.width && !own.has(StartsLower) &&
               above.longWords >= 4 && above.longCapWords * 3 <= above.longWords &&
               own.longCapWords * 3 <= own.longWords;
    }
    static bool capitals(const Line& l) {
        return l.letters > l.han && l.capitals * 10 >= l.letters * 9;
    }
    bool changesCapitals(std::size_t a, std::size_t b) const {
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
