#pragma once

#include "core/entity/Span.h"
#include "core/entity/Token.h"

#include <string_view>
#include <vector>

namespace jianbao::entity {

/// Finds organisations, places and events: those that the table names, and phrases that end in a
/// telling word and begin with a name (辽源经济开发区: a place's name, then content words, then
/// 开发区).
class PhraseTagger {
public:
    /// @p tokens tile @p text and are kept by reference for the calls.
    PhraseTagger(std::u16string_view text, const std::vector<Token>& tokens)
        : m_text(text)
        , m_tokens(tokens) {}

    /// May overlap; of two that do, the longer one is meant.
    std::vector<Span> find() const;

private:
    /// What a suffix makes of the words before it.
    struct Suffix {
        MentionType type;
        /// Needs a name within a few words.
        bool strict;
    };

    void addKnown(std::size_t at, std::vector<Span>& found) const;
    void addSuffixed(std::size_t at, std::vector<Span>& found) const;
    void addArea(std::size_t at, std::vector<Span>& found) const;
    void addCongress(std::size_t at, std::vector<Span>& found) const;
    void addStems(std::vector<Span>& found) const;
    /// The token that the phrase ending at @p at begins with; @p at itself if there is none.
    std::size_t phraseStart(std::size_t at, Suffix suffix) const;
    std::size_t extended(std::size_t start, std::size_t at, Suffix suffix) const;
    std::size_t bestStartInRun(std::size_t run, std::size_t at) const;
    bool continuesPhrase(std::size_t token, std::size_t at, Suffix suffix) const;
    bool isFragment(std::size_t at) const;
    bool isAnchor(std::size_t at, Suffix suffix) const;
    bool holdsPlaces(const Token& token) const;
    std::u16string_view spelling(const Token& token) const {
        return m_text.substr(token.begin, token.length);
    }
    int occurrences(std::u16string_view what) const;

    std::u16string_view m_text;
    const std::vector<Token>& m_tokens;
};

} // namespace jianbao::entity
