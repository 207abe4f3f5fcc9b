#include "core/segment/TitleRuns.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

constexpr qint32 LongestRun = 8;  // lines
constexpr double OwnTie = 0.35;   // own titles share 0.4 to 0.9 of their words
constexpr double OtherTie = 0.25; // by so much more than with the other text
constexpr int LongestLabel = 5;   // characters of a column's name above a headline
constexpr double KickerRatio = 1.25;

/// Index of the nearest text before each element; -1 where there is none.
std::vector<qint32> textsBefore(std::span<const Element> elements) {
    std::vector<qint32> before(elements.size(), -1);
    for (std::size_t i = 1; i < elements.size(); ++i)
        before[i] =
            elements[i - 1].kind == ElementKind::Body ? static_cast<qint32>(i) - 1 : before[i - 1];
    return before;
}

std::vector<qint32> textsAfter(std::span<const Element> elements) {
    std::vector<qint32> after(elements.size(), -1);
    for (std::size_t i = elements.size(); i-- > 1;)
        after[i - 1] = elements[i].kind == ElementKind::Body ? static_cast<qint32>(i) : after[i];
    return after;
}

class Joiner {
public:
    Joiner(std::span<const Line> lines, const TitleTies& ties, std::span<const Element> elements)
        : m_lines(lines)
        , m_ties(ties)
        , m_elements(elements)
        , m_before(textsBefore(elements))
        , m_after(textsAfter(elements)) {}

    /// The first elements of what belongs together.
    std::vector<std::size_t> groups() const {
        std::vector<std::size_t> firsts;
        for (std::size_t i = 0; i < m_elements.size();) {
            std::size_t behind = i + 1;
            while (behind < m_elements.size() && goesOn(behind))
                ++behind;
            firsts.push_back(i);
            const std::size_t cut = behind > i + 1 ? cutIn(i, behind) : behind;
            if (cut < behind)
                firsts.push_back(cut);
            i = behind;
        }
        return firsts;
    }

private:
    const Line& line(std::size_t element) const {
        return m_lines[static_cast<std::size_t>(m_elements[element].first)];
    }
    bool goesOn(std::size_t i) const {
        return m_elements[i].cutOff && m_elements[i - 1].last == m_elements[i].first;
    }
    /// Whether the line at @p i shares its words with one text and not with the other.
    bool belongs(std::size_t i, qint32 text, qint32 other) const {
        const double own = m_ties.tie(i, static_cast<std::size_t>(text));
        return own >= OwnTie && own - m_ties.tie(i, static_cast<std::size_t>(other)) >= OtherTie;
    }
    /// Where the second story's title begins; @p behind where there is but one title.
    std::size_t cutIn(std::size_t first, std::size_t behind) const {
        const qint32 before = m_before[first];
        const qint32 after = m_after[behind - 1];
        if (before < 0 || after < 0)
            return behind;
        std::size_t second =
            first; // the first line of the text behind that a line of the other precedes
        std::size_t last = behind; // the last line of the text before
        for (std::size_t i = first; i < behind; ++i) {
            if (last < behind && belongs(i, after, before)) {
                second = i;
                break;
            }
            if (belongs(i, before, after))
                last = i;
        }
        if (second == first)
            return behind;
        for (std::size_t i = last + 1; i < second; ++i) {
            const bool label = line(i).visible <= LongestLabel;
            const bool kicker = line(i).has(EndsColon | EndsDash) ||
                                line(i).width >= KickerRatio * line(i + 1).width;
            if (label || kicker)
                return i;
        }
        return second;
    }

    std::span<const Line> m_lines;
    const TitleTies& m_ties;
    std::span<const Element> m_elements;
    std::vector<qint32> m_before;
    std::vector<qint32> m_after;
};

} // namespace

std::vector<Element> splitTitleRuns(std::vector<Element> elements, const PageProfile& profile) {
    const auto isText = [](const Element& e) {
        return e.kind == ElementKind::Body;
    };
    const auto isRun = [](const Element& e) {
        return e.kind == ElementKind::Title && e.size() > 1 && e.size() <= LongestRun;
    };
    const auto first = std::find_if(elements.begin(), elements.end(), isText);
    const auto last = std::find_if(elements.rbegin(), elements.rend(), isText).base();
    if (profile.oldSetting || first >= last || std::none_of(first, last, isRun))
        return elements;
    std::vector<Element> split(elements.begin(), first);
    split.reserve(elements.size() + elements.size() / 2);
    for (auto e = first; e != elements.end(); ++e) {
        split.push_back(*e);
        if (e >= last || !isRun(*e))
            continue;
        split.back().last = e->first + 1;
        for (qint32 i = e->first + 1; i < e->last; ++i) {
            split.push_back({.kind = ElementKind::Title, .first = i, .last = i + 1});
            split.back().cutOff = true;
        }
    }
    return split;
}

void joinTitleRuns(std::span<const Line> lines, TitleTies& ties, std::vector<Element>& elements) {
    const std::vector<std::size_t> firsts = Joiner(lines, ties, elements).groups();
    if (firsts.size() == elements.size())
        return;
    std::vector<Element> joined;
    joined.reserve(firsts.size());
    for (std::size_t g = 0; g < firsts.size(); ++g) {
        const std::size_t behind = g + 1 < firsts.size() ? firsts[g + 1] : elements.size();
        joined.push_back(std::move(elements[firsts[g]]));
        joined.back().last = elements[behind - 1].last;
    }
    ties.join(firsts);
    elements = std::move(joined);
}

} // namespace jianbao::segment
