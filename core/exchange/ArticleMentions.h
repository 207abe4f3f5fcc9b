#pragma once

#include "core/exchange/ArticleText.h"
#include "core/exchange/Omissions.h"
#include "core/model/Names.h"

#include <unordered_map>
#include <vector>

namespace jianbao::exchange {

/// The entity with that id, or null; for lists that are long.
const Entity* findEntity(const Names& names, EntityId id);

/// The mentions of a layout by the articles in whose text they stand.
class ArticleMentions {
public:
    /// All of them must outlive it. A mention belongs to the article in which its first character
    /// lies. Those that lie in none and begin on @p page are counted in omissions().
    ArticleMentions(const Layout& layout, const Names& names, PageId page);

    /// Gives the article its mentions; what of one lies elsewhere, or is blank, is left out and
    /// counted.
    void addTo(ArticleText& article);
    /// Counts the mentions of an article that has no text.
    void leave(ArticleId article);
    const Omissions& omissions() const { return m_omissions; }

private:
    const Names& m_names;
    std::unordered_map<ArticleId, std::vector<const Mention*>> m_mentions;
    Omissions m_omissions;
};

} // namespace jianbao::exchange
