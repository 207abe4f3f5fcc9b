#include "core/segment/TitleRoles.h"

#include "core/segment/TitleOdds.h"
#include "core/segment/TitleWording.h"
#include "core/text/CharClass.h"
#include "core/text/UnitSearch.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace jianbao::segment {

namespace {

/// Lines of one headline are balanced; a line longer than the others by more is in smaller type.
constexpr double SmallerType = 1.5;
/// A kicker of one or two Latin words is so much shorter than the headline in its run.
constexpr double LatinKicker = 0.6;

/// A cry so much shorter than the line above it is the headline.
constexpr double CryBelow = 0.7;

/// Characters of a number in brackets below a headline.
constexpr int LongestNumber = 6;

constexpr qsizetype LeadLength = 600; // UTF-16 units

constexpr std::size_t MostRows = 12; // of one title; lines behind them are decks

struct Row {
    qint32 line = 0;
    std::size_t run = 0;
    Role role = Role::Headline;
};

class Assigner {
public:
    Assigner(QStringView page, std::span<const Line> lines, TextRange lead, std::vector<Row>& rows)
        : m_page(page)
        , m_lines(lines)
        , m_lead(lead)
        , m_rows(rows) {}

    void assign() {
        if (bySpacing() || m_rows.size() == 1)
            return;
        const std::size_t head = afterKickers();
        const std::size_t behind = beforeDecks(head);
        if (isHan() && isPair(head, behind))
            return;
        if (isHan())
            byOdds(head, behind);
        else if (head == 0 && behind == m_rows.size())
            splitByLength(0, m_rows.size());
        else if (behind > head + 1 && head > 0)
            splitByLength(head, behind);
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
    bool isHan() const {
        int han = 0;
        int letters = 0;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            han += line(i).han;
            letters += line(i).letters;
        }
        return han * 2 >= letters;
    }
    void byOdds(std::size_t head, std::size_t behind) {
        const QString lead = visibleLead();
        std::vector<TitleRow> rows;
        rows.reserve(m_rows.size());
        for (std::size_t i = 0; i < std::min(m_rows.size(), std::max(MostRows, head + 1)); ++i) {
            const bool parted = i > 0 && m_rows[i].run != m_rows[i - 1].run;
            rows.push_back(readTitleRow(m_page, line(i), parted));
            rows.back().joined = i > 0 && runsOver(i, lead);
        }
        const TitleSplit split = likeliestSplit(
            rows, {head, std::min(behind, rows.size()), !lead.isEmpty()}, fittedTitleTable());
        setRoles(head, split.kickers, Role::Kicker);
        setRoles(split.kickers + split.headlines, m_rows.size(), Role::Deck);
    }
    QString visibleLead() const {
        const QStringView text = m_page.mid(m_lead.begin, std::min(m_lead.length(), LeadLength));
        QString lead(text.size(), Qt::Uninitialized);
        const auto end = std::copy_if(text.begin(), text.end(), lead.begin(),
                                      [](QChar c) { return !isSpace(c.unicode()); });
        lead.truncate(end - lead.begin());
        return lead;
    }
    /// Whether three characters on both sides of the end of the row above stand together in the
    /// text.
    bool runsOver(std::size_t row, QStringView lead) const {
        const Line& above = line(row - 1);
        const Line& own = line(row);
        if (above.end - above.begin < 2 || own.end - own.begin < 2)
            return false;
        const QStringView left = m_page.sliced(above.end - 2, 2);
        const QStringView right = m_page.sliced(own.begin, 2);
        qsizetype at = 0; // of the two in the middle, which nearly no lead has
        while ((at = indexOf(lead, left[1].unicode(), right[0].unicode(), at)) >= 0) {
            if ((at > 0 && lead[at - 1] == left[0]) ||
                (at + 2 < lead.size() && lead[at + 2] == right[1]))
                return true;
            ++at;
        }
        return false;
    }
    /// A few words above a longer headline, parted from it by an empty line or by capitals.
    bool isLatinKicker() const {
        const Line& first = line(0);
        if (first.words == 0 || first.words > 3 || first.han > 0)
            return false;
        if (m_rows.size() > 1 && !capitals(line(1)) && namesPiece(first))
            return true;
        const bool grows = m_rows.size() > 2 && first.words <= 2 && line(2).width > line(1).width &&
                           first.width <= LatinKicker * line(1).width;
        return grows || (first.width * 4 <= line(1).width * 3 &&
                         (m_rows[0].run != m_rows[1].run || changesCapitals(0, 1)));
    }
    /// "NEWS ANALYSIS": in capitals, what sort of piece stands below.
    bool namesPiece(const Line& first) const {
        constexpr std::array<QStringView, 13> pieces{
            u"ANALYSIS",  u"OPINION",   u"COMMENT", u"COMMENTARY", u"EDITORIAL",
            u"EXCLUSIVE", u"INTERVIEW", u"PROFILE", u"NOTEBOOK",   u"KOMMENTAR",
            u"ANALYSE",   u"ENTRETIEN", u"REPORT"};
        const QStringView text = m_page.sliced(first.begin, first.end - first.begin);
        return (capitals(first) || first.words == 1) &&
               std::any_of(pieces.begin(), pieces.end(),
                           [text](QStringView p) { return text.endsWith(p, Qt::CaseInsensitive); });
    }
    /// Rows up to one that ends in a colon or dash are kickers; returns the first row behind them.
    std::size_t afterKickers() {
        if (isLatinKicker()) {
            setRoles(0, 1, Role::Kicker);
            return 1;
        }
        for (std::size_t i = 0; i + 1 < m_rows.size(); ++i) {
            if (!leadsIn(m_page, line(i)) || (i > 0 && !isHan())) // a Latin deck's dash
                continue;
            setRoles(0, i + 1, Role::Kicker);
            return i + 1;
        }
        return 0;
    }
    /// Whether two rows of one width, set as one, are all that a kicker leads into: one headline.
    bool isPair(std::size_t head, std::size_t behind) const {
        constexpr int most = 3; // half squares
        return head > 0 && behind == head + 2 && behind == m_rows.size() &&
               line(head + 1).blankBefore == 0 &&
               std::abs(line(head).width - line(head + 1).width) <= most;
    }
    /// Rows from one on that begins with a dash or bullet or is a sentence are decks; returns the
    /// first.
    std::size_t beforeDecks(std::size_t head) {
        for (std::size_t i = head + 1; i < m_rows.size(); ++i) {
            const bool sentence =
                (line(i).stops > 0 || line(i).has(EndsStop | EndsPause)) && !capitals(line(i)) &&
                !line(i).has(StartsLower); // old papers' headlines end in a period
            const bool cry = line(i).width < CryBelow * line(i - 1).width; // "Mind the ice!"
            const bool bracketed = line(i).has(WholeBracketed) && line(i).visible <= LongestNumber;
            const bool bulleted = line(i).has(StartsBullet) && !line(head).has(StartsBullet);
            if (!line(i).has(StartsDash) && !(sentence && !cry) && !bracketed && !bulleted)
                continue;
            setRoles(i, m_rows.size(), Role::Deck);
            return i;
        }
        return m_rows.size();
    }
    /// Finds the place where the type's size changes; decks stand below it.
    void splitByLength(std::size_t from, std::size_t to) {
        for (std::size_t i = from + 1; i < to; ++i) {
            const bool parted = m_rows[i].run != m_rows[i - 1].run;
            const bool smaller = !line(i).has(StartsLower) && // a deck is a sentence of its own
                                 line(i).width >= SmallerType * widest(from, i);
            if (!parted && !changesCapitals(i - 1, i) && !smaller && !isSentenceBelow(i))
                continue;
            setRoles(i, to, Role::Deck);
            return;
        }
    }
    /// Latin headlines in small letters run on in small letters; a longer line below that begins
    /// with a capital is another sentence.
    bool isSentenceBelow(std::size_t row) const {
        const Line& above = line(row - 1);
        const Line& own = line(row);
        return own.width >= 1.1 * above.width && !own.has(StartsLower) && above.longWords >= 4 &&
               above.longCapWords * 3 <= above.longWords && own.longCapWords * 3 <= own.longWords;
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

    QStringView m_page;
    std::span<const Line> m_lines;
    TextRange m_lead;
    std::vector<Row>& m_rows;
};

} // namespace

std::vector<Part> titleParts(QStringView page, std::span<const Line> lines,
                             std::span<const TitleRun> runs, TextRange lead) {
    std::size_t lineCount = 0;
    for (const TitleRun& run : runs)
        lineCount += static_cast<std::size_t>(run.last - run.first);
    std::vector<Row> rows;
    rows.reserve(lineCount);
    for (std::size_t r = 0; r < runs.size(); ++r) {
        for (qint32 i = runs[r].first; i < runs[r].last; ++i)
            rows.push_back({i, r, Role::Headline});
    }
    if (!rows.empty())
        Assigner(page, lines, lead, rows).assign();
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
