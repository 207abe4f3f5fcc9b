#include "core/project/EditCheck.h"

#include "core/project/PageStore.h"
#include "core/project/Rows.h"

#include <algorithm>
#include <set>

namespace jianbao::project {

using namespace Qt::StringLiterals;

namespace {

/// Where the block is: an edit may change neither for blocks on pages that it was not given.
bool sameGround(const Block& a, const Block& b) {
    return a.page == b.page && a.ranges == b.ranges;
}

template<typename Items>
bool hasUnknownId(const Items& before, const Items& after) {
    std::set<decltype(before.front().id)> known;
    for (const auto& item : before)
        known.insert(item.id);
    std::set<decltype(before.front().id)> seen;
    return std::any_of(after.begin(), after.end(), [&](const auto& item) {
        const bool fits = item.id.isProvisional() || known.contains(item.id);
        return !fits || !seen.insert(item.id).second;
    });
}

/// Whether what stands on the pages that @p isConcerned picks is the same in both lists.
template<typename Items, typename Predicate>
bool sameWhere(const Items& a, const Items& b, const Predicate& isConcerned) {
    const auto isOnOne = [&](const auto& item) {
        return isConcerned(item.page);
    };
    Items first;
    std::copy_if(a.begin(), a.end(), std::back_inserter(first), isOnOne);
    Items second;
    std::copy_if(b.begin(), b.end(), std::back_inserter(second), isOnOne);
    return first == second;
}

QString unknownId() {
    return u"an id that was not given, or twice"_s;
}

} // namespace

std::optional<QString> EditCheck::violation(std::span<const PageId> given, const Layout& before,
                                            const Layout& after) {
    if (hasUnknownId(before.blocks, after.blocks) ||
        hasUnknownId(before.articles, after.articles) ||
        hasUnknownId(before.corrections, after.corrections) ||
        hasUnknownId(before.mentions, after.mentions) ||
        hasUnknownId(before.rejections, after.rejections))
        return unknownId();
    const auto isElsewhere = [&](PageId page) {
        return std::find(given.begin(), given.end(), page) == given.end();
    };
    const auto elsewhere = [&](const Layout& layout) {
        return std::count_if(layout.blocks.begin(), layout.blocks.end(),
                             [&](const Block& block) { return isElsewhere(block.page); });
    };
    bool kept = elsewhere(before) == elsewhere(after) &&
                sameWhere(before.corrections, after.corrections, isElsewhere) &&
                sameWhere(before.rejections, after.rejections, isElsewhere) &&
                sameWhere(before.states, after.states, isElsewhere);
    for (const Block& block : after.blocks) {
        const Block* old = isElsewhere(block.page) ? before.block(block.id) : &block;
        kept = kept && old && sameGround(*old, block);
    }
    if (!kept)
        return u"another page has changed"_s;
    for (const PageId page : given)
        if (auto found = findViolation(after, page, m_pages.length(page).value_or(0)))
            return found;
    return strayMention(before.mentions, after.mentions);
}

std::optional<QString> EditCheck::violation(const Names& before, const Names& after) {
    if (hasUnknownId(before.types, after.types) || hasUnknownId(before.entities, after.entities) ||
        hasUnknownId(before.mentions, after.mentions) ||
        hasUnknownId(before.rejections, after.rejections))
        return unknownId();
    if (auto found = findViolation(after))
        return found;
    return strayMention(before.mentions, after.mentions);
}

std::optional<QString> EditCheck::strayMention(const std::vector<Mention>& before,
                                               const std::vector<Mention>& after) {
    const auto old = indexById(before);
    for (const Mention& mention : after) {
        const auto known = old.find(mention.id);
        if (known != old.end() && *known->second == mention)
            continue;
        for (const PageRange& part : mention.ranges)
            if (part.range.isEmpty() || part.range.begin < 0 ||
                part.range.end > m_pages.length(part.page).value_or(0))
                return u"mention %1 leaves its page"_s.arg(mention.id.value);
    }
    return std::nullopt;
}

} // namespace jianbao::project
