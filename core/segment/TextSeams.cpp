#include "core/segment/TextSeams.h"

#include "core/segment/TitlePiles.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace jianbao::segment {

namespace {

constexpr std::size_t Reach = 40;      // elements looked at on either side of a text
constexpr std::size_t MostTitles = 24; // on either side
constexpr std::size_t MostPieces = 24; // of one text that are told apart
constexpr double WeakestSeam = -3.0;   // log-odds of a story's start; piles tell weaker ones
constexpr std::size_t FewestWords = 3; // of a title that tells
constexpr double TieStrength = 4.0;    // log-odds, of all of a title's words
constexpr double OtherTie = 0.25;      // by so much more than with the text before the seam
/// With the text behind the seam; a story repeats the words of its title to its end.
constexpr double StrayTie = 0.15;
constexpr double SureStart = 3.0; // log-odds of a story's start where titles tell

bool isSeam(const Element& piece) {
    return piece.startsStory > WeakestSeam;
}

/// What each title shares with the elements around it, found out when somebody asks: all texts near
/// a title do.
class NearShares {
public:
    NearShares(const TitleTies& ties, std::size_t elements)
        : m_ties(ties)
        , m_shares(elements) {}

    std::size_t words(std::size_t title) const { return m_ties.words(title); }
    const TitleTies::Shares& of(std::size_t title) {
        std::optional<TitleTies::Shares>& shares = m_shares[title];
        if (!shares) {
            constexpr std::size_t near = Reach + 2 * MostPieces; // of both texts at a seam
            m_ties.share(title, title > near ? title - near : 0,
                         std::min(m_shares.size(), title + near), shares.emplace());
        }
        return *shares;
    }

private:
    const TitleTies& m_ties;
    std::vector<std::optional<TitleTies::Shares>> m_shares;
};

/// The pieces [first, last) of a text and the titles around it.
class Cutter {
public:
    Cutter(NearShares& near, std::span<const Element> elements, std::size_t first, std::size_t last)
        : m_elements(elements)
        , m_first(first) {
        for (std::size_t i = first; i-- > 0 && first - i <= Reach && m_titles.size() < MostTitles;)
            addTitle(near, i, last);
        const std::size_t most = m_titles.size() + MostTitles;
        for (std::size_t i = last;
             i < elements.size() && i - last < Reach && m_titles.size() < most; ++i)
            addTitle(near, i, last);
    }

    /// Adds the pieces behind @p from, before @p to, that are other stories' beginnings.
    void cut(std::size_t from, std::size_t to, std::vector<std::size_t>& starts) const {
        std::optional<std::size_t> best;
        double most = 0;
        for (std::size_t seam = from + 1; seam < to; ++seam) {
            if (!isSeam(m_elements[seam]))
                continue;
            const double sure =
                m_elements[seam].startsStory + TieStrength * tellsApart(from, seam, to);
            if (sure <= most)
                continue;
            best = seam;
            most = sure;
        }
        if (!best)
            return;
        cut(from, *best, starts);
        starts.push_back(*best);
        cut(*best, to, starts);
    }

    /// How surely titles speak for the pieces before the seam and others for those behind it; 0
    /// where they do not.
    double tellsApart(std::size_t from, std::size_t seam, std::size_t to) const {
        std::vector<Vote> firsts;
        std::vector<Vote> seconds;
        for (const Title& title : m_titles) {
            const double before = tieOf(title, from, seam);
            const double behind = tieOf(title, seam, to);
            const double lead = before - behind;
            if (before >= TitleTies::OwnTie && lead >= before - StrayTie)
                firsts.push_back({title.run, lead});
            if (behind >= TitleTies::OwnTie && -lead >= OtherTie)
                seconds.push_back({title.run, -lead});
        }
        double best = 0;
        for (const Vote& first : firsts) {
            for (const Vote& second : seconds) {
                if (first.run != second.run)
                    best = std::max(best, first.lead + second.lead);
            }
        }
        return best;
    }

private:
    struct Title {
        std::size_t run = 0;      ///< the first line's element
        std::vector<double> ties; ///< with each of the pieces
    };
    /// By how much more a title is tied to one side of a seam than to the other.
    struct Vote {
        std::size_t run = 0;
        double lead = 0;
    };

    void addTitle(NearShares& near, std::size_t i, std::size_t last) {
        if (m_elements[i].kind != ElementKind::Title || near.words(i) < FewestWords)
            return;
        const TitleTies::Shares& shares = near.of(i);
        double best = 0;
        for (std::size_t k = m_first; k < last; ++k)
            best = std::max(best, shares[k]);
        if (best < TitleTies::OwnTie || isOthers(shares, i, last, best))
            return;
        Title title{i, {}};
        while (m_elements[title.run].cutOff)
            --title.run;
        title.ties.reserve(last - m_first);
        for (std::size_t k = m_first; k < last; ++k)
            title.ties.push_back(shares[k]);
        m_titles.push_back(std::move(title));
    }
    /// Whether a text nearby has more of the title's words.
    bool isOthers(const TitleTies::Shares& shares, std::size_t title, std::size_t last,
                  double own) const {
        const std::size_t begin = title > Reach ? title - Reach : 0;
        const std::size_t end = std::min(m_elements.size(), title + Reach);
        for (std::size_t k = begin; k < end; ++k) {
            if (m_elements[k].kind == ElementKind::Body && (k < m_first || k >= last) &&
                shares[k] >= own / 2)
                return true;
        }
        return false;
    }
    double tieOf(const Title& title, std::size_t from, std::size_t to) const {
        const auto begin = title.ties.begin() - static_cast<std::ptrdiff_t>(m_first);
        return *std::max_element(begin + static_cast<std::ptrdiff_t>(from),
                                 begin + static_cast<std::ptrdiff_t>(to));
    }
    std::span<const Element> m_elements;
    std::size_t m_first;
    std::vector<Title> m_titles;
};

bool goesOn(std::span<const Element> elements, std::size_t i) {
    return i < elements.size() && elements[i].kind == ElementKind::Body && elements[i].cutOff;
}

/// The first elements of what belongs together.
std::vector<std::size_t> groupsOf(NearShares& near, std::span<const Element> elements) {
    std::vector<std::size_t> firsts;
    for (std::size_t i = 0; i < elements.size();) {
        std::size_t behind = i + 1;
        while (goesOn(elements, behind))
            ++behind;
        firsts.push_back(i);
        const std::span pieces = elements.subspan(i, behind - i);
        if (pieces.size() <= MostPieces && std::any_of(pieces.begin() + 1, pieces.end(), isSeam))
            Cutter(near, elements, i, behind).cut(i, behind, firsts);
        i = behind;
    }
    return firsts;
}

/// Makes surer that a text right behind another starts a story where titles tell the two apart.
void raiseStarts(NearShares& near, std::vector<Element>& elements) {
    for (std::size_t i = 1; i < elements.size(); ++i) {
        Element& text = elements[i];
        if (text.kind != ElementKind::Body || elements[i - 1].kind != ElementKind::Body ||
            text.cutOff || text.startsStory < 0 || text.startsStory >= SureStart)
            continue;
        std::size_t first = i - 1;
        while (elements[first].cutOff && i - first < MostPieces)
            --first;
        std::size_t last = i + 1;
        while (goesOn(elements, last) && last - i < MostPieces)
            ++last;
        const double tells = Cutter(near, elements, first, last).tellsApart(first, i, last);
        text.startsStory = std::min(SureStart, text.startsStory + TieStrength * tells);
    }
}

/// The first elements of what belongs together, with the help of titles in piles.
std::vector<std::size_t> firstsOf(const TitleTies& ties, NearShares& near,
                                  std::span<const Element> elements) {
    const std::vector<std::size_t> groups = groupsOf(near, elements);
    const std::vector<std::size_t> piled = startsByPiles(ties, elements);
    std::vector<std::size_t> firsts;
    std::set_union(groups.begin(), groups.end(), piled.begin(), piled.end(),
                   std::back_inserter(firsts));
    return firsts;
}

} // namespace

void joinTexts(TitleTies& ties, std::vector<Element>& elements) {
    NearShares near(ties, elements.size());
    raiseStarts(near, elements);
    if (std::none_of(elements.begin(), elements.end(),
                     [](const Element& e) { return e.kind == ElementKind::Body && e.cutOff; }))
        return;
    const std::vector<std::size_t> firsts = firstsOf(ties, near, elements);
    std::vector<Element> joined;
    joined.reserve(firsts.size());
    for (std::size_t g = 0; g < firsts.size(); ++g) {
        const std::size_t behind = g + 1 < firsts.size() ? firsts[g + 1] : elements.size();
        joined.push_back(std::move(elements[firsts[g]]));
        Element& text = joined.back();
        text.last = elements[behind - 1].last;
        if (text.kind == ElementKind::Body && text.cutOff) {
            text.cutOff = false;
            text.startsStory = SureStart;
        }
    }
    ties.join(firsts);
    elements = std::move(joined);
}

} // namespace jianbao::segment
