#pragma once

#include "tests/support/PageGenerator.h"

#include <optional>
#include <vector>

namespace jianbao::test {

/// A decision of the finder and whether the gold bears it out.
struct Verdict {
    std::optional<Role> role; ///< a block's; none for a whole article
    double confidence = 0;
    bool right = false;
};

/// A block is right if at least 19 in 20 of its visible characters have its role and are in its
/// article (found and gold articles are paired by what they share); an article, if it has the gold
/// one's visible characters and no others. Where the gold leaves the role open any will do.
std::vector<Verdict> verdictsOn(const GeneratedPage& page, const Layout& found);

} // namespace jianbao::test
