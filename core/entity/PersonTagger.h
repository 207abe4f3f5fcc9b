#pragma once

#include "core/entity/NameIndex.h"
#include "core/entity/Span.h"
#include "core/entity/Token.h"

#include <string_view>
#include <vector>

namespace jianbao::entity {

/// Judges the tokens that may be persons by what stands around them.
class PersonTagger {
public:
    explicit PersonTagger(const EntityTable& table)
        : m_table(table) {}

    /// Persons, and places that sound like one, in text order, not overlapping. Confidence grows
    /// with a title before, a verb of speaking after, a place in a list of names.
    std::vector<Span> find(std::u16string_view text, const std::vector<Token>& tokens) const;

    /// The names among @p persons that are sure enough to be looked for all over the page: named
    /// once where only a person can stand, or again and again.
    NameIndex recurring(std::u16string_view text, const std::vector<Span>& persons) const;

private:
    bool isPlace(const std::vector<Token>& tokens, std::size_t at, std::u16string_view text) const;
    qsizetype soundsFrom(std::u16string_view text, qsizetype at, qsizetype step) const;
    std::vector<Span> pointedNames(const std::vector<Token>& tokens,
                                   std::u16string_view text) const;
    bool isTypical(const Token& token, std::u16string_view text) const;
    bool isListed(const std::vector<Token>& tokens, std::size_t at, std::u16string_view text) const;
    double confidence(const std::vector<Token>& tokens, std::size_t at,
                      std::u16string_view text) const;

    const EntityTable& m_table;
};

} // namespace jianbao::entity
