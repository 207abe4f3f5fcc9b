#pragma once

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
};

/// The table under which the samples, which have equally many cues, are likeliest, with weights (of
/// cues divided by their standard deviations) held near 0 as by @p ridge samples of evidence each:
/// ridge regression with logistic loss, by Newton's method. There must be a sample.
LogisticTable fitLogistic(std::span<const LogisticSample> samples, double ridge);

/// Minus the logarithm of the probability that those log-odds give to what was the case.
double logisticLoss(double odds, bool yes);

} // namespace jianbao::test
