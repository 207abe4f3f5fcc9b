#include "tests/support/StartSamples.h"

#include "core/segment/PageElements.h"
#include "core/segment/PageLines.h"
#include "core/segment/StartCues.h"

#include <algorithm>
#include <map>
#include <optional>

namespace jianbao::test {

using namespace segment;

namespace {

/// The article that most of an element's lines are in; none if most are in none.
std::optional<ArticleId> articleOf(const Element& element, std::span<const Line> lines,
                                   const Layout& gold) {
    std::map<std::optional<ArticleId>, int> votes;
    for (qint32 i = element.first; i < element.last; ++i) {
        std::optional<ArticleId> article;
        for (const Block& block : gold.blocks) {
            if (block.ranges.contains(lines[static_cast<std::size_t>(i)].begin))
                article = block.article;
        }
        ++votes[article];
    }
    const auto most = std::max_element(votes.begin(), votes.end(),
                                       [](auto& a, auto& b) { return a.second < b.second; });
    return most->first;
}

} // namespace

void addStartSamples(const GeneratedPage& page, std::vector<LogisticSample>& samples) {
    const auto [lines, profile] = readPageLines(page.text);
    const auto [elements, ties] = readPageElements(page.text, lines, profile);
    const LinkEvidence evidence(page.text, lines, profile, ties, elements);
    const auto cues = readStartCues(lines, profile, elements, evidence);
    std::optional<ArticleId> before;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (elements[i].kind != ElementKind::Body)
            continue;
        const std::optional<ArticleId> own = articleOf(elements[i], lines, page.gold);
        if (cues[i] && before && own)
            samples.push_back({{cues[i]->begin(), cues[i]->end()}, *before != *own});
        before = own;
    }
}

} // namespace jianbao::test
