#pragma once

#include "core/entity/EntityTable.h"
#include "core/entity/NameIndex.h"
#include "core/entity/Suggestion.h"
#include "core/model/Layout.h"
#include "core/model/Page.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace jianbao::entity {

/// Suggests mentions on pages: persons, organisations, places, times, events and works. Pure: no
/// state but the table and the project's own names; one suggester may serve any number of threads.
class Suggester {
public:
    /// The table is kept by reference. Names are indexed once, so that a suggester is worth keeping
    /// until the project's names change.
    explicit Suggester(const EntityTable& table, const OwnNames& own = {});

    /// The suggestions of a page in text order, not overlapping. Linear in the text's length.
    std::vector<Suggestion> suggest(QStringView page) const;
    /// The same along the articles found on the page, so that a name may run over the end of a
    /// column.
    std::vector<Suggestion> suggest(const Page& page, const Layout& layout) const;

private:
    const EntityTable& m_table;
    NameIndex m_own;
    std::set<std::pair<std::u16string, MentionType>> m_rejected;
};

} // namespace jianbao::entity
