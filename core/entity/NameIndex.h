#pragma once

#include "core/model/MentionType.h"

#include <bitset>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jianbao::entity {

/// Names that are known for this text, by their first two (folded) characters: what a person
/// confirmed, or what stood out elsewhere on the page. Reading is safe from any number of threads.
class NameIndex {
public:
    struct Name {
        std::u16string text;
        MentionType type = MentionType::Person;
        /// Confirmed by a person, not only guessed.
        bool own = false;
    };

    /// Adds a name of at least two units; shorter ones and those that are there already are
    /// ignored.
    void add(Name name);
    bool isEmpty() const { return m_names.empty(); }
    const std::vector<Name>& names() const { return m_names; }

    /// Calls @p visit for each name that @p text starts with.
    template<typename Visit>
    void forEachAt(std::u16string_view text, Visit&& visit) const {
        if (text.size() < 2 || !m_starts[text[0]])
            return;
        const auto found = m_byStart.find(startKey(text));
        if (found == m_byStart.end())
            return;
        for (const std::size_t at : found->second) {
            const Name& name = m_names[at];
            if (text.substr(0, name.text.size()) == name.text)
                visit(name);
        }
    }

private:
    static quint32 startKey(std::u16string_view text) {
        return static_cast<quint32>(text[0]) << 16U | text[1];
    }

    std::vector<Name> m_names;
    std::unordered_map<quint32, std::vector<std::size_t>> m_byStart;
    std::bitset<0x10000> m_starts;
};

} // namespace jianbao::entity
