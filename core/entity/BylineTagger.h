#pragma once

#include "core/entity/EntityTable.h"
#include "core/entity/Span.h"
#include "core/entity/Token.h"

#include <string_view>
#include <vector>

namespace jianbao::entity {

/// Finds what bylines, credits and datelines name: writers and photographers after a word like 记者
/// (记者 A B 通讯员 C, 摄影 A/AGENCY), the photographer before 摄, the place before a telegram's
/// date (（PLACE 廿日电）).
class BylineTagger {
public:
    explicit BylineTagger(const EntityTable& table)
        : m_table(table) {}

    /// @p tokens tile @p text. In text order, not overlapping.
    std::vector<Span> find(std::u16string_view text, const std::vector<Token>& tokens,
                           const std::vector<Span>& dates) const;

private:
    bool looksLikeName(std::u16string_view run) const;
    qsizetype findNames(std::u16string_view text, qsizetype at, std::vector<Span>& found) const;
    void findCredit(std::u16string_view text, qsizetype at, std::vector<Span>& found) const;
    void findDatelinePlace(std::u16string_view text, TextRange date,
                           std::vector<Span>& found) const;

    const EntityTable& m_table;
};

} // namespace jianbao::entity
