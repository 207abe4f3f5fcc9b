#include "core/segment/SpreadPiles.h"

#include "core/segment/LineRuns.h"
#include "core/segment/StoryBreak.h"
#include "core/segment/TitleTies.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <iterator>

namespace jianbao::segment {

namespace {

constexpr std::size_t FewestRows = 5;    // lines of titles in a pile
constexpr std::size_t MostRows = 96;     // what is larger is left alone: time stays linear
constexpr std::size_t MostPieces = 192;  // paragraphs
constexpr std::size_t LongestTitle = 4;  // lines
constexpr std::size_t FewestStories = 3; // whose titles share words with them
constexpr double Never = -1e9;
constexpr double MostOdds = 5.0;       // of a title for a paragraph; a name may be all it has
constexpr double LeastOdds = 1.5;      // or the paragraph is not spoken of
constexpr double LaterShare = 0.6;     // where others of its lines speak of an earlier paragraph
constexpr double SkippedRow = -2.5;    // a line of the pile that heads no text
constexpr double UntitledStory = -3.0; // a story without a title of the pile
constexpr double UnspokenTitle = -2.0; // a title none of whose words recurs
constexpr double EarlyStart = -0.7;    // each paragraph before the one that is spoken of
constexpr double FurtherRow = -1.2;    // each further line of a title
constexpr double SignedEnd = 2.0;      // a name or a credit stands right before the paragraph
constexpr double RowsPerTitle = 1.7;
constexpr double UsualStarts = -2.5; // log-odds that a paragraph starts a story
constexpr double MostLikelier = 2.5;
constexpr double SureStart = 5.0; // log-odds of a story's start

/// A title's line in the pile, and the names and pointers that follow it.
struct Row {
    std::size_t first = 0;
    std::size_t behind = 0;
    bool ends() const { return behind - first > 1; }
};

/// A paragraph or a caption.
struct Piece {
    std::size_t element = 0;
    double starts = 0; ///< log-odds of a story's start
};

struct Pile {
    std::size_t first = 0;
    std::size_t behind = 0;
    std::size_t rows = 0;
};

bool isText(const Element& element) {
    return element.kind == ElementKind::Body || element.kind == ElementKind::Caption;
}

/// The largest pile; one without rows if most of the page's titles stand elsewhere.
Pile largestPile(std::span<const Element> elements) {
    Pile largest;
    Pile pile;
    std::size_t titles = 0;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (isText(elements[i])) {
            pile = {.first = i + 1, .behind = i + 1, .rows = 0};
            continue;
        }
        if (elements[i].kind != ElementKind::Title)
            continue;
        const auto rows = static_cast<std::size_t>(elements[i].size());
        titles += rows;
        pile.rows += rows;
        pile.behind = i + 1;
        if (pile.rows > largest.rows)
            largest = pile;
    }
    return largest.rows * 3 > titles ? largest : Pile{};
}

/// Parts the paragraphs and the pile's lines in their order.
class Aligner {
public:
    Aligner(const TitleTies& ties, std::span<const Row> rows, std::span<const Piece> pieces)
        : m_rows(rows)
        , m_pieces(pieces)
        , m_odds(rows.size() * pieces.size())
        , m_steps((pieces.size() + 1) * width()) {
        for (std::size_t r = 0; r < rows.size(); ++r) {
            for (std::size_t p = 0; p < pieces.size(); ++p)
                m_odds[r * pieces.size() + p] = ties.odds(rows[r].first, pieces[p].element);
        }
    }

    /// Of each paragraph the rows [first, second) that head the story that starts there.
    using Heads = std::vector<std::pair<std::size_t, std::size_t>>;
    /// Empty if too few titles are sure.
    Heads align() {
        m_steps[0].score = 0;
        for (std::size_t p = 0; p <= m_pieces.size(); ++p) {
            skipRows(p);
            if (p < m_pieces.size())
                addPiece(p);
        }
        return backtrack();
    }

private:
    /// What is known of the story at hand: nothing between two stories, or how many rows head it
    /// and which of them have spoken of one of its paragraphs.
    static constexpr std::size_t Between = 0;
    static constexpr std::size_t States = std::size_t(2) << LongestTitle;
    static std::size_t state(std::size_t size, std::size_t spoken) {
        return (std::size_t(1) << size) | spoken;
    }
    static std::size_t sizeOf(std::size_t state) {
        return static_cast<std::size_t>(std::bit_width(state)) - 1;
    }
    static std::size_t spokenIn(std::size_t state) { return state ^ std::bit_floor(state); }
    static bool waits(std::size_t state) { return sizeOf(state) > 0 && spokenIn(state) == 0; }

    struct Step {
        double score = Never;
        std::size_t from = 0;
    };

    std::size_t width() const { return (m_rows.size() + 1) * States; }
    std::size_t at(std::size_t piece, std::size_t row, std::size_t state) const {
        return piece * width() + row * States + state;
    }
    void offer(std::size_t from, std::size_t to, double gain) {
        const double score = m_steps[from].score + gain;
        if (score > m_steps[to].score)
            m_steps[to] = {score, from};
    }
    /// How surely a row speaks of the paragraph; 0 where it does not.
    double spokenOf(std::size_t row, std::size_t piece) const {
        const double odds = m_odds[row * m_pieces.size() + piece];
        return odds < LeastOdds ? 0.0 : std::min(odds, MostOdds);
    }
    /// Before the paragraph: ends the story at hand and leaves rows out.
    void skipRows(std::size_t piece) {
        for (std::size_t row = 0; row <= m_rows.size(); ++row) {
            for (std::size_t s = 1; s < States; ++s)
                offer(at(piece, row, s), at(piece, row, Between), waits(s) ? UnspokenTitle : 0.0);
            if (row < m_rows.size())
                offer(at(piece, row, Between), at(piece, row + 1, Between), SkippedRow);
        }
    }
    void addPiece(std::size_t piece) {
        for (std::size_t row = 0; row <= m_rows.size(); ++row) {
            for (std::size_t s = 1; s < States && sizeOf(s) <= row; ++s) {
                const std::size_t from = at(piece, row, s);
                if (m_steps[from].score > Never)
                    addTo(from, piece, row, s, waits(s) ? EarlyStart : 0.0);
            }
            startStory(piece, row);
        }
    }
    /// Adds the paragraph to a story headed by the rows before @p row: any of them, or all that can
    /// and have not yet, may speak of it.
    void addTo(std::size_t from, std::size_t piece, std::size_t row, std::size_t s, double gain) {
        offer(from, at(piece + 1, row, s), gain);
        const double share = spokenIn(s) != 0 ? LaterShare : 1.0;
        std::size_t all = s;
        double sum = gain;
        for (std::size_t k = 0; k < sizeOf(s); ++k) {
            const double spoken = share * spokenOf(row - 1 - k, piece);
            const std::size_t bit = std::size_t(1) << k;
            if ((s & bit) != 0 || spoken == 0)
                continue;
            offer(from, at(piece + 1, row, s | bit), gain + spoken);
            all |= bit;
            sum += spoken;
        }
        offer(from, at(piece + 1, row, all), sum);
    }
    void startStory(std::size_t piece, std::size_t row) {
        const std::size_t from = at(piece, row, Between);
        const double starts = piece == 0 ? 0.0 : m_pieces[piece].starts;
        offer(from, at(piece + 1, row, state(0, 0)), starts + UntitledStory);
        for (std::size_t size = 1; size <= LongestTitle && row + size <= m_rows.size(); ++size) {
            addTo(from, piece, row + size, state(size, 0), starts + FurtherRow * double(size - 1));
            if (m_rows[row + size - 1].ends())
                break;
        }
    }
    Heads backtrack() const {
        Heads heads(m_pieces.size());
        std::size_t spoken = 0;
        for (std::size_t to = at(m_pieces.size(), m_rows.size(), Between); to != 0;) {
            const std::size_t from = m_steps[to].from;
            const std::size_t piece = to / width();
            const std::size_t row = to % width() / States;
            const std::size_t state = to % States;
            if (from / width() < piece && from % States == Between)
                heads[piece - 1] = {row - sizeOf(state), row};
            const bool closes = state == Between && from % States != Between;
            spoken += closes && spokenIn(from % States) != 0 ? 1 : 0;
            to = from;
        }
        return spoken >= FewestStories ? heads : Heads{};
    }

    std::span<const Row> m_rows;
    std::span<const Piece> m_pieces;
    std::vector<double> m_odds;
    std::vector<Step> m_steps;
};

std::vector<Row> rowsOf(std::span<const Element> elements, const Pile& pile) {
    std::vector<Row> rows;
    for (std::size_t i = pile.first; i < pile.behind; ++i) {
        const ElementKind kind = elements[i].kind;
        if (kind == ElementKind::Title)
            rows.push_back({i, i + 1});
        else if (!rows.empty() && kind != ElementKind::Furniture && rows.back().behind == i)
            rows.back().behind = i + 1;
    }
    if (pile.behind < elements.size() && !rows.empty() &&
        elements[pile.behind].kind == ElementKind::Byline)
        rows.back().behind = pile.behind + 1;
    return rows;
}

/// Adds how much likelier a story's start is than on other pages, by how many titles there are for
/// the paragraphs.
void expectStarts(std::size_t rows, std::vector<Piece>& pieces) {
    const double stories = double(rows) / RowsPerTitle;
    const double others = std::max(1.0, double(pieces.size()) - stories);
    const double likelier = std::clamp(std::log(stories / others) - UsualStarts, 0.0, MostLikelier);
    for (Piece& piece : pieces)
        piece.starts += likelier;
}

/// Whether a paragraph begins with the line behind @p before.
bool opensPiece(const Line& before, const Line& line, const PageProfile& profile) {
    if (!before.has(EndsStop) || line.has(TextLine | ListEntry))
        return false;
    const int missing = line.measure - line.width;
    const bool lostIndent =
        !profile.showsIndents && profile.indented && missing >= 3 && missing <= 5;
    return !profile.isFull(before) || isIndented(line, profile) || lostIndent;
}

/// The elements, an own one for each paragraph of text and each line of a title.
std::vector<Element> part(std::span<const Line> lines, const PageProfile& profile,
                          std::span<const Element> elements) {
    const StoryHabits habits = storyHabits(lines);
    std::vector<Element> parted;
    for (const Element& element : elements) {
        parted.push_back(element);
        const bool title = element.kind == ElementKind::Title;
        if (!title && element.kind != ElementKind::Body)
            continue;
        for (qint32 i = element.first + 1; i < element.last; ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (!title && !opensPiece(lines[at - 1], lines[at], profile))
                continue;
            const qint32 first = parted.back().first;
            parted.back().last = i;
            parted.push_back(element);
            parted.back().first = i;
            parted.back().cutOff = true;
            if (!title)
                parted.back().startsStory = storyBreak(lines, first, i, i, profile, habits);
        }
    }
    return parted;
}

std::vector<Piece> piecesOf(std::span<const Element> elements, std::size_t first,
                            std::size_t behind) {
    constexpr std::array ends{ElementKind::Byline, ElementKind::JumpTo, ElementKind::Credit};
    std::vector<Piece> pieces;
    for (std::size_t i = first; i < behind; ++i) {
        if (!isText(elements[i]))
            continue;
        const bool ended =
            i > first && std::find(ends.begin(), ends.end(), elements[i - 1].kind) != ends.end();
        const bool caption = elements[i].kind == ElementKind::Caption;
        pieces.push_back({i, caption ? 0.0 : elements[i].startsStory + (ended ? SignedEnd : 0.0)});
    }
    return pieces;
}

/// The elements with each row of titles right before the paragraph that it heads; the paragraphs of
/// one text are one element again up to the next that is headed.
std::vector<Element> spread(std::span<const Element> elements, std::span<const Row> rows,
                            std::span<const Piece> pieces, const Aligner::Heads& heads) {
    std::vector<std::vector<std::size_t>> before(elements.size()); // titles to put there
    std::vector<bool> moved(elements.size(), false);
    for (std::size_t p = 0; p < heads.size(); ++p) {
        for (std::size_t r = heads[p].first; r < heads[p].second; ++r) {
            for (std::size_t i = rows[r].first; i < rows[r].behind; ++i) {
                before[pieces[p].element].push_back(i);
                moved[i] = true;
            }
        }
    }
    std::vector<Element> spread;
    spread.reserve(elements.size());
    for (std::size_t i = 0; i < elements.size(); ++i) {
        for (const std::size_t k : before[i])
            spread.push_back(elements[k]);
        if (moved[i])
            continue;
        const bool text = elements[i].kind == ElementKind::Body;
        if (text && elements[i].cutOff && before[i].empty()) {
            spread.back().last = elements[i].last;
            continue;
        }
        spread.push_back(elements[i]);
        if (text && !before[i].empty())
            spread.back().startsStory = SureStart;
    }
    for (std::size_t i = 0; i < spread.size(); ++i) {
        if (i == 0 || spread[i - 1].last != spread[i].first)
            spread[i].cutOff = false;
    }
    return spread;
}

} // namespace

bool spreadPiles(QStringView page, std::span<const Line> lines, const PageProfile& profile,
                 std::vector<Element>& elements) {
    if (!profile.isGapless() || profile.oldSetting)
        return false;
    const std::size_t fewest = largestPile(elements).rows;
    if (fewest < FewestRows || fewest > MostRows)
        return false;
    const std::vector<Element> parted = part(lines, profile, elements);
    const Pile pile = largestPile(parted);
    const std::vector<Row> rows = rowsOf(parted, pile);
    std::vector<Piece> pieces = piecesOf(parted, 0, pile.first);
    std::vector<Piece> behind = piecesOf(parted, pile.behind, parted.size());
    if (behind.size() > pieces.size())
        pieces.swap(behind);
    if (pieces.size() < FewestStories || pieces.size() > MostPieces)
        return false;
    expectStarts(rows.size(), pieces);
    const auto heads = Aligner(TitleTies(page, lines, parted), rows, pieces).align();
    if (heads.empty())
        return false;
    elements = spread(parted, rows, pieces, heads);
    return true;
}

} // namespace jianbao::segment
