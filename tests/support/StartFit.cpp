#include "tests/support/StartFit.h"

#include "core/segment/PageElements.h"
#include "core/segment/PageLines.h"
#include "core/segment/StartCues.h"
#include "tests/support/GoldPage.h"
#include "tests/support/LogisticFit.h"

#include <algorithm>
#include <map>
#include <optional>

namespace jianbao::test {

using namespace segment;

namespace {

/// Of the weights' squares, as in the prior of a normal distribution of variance 0.05.
constexpr double Ridge = 20;
constexpr quint32 FirstSeed = 1001; // pages that no other test looks at
constexpr quint32 Seeds = 3;

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

void addSamples(const GeneratedPage& page, std::vector<StartSample>& samples) {
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
            samples.push_back({*cues[i], *before != *own});
        before = own;
    }
}

} // namespace

std::vector<StartSample> startSamples(const QStringList& goldPaths) {
    std::vector<StartSample> samples;
    for (const QString& path : goldPaths)
        addSamples(readGoldPage(path), samples);
    return samples;
}

std::vector<StartSample> generatedStartSamples(double weight) {
    std::vector<StartSample> samples;
    for (const Trouble trouble : AllTroubles) {
        for (const PageLanguage language :
             {PageLanguage::Simplified, PageLanguage::Traditional, PageLanguage::English}) {
            for (quint32 seed = FirstSeed; seed < FirstSeed + Seeds; ++seed)
                addSamples(generatePage(seed, language, trouble), samples);
        }
    }
    for (StartSample& sample : samples)
        sample.weight = weight / double(samples.size());
    return samples;
}

StartTable fitStartTable(std::span<const StartSample> samples) {
    std::vector<LogisticSample> plain;
    for (const StartSample& sample : samples)
        plain.push_back({{sample.cues.begin(), sample.cues.end()}, sample.starts, sample.weight});
    const LogisticTable fitted = fitLogistic(plain, Ridge);
    StartTable table{fitted.constant, {}};
    std::copy(fitted.weights.begin(), fitted.weights.end(), table.weights.begin());
    return table;
}

double startLoss(std::span<const StartSample> samples, const StartTable& table) {
    double loss = 0;
    double all = 0;
    for (const StartSample& sample : samples) {
        loss += sample.weight * logisticLoss(startOdds(sample.cues, table), sample.starts);
        all += sample.weight;
    }
    return loss / all;
}

} // namespace jianbao::test
