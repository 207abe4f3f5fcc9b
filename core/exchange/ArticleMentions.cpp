#include "core/exchange/ArticleMentions.h"

#include <algorithm>

namespace jianbao::exchange {

namespace {

/// Puts a mention's pieces into reading order and joins those that overlap or touch.
std::vector<TextRange> united(std::vector<TextRange> pieces) {
    std::sort(pieces.begin(), pieces.end());
    std::vector<TextRange> result;
    for (const TextRange piece : pieces) {
        if (!result.empty() && piece.begin <= result.back().end)
            result.back().end = std::max(result.back().end, piece.end);
        else
            result.push_back(piece);
    }
    return result;
}

bool isBlank(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// Whether characters that one sees lie in none of the article's blocks.
bool leaves(const ArticleText& article, const PageRange& place) {
    const Page* page = clean::findPage(article.pages, place.page);
    if (page == nullptr)
        return true;
    RangeList rest = place.range;
    for (const Block* block : article.blocks) {
        if (block->page != place.page)
            continue;
        const RangeList common = block->ranges.intersected(place.range);
        for (const TextRange range : common.ranges())
            rest.subtract(range);
    }
    return std::any_of(rest.ranges().begin(), rest.ranges().end(), [&](TextRange range) {
        return !isBlank(QStringView(page->text).sliced(range.begin, range.length()));
    });
}

} // namespace

const Entity* findEntity(const Names& names, EntityId id) {
    const auto found =
        std::lower_bound(names.entities.begin(), names.entities.end(), id,
                         [](const Entity& entity, EntityId wanted) { return entity.id < wanted; });
    return found == names.entities.end() || found->id != id ? nullptr : &*found;
}

ArticleMentions::ArticleMentions(const Layout& layout, const Names& names, PageId page)
    : m_names(names) {
    for (const Mention& mention : layout.mentions) {
        const PageRange& first = mention.ranges.front();
        const Block* block = layout.blockAt(first.page, first.range.begin);
        if (block != nullptr && block->article.isValid())
            m_mentions[block->article].push_back(&mention);
        else if (first.page == page)
            ++m_omissions.outside;
    }
}

void ArticleMentions::leave(ArticleId article) {
    if (const auto own = m_mentions.find(article); own != m_mentions.end())
        m_omissions.outside += static_cast<qint64>(own->second.size());
}

void ArticleMentions::addTo(ArticleText& article) {
    const auto own = m_mentions.find(article.article->id);
    if (own == m_mentions.end())
        return;
    for (const Mention* mention : own->second) {
        std::vector<TextRange> pieces;
        bool isWhole = true;
        for (const PageRange& range : mention->ranges) {
            auto found = toArticle(article, range.page, range.range);
            std::erase_if(found, [&](TextRange piece) {
                return isBlank(QStringView(article.text).sliced(piece.begin, piece.length()));
            });
            isWhole = isWhole && !found.empty() && !leaves(article, range);
            pieces.insert(pieces.end(), found.begin(), found.end());
        }
        if (!isWhole)
            ++m_omissions.outside;
        if (pieces.empty())
            continue;
        const TagType* type = m_names.type(mention->type);
        const Entity* entity = findEntity(m_names, mention->entity);
        article.mentions.push_back({type == nullptr ? QString() : type->code,
                                    united(std::move(pieces)),
                                    entity == nullptr ? QString() : entity->name,
                                    entity == nullptr ? QString() : entity->link});
    }
    std::stable_sort(article.mentions.begin(), article.mentions.end(),
                     [](const ArticleMention& a, const ArticleMention& b) {
                         return std::pair(a.hull().begin, -a.hull().end) <
                                std::pair(b.hull().begin, -b.hull().end);
                     });
}

} // namespace jianbao::exchange
