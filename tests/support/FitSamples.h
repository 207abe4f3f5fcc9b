#pragma once

#include "tests/support/LogisticFit.h"
#include "tests/support/PageGenerator.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace jianbao::test {

/// Adds the decisions on a page with gold, each of weight 1.
using AddSamples = std::function<void(const GeneratedPage&, std::vector<LogisticSample>&)>;

/// What a table of the finder is fitted on.
struct FitSamples {
    std::vector<LogisticSample> all;
    std::size_t generated = 0; ///< how many of them are of generated pages
};

/// The samples of the pages with that gold and of generated pages of every trouble and language
/// that no other test looks at. The generated ones together weigh @p generatedShare of the others.
FitSamples readFitSamples(const QStringList& goldPaths, double generatedShare,
                          const AddSamples& addSamples);

} // namespace jianbao::test
