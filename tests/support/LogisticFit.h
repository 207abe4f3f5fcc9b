#pragma once

#include "core/segment/LinearOdds.h"

#include <cstddef>
#include <span>
#include <vector>

namespace jianbao::test {

/// A decision: what was measured of it and whether it was right.
struct LogisticSample {
    std::vector<double> cues;
    bool yes = false;
    double weight = 1;
};

/// Log-odds: the constant and what each cue adds per unit.
struct LogisticTable {
    double constant = 0;
    std::vector<double> weights;

    double oddsOf(const LogisticSample& sample) const;
};

template<std::size_t Cues>
LogisticTable tableOf(const segment::LinearOdds<Cues>& odds) {
    return {odds.constant, {odds.weights.begin(), odds.weights.end()}};
}

/// The table under which the samples, which have equally many cues, are likeliest, with weights (of
/// cues divided by their standard deviations) held near 0 as by @p ridge samples of evidence each:
/// ridge regression with logistic loss, by Newton's method. There must be a sample.
LogisticTable fitLogistic(std::span<const LogisticSample> samples, double ridge);

/// Mean over the samples, by weight, of minus the logarithm of the probability that the table gives
/// to what was the case.
double meanLoss(std::span<const LogisticSample> samples, const LogisticTable& table);

/// The share of the samples, by weight, that the table finds likelier than not to be what they are.
double shareRight(std::span<const LogisticSample> samples, const LogisticTable& table);

/// How well a table in use fits samples, beside the table that fits them best.
struct TableFit {
    double loss = 0;
    double least = 0; ///< loss of the best table
};

/// Compares with the table of fitLogistic(), which it prints for the source of a table in use, one
/// weight a line, if JIANBAO_FIT is set.
TableFit compareWithBest(std::span<const LogisticSample> samples, const LogisticTable& used,
                         double ridge);

} // namespace jianbao::test
