#include "core/segment/TitleRuns.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

constexpr qint32 LongestRun = 16; // lines
constexpr std::size_t Reach = 4;  // texts looked at on either side
constexpr double OtherTie = 0.25; // by so much more than with the other text
constexpr int LongestLabel = 5;   // characters of a column's name above a headline
constexpr double KickerRatio = 1.25;

class Joiner {
public:
    Joiner(std::span<const Line> lines, const TitleTies& ties, std::span<const Element> elements)
        : m_lines(lines)
        , m_ties(ties)
        , m_elements(elements) {
        for (std::size_t i = 0; i < elements.size(); ++i) {
            if (elements[i].kind == ElementKind::Body)
                m_texts.push_back(i);
        }
    }

    /// The first elements of what belongs together.
    std::vector<std::size_t> groups() const {
        std::vector<std::size_t> firsts;
        for (std::size_t i = 0; i < m_elements.size();) {
            std::size_t behind = i + 1;
            while (behind < m_elements.size() && goesOn(behind))
                ++behind;
            firsts.push_back(i);
            if (behind > i + 1)
                cut(i, behind, firsts);
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
    /// The text among @p near that the line at @p i shares its words with, and no other; -1 for
    /// none.
    qint32 textOf(std::size_t i, std::span<const std::size_t> near) const {
        qint32 text = -1;
        double best = 0;
        double second = 0;
        for (const std::size_t k : near) {
            const double tie = m_ties.tie(i, k);
            second = std::max(second, std::min(tie, best));
            if (tie > best)
                text = static_cast<qint32>(k);
            best = std::max(best, tie);
        }
        return best >= TitleTies::OwnTie && best - second >= OtherTie ? text : -1;
    }
    std::span<const std::size_t> textsNear(std::size_t i) const {
        const auto at = static_cast<std::size_t>(
            std::lower_bound(m_texts.begin(), m_texts.end(), i) - m_texts.begin());
        const std::size_t from = at > Reach ? at - Reach : 0;
        return std::span(m_texts).subspan(from, std::min(m_texts.size(), at + Reach) - from);
    }
    /// Adds the lines at which further stories' titles begin, behind those of a text above.
    void cut(std::size_t first, std::size_t behind, std::vector<std::size_t>& firsts) const {
        const auto near = textsNear(first);
        qint32 text = -1;
        std::size_t known = first; // the last line that speaks for the text
        for (std::size_t i = first; i < behind; ++i) {
            const qint32 own = textOf(i, near);
            if (own < 0)
                continue;
            if (text >= 0 && own != text && text < static_cast<qint32>(first))
                firsts.push_back(beginOf(known + 1, i));
            text = own;
            known = i;
        }
    }
    /// The title of the line at @p line begins with the label or kicker in front of it, which lies
    /// at @p from or behind.
    std::size_t beginOf(std::size_t from, std::size_t at) const {
        for (std::size_t i = from; i < at; ++i) {
            const bool label = line(i).visible <= LongestLabel;
            const bool kicker = line(i).has(EndsColon | EndsDash) ||
                                line(i).width >= KickerRatio * line(i + 1).width;
            if (label || kicker)
                return i;
        }
        return at;
    }

    std::span<const Line> m_lines;
    const TitleTies& m_ties;
    std::span<const Element> m_elements;
    std::vector<std::size_t> m_texts;
};

} // namespace

std::vector<Element> splitTitleRuns(std::span<const Line> lines, std::vector<Element> elements,
                                    const PageProfile& profile) {
    const auto goesOn = [lines](qint32 i) { // in the middle of a Latin headline
        const Line& line = lines[static_cast<std::size_t>(i)];
        return line.has(StartsLower) ||
               lines[static_cast<std::size_t>(i - 1)].has(EndsPause | EndsHyphen);
    };
    const auto isText = [](const Element& e) {
        return e.kind == ElementKind::Body;
    };
    const auto isRun = [](const Element& e) {
        return e.kind == ElementKind::Title && e.size() > 1 && e.size() <= LongestRun;
    };
    const auto texts = std::count_if(elements.begin(), elements.end(), isText);
    if (profile.oldSetting || texts < 2 || std::none_of(elements.begin(), elements.end(), isRun))
        return elements;
    std::vector<Element> split;
    split.reserve(elements.size() + elements.size() / 2);
    for (auto e = elements.begin(); e != elements.end(); ++e) {
        split.push_back(*e);
        if (!isRun(*e))
            continue;
        split.back().last = e->first + 1;
        for (qint32 i = e->first + 1; i < e->last; ++i) {
            if (profile.script.latin && goesOn(i)) {
                split.back().last = i + 1;
                continue;
            }
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
