#include "core/segment/TitlePiles.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace jianbao::segment {

namespace {

constexpr std::size_t FewestTitles = 3; // in a pile; two may be a headline and its kicker
constexpr std::size_t MostTitles = 32;
constexpr std::size_t MostPieces = 48; // of text before and behind a pile
constexpr double OwnOdds = 2.25;       // of a title for the piece that it speaks of
constexpr double MostOdds = 8.0;       // a title's words are often one name's
constexpr double OddsShare = 0.7;      // of a piece's words that stand side by side
constexpr double EarlyStart = 0.7;     // for each piece between the start and the one spoken of
constexpr double CutCost = 0.5;

/// The elements [first, behind) of a title, one for each line.
struct Title {
    std::size_t first = 0;
    std::size_t behind = 0;
};

/// A piece of text and how the title that speaks of it fits all of the pieces.
struct Anchor {
    std::size_t piece = 0;
    std::vector<double> odds;
};

/// The titles that stand between two texts.
class Pile {
public:
    Pile(const TitleTies& ties, std::span<const Element> elements, std::span<const Title> titles)
        : m_ties(ties)
        , m_elements(elements)
        , m_titles(titles) {}

    /// Adds those of @p pieces that start stories; @p others is the text on the pile's other side.
    void addStarts(std::span<const std::size_t> pieces, std::span<const std::size_t> others,
                   std::vector<std::size_t>& starts) const {
        if (std::none_of(pieces.begin(), pieces.end(),
                         [this](std::size_t i) { return m_elements[i].cutOff; }))
            return;
        const std::vector<Anchor> anchors = findAnchors(pieces, others);
        for (std::size_t k = 1; k < anchors.size(); ++k) {
            const auto start = startBetween(pieces, anchors[k - 1], anchors[k]);
            if (start && m_elements[pieces[*start]].cutOff)
                starts.push_back(pieces[*start]);
        }
    }

private:
    std::vector<double> oddsOf(const Title& title, std::span<const std::size_t> pieces) const {
        std::vector<double> odds(pieces.size(), 0.0);
        for (std::size_t i = title.first; i < title.behind; ++i) {
            for (std::size_t k = 0; k < pieces.size(); ++k)
                odds[k] += m_ties.odds(i, pieces[k]);
        }
        return odds;
    }
    /// The pieces that titles speak of, in the pieces' order, each with the title that fits best.
    std::vector<Anchor> findAnchors(std::span<const std::size_t> pieces,
                                    std::span<const std::size_t> others) const {
        std::vector<Anchor> anchors;
        for (const Title& title : m_titles) {
            std::vector<double> odds = oddsOf(title, pieces);
            const auto best = std::max_element(odds.begin(), odds.end());
            const std::vector<double> elsewhere = oddsOf(title, others);
            if (*best >= OwnOdds && std::none_of(elsewhere.begin(), elsewhere.end(),
                                                 [&](double other) { return other >= *best; }))
                anchors.push_back({static_cast<std::size_t>(best - odds.begin()), std::move(odds)});
        }
        std::sort(anchors.begin(), anchors.end(), [](const Anchor& a, const Anchor& b) {
            return a.piece != b.piece ? a.piece < b.piece : a.odds[a.piece] > b.odds[b.piece];
        });
        const auto rest =
            std::unique(anchors.begin(), anchors.end(),
                        [](const Anchor& a, const Anchor& b) { return a.piece == b.piece; });
        anchors.erase(rest, anchors.end());
        return anchors;
    }
    /// The piece at which the text of @p second begins; none if it is that of @p first too.
    std::optional<std::size_t> startBetween(std::span<const std::size_t> pieces,
                                            const Anchor& first, const Anchor& second) const {
        std::optional<std::size_t> start;
        double most = 0;
        double gain = -CutCost;
        for (std::size_t k = second.piece; k > first.piece; --k) {
            const double lead = OddsShare * std::min(MostOdds, second.odds[k] - first.odds[k]);
            gain += k == second.piece ? lead : std::min(0.0, lead) - EarlyStart;
            const double sure = gain + m_elements[pieces[k]].startsStory;
            if (sure > most) {
                most = sure;
                start = k;
            }
        }
        return start;
    }

    const TitleTies& m_ties;
    std::span<const Element> m_elements;
    std::span<const Title> m_titles;
};

} // namespace

std::vector<std::size_t> startsByPiles(const TitleTies& ties, std::span<const Element> elements) {
    std::vector<std::size_t> starts;
    std::vector<std::size_t> before;
    std::vector<Title> titles;
    std::vector<std::size_t> behind;
    const auto settle = [&] {
        if (titles.size() >= FewestTitles && titles.size() <= MostTitles &&
            before.size() <= MostPieces && behind.size() <= MostPieces) {
            const Pile pile(ties, elements, titles);
            pile.addStarts(before, behind, starts);
            pile.addStarts(behind, before, starts);
        }
        titles.clear();
        before = std::exchange(behind, {});
    };
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (elements[i].kind == ElementKind::Body) {
            behind.push_back(i);
            continue;
        }
        if (elements[i].kind != ElementKind::Title)
            continue;
        if (!behind.empty())
            settle();
        if (elements[i].cutOff)
            titles.back().behind = i + 1;
        else
            titles.push_back({i, i + 1});
    }
    settle();
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

} // namespace jianbao::segment
