#include "tests/support/StartFit.h"

#include "core/segment/PageElements.h"
#include "core/segment/PageLines.h"
#include "core/segment/StartCues.h"
#include "tests/support/GoldPage.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace jianbao::test {

using namespace segment;

namespace {

/// Of the weights' squares, as in the prior of a normal distribution of variance 0.05.
constexpr double Ridge = 20;
constexpr quint32 FirstSeed = 1001; // pages that no other test looks at
constexpr quint32 Seeds = 3;
constexpr std::size_t Size = StartCueCount + 1; // the weights and the constant behind them

using Vector = std::array<double, Size>;
using Matrix = std::array<Vector, Size>;

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

/// Solves by elimination; the matrix is positive definite.
Vector solve(Matrix matrix, Vector right) {
    for (std::size_t k = 0; k < Size; ++k) {
        for (std::size_t row = k + 1; row < Size; ++row) {
            const double factor = matrix[row][k] / matrix[k][k];
            for (std::size_t column = k; column < Size; ++column)
                matrix[row][column] -= factor * matrix[k][column];
            right[row] -= factor * right[k];
        }
    }
    for (std::size_t k = Size; k-- > 0;) {
        for (std::size_t column = k + 1; column < Size; ++column)
            right[k] -= matrix[k][column] * right[column];
        right[k] /= matrix[k][k];
    }
    return right;
}

/// Mean and standard deviation of each cue; 1 for one that never changes.
std::pair<StartCues, StartCues> momentsOf(std::span<const StartSample> samples) {
    StartCues mean{};
    StartCues deviation{};
    for (std::size_t k = 0; k < StartCueCount; ++k) {
        double all = 0;
        double sum = 0;
        double squares = 0;
        for (const StartSample& sample : samples) {
            all += sample.weight;
            sum += sample.weight * sample.cues[k];
            squares += sample.weight * sample.cues[k] * sample.cues[k];
        }
        mean[k] = sum / all;
        const double variance = squares / all - mean[k] * mean[k];
        deviation[k] = variance > 1e-9 ? std::sqrt(variance) : 1.0;
    }
    return {mean, deviation};
}

double probability(double odds) {
    return 1 / (1 + std::exp(-odds));
}

/// One step of Newton's method.
Vector improved(const Vector& weights, std::span<const Vector> rows,
                std::span<const StartSample> samples) {
    Matrix curvature{};
    Vector slope{};
    for (std::size_t k = 0; k < Size; ++k) {
        const double ridge = k < StartCueCount ? Ridge : 0.0;
        curvature[k][k] = ridge + 1e-9;
        slope[k] = -ridge * weights[k];
    }
    for (std::size_t s = 0; s < rows.size(); ++s) {
        double odds = 0;
        for (std::size_t k = 0; k < Size; ++k)
            odds += weights[k] * rows[s][k];
        const double p = probability(odds);
        for (std::size_t k = 0; k < Size; ++k) {
            const double own = samples[s].weight * rows[s][k];
            slope[k] += ((samples[s].starts ? 1 : 0) - p) * own;
            for (std::size_t m = 0; m < Size; ++m)
                curvature[k][m] += p * (1 - p) * own * rows[s][m];
        }
    }
    Vector better = solve(curvature, slope);
    for (std::size_t k = 0; k < Size; ++k)
        better[k] += weights[k];
    return better;
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
    const auto [mean, deviation] = momentsOf(samples);
    std::vector<Vector> rows(samples.size());
    for (std::size_t s = 0; s < rows.size(); ++s) {
        for (std::size_t k = 0; k < StartCueCount; ++k)
            rows[s][k] = (samples[s].cues[k] - mean[k]) / deviation[k];
        rows[s][StartCueCount] = 1;
    }
    Vector weights{};
    for (int round = 0; round < 20; ++round)
        weights = improved(weights, rows, samples);
    StartTable table;
    table.constant = weights[StartCueCount];
    for (std::size_t k = 0; k < StartCueCount; ++k) {
        table.weights[k] = weights[k] / deviation[k];
        table.constant -= table.weights[k] * mean[k];
    }
    return table;
}

double startLoss(std::span<const StartSample> samples, const StartTable& table) {
    double loss = 0;
    double all = 0;
    for (const StartSample& sample : samples) {
        const double odds = startOdds(sample.cues, table);
        loss -= sample.weight * std::log(probability(sample.starts ? odds : -odds));
        all += sample.weight;
    }
    return loss / all;
}

} // namespace jianbao::test
