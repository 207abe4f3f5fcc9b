#include "core/entity/NameIndex.h"

#include <algorithm>

namespace jianbao::entity {

void NameIndex::add(Name name) {
    if (name.text.size() < 2)
        return;
    std::vector<std::size_t>& there = m_byStart[startKey(name.text)];
    if (std::any_of(there.begin(), there.end(),
                    [&](std::size_t at) { return m_names[at].text == name.text; }))
        return;
    m_starts.set(name.text.front());
    there.push_back(m_names.size());
    m_names.push_back(std::move(name));
}

} // namespace jianbao::entity
