#pragma once

#include "core/segment/StartOdds.h"

#include <QStringList>

#include <span>
#include <vector>

namespace jianbao::test {

/// A text behind another, and whether the gold has them in two articles.
struct StartSample {
    segment::StartCues cues{};
    bool starts = false;
    double weight = 1;
};

/// The samples of the pages with that gold. Texts that the gold leaves out of all articles are no
/// samples.
std::vector<StartSample> startSamples(const QStringList& goldPaths);
/// The same of generated pages of every trouble and language; together they weigh @p weight.
std::vector<StartSample> generatedStartSamples(double weight);

/// The table under which the samples are likeliest, with weights (of cues divided by their standard
/// deviations) held near 0: ridge regression with logistic loss, by Newton's method.
segment::StartTable fitStartTable(std::span<const StartSample> samples);

/// Mean over the samples of minus the logarithm of the probability that the table gave to what the
/// gold says.
double startLoss(std::span<const StartSample> samples, const segment::StartTable& table);

} // namespace jianbao::test
