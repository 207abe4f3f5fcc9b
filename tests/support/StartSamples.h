#pragma once

#include "tests/support/LogisticFit.h"
#include "tests/support/PageGenerator.h"

#include <vector>

namespace jianbao::test {

/// Adds the page's texts behind another, by StartCue: whether the gold has the two in two articles.
/// Texts that the gold leaves out of all articles are no samples.
void addStartSamples(const GeneratedPage& page, std::vector<LogisticSample>& samples);

} // namespace jianbao::test
