#pragma once

#include "core/entity/EntityTable.h"
#include "core/entity/Span.h"

#include <string>
#include <string_view>
#include <vector>

namespace jianbao::entity {

/// Finds names in English text by their form: bylines (By A. WRITER and B. WRITER), datelines
/// (HARBOR CITY, Ohio —), dates, honorifics before and endings of runs of capitalised words.
class LatinTagger {
public:
    explicit LatinTagger(const EntityTable& table)
        : m_table(table) {}

    /// In text order; may overlap. @p text is joined text.
    std::vector<Span> find(std::u16string_view text) const;

private:
    const EntityTable& m_table;
};

} // namespace jianbao::entity
