#pragma once

#include "core/entity/Span.h"

#include <string_view>
#include <vector>

namespace jianbao::entity {

/// Finds titles of books, papers, films, laws: what stands between 《 and 》 (marks not included).
class WorkTagger {
public:
    /// In text order, not overlapping.
    std::vector<Span> find(std::u16string_view text) const;
};

} // namespace jianbao::entity
