#pragma once

#include "core/entity/JoinedText.h"
#include "core/entity/NameIndex.h"
#include "core/entity/Token.h"

#include <vector>

namespace jianbao::entity {

/// Cuts joined text into words and names at once: the cheapest path through a lattice of the
/// table's words and of all that could be a person's name. (Words as classes with a model of their
/// spelling: Gao, Li, Wu, Huang, "Chinese word segmentation and named entity recognition",
/// Computational Linguistics 31, 2005.)
class Segmenter {
public:
    /// Both are kept by reference.
    Segmenter(const EntityTable& table, const NameIndex& known)
        : m_table(table)
        , m_known(known) {}

    /// The tokens tile the text.
    std::vector<Token> segment(const JoinedText& text) const;
    /// Cuts those sentences anew in which a known name occurs; @p tokens are of the same text, cut
    /// without knowing it.
    std::vector<Token> refine(const JoinedText& text, const std::vector<Token>& tokens) const;

private:
    class Lattice;

    const EntityTable& m_table;
    const NameIndex& m_known;
};

} // namespace jianbao::entity
