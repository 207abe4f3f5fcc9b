#include "core/model/Names.h"

#include "core/model/ById.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace jianbao {

using namespace Qt::StringLiterals;

namespace {

auto placeOf(const Mention& mention) {
    const PageRange first = mention.ranges.empty() ? PageRange{} : mention.ranges.front();
    return std::tuple(first.page, first.range.begin, -first.range.end, mention.id);
}

template<typename Item>
std::set<decltype(Item::id)> idsOf(const std::vector<Item>& items) {
    std::set<decltype(Item::id)> ids;
    for (const Item& item : items)
        ids.insert(item.id);
    return ids;
}

} // namespace

const TagType* Names::type(TagTypeId id) const {
    return findById(types, id);
}
TagType* Names::type(TagTypeId id) {
    return findById(types, id);
}
const Entity* Names::entity(EntityId id) const {
    return findById(entities, id);
}
Entity* Names::entity(EntityId id) {
    return findById(entities, id);
}

void sortMentions(std::vector<Mention>& mentions) {
    std::sort(mentions.begin(), mentions.end(),
              [](const Mention& a, const Mention& b) { return placeOf(a) < placeOf(b); });
}

void sortRejections(std::vector<Rejection>& rejections) {
    std::sort(rejections.begin(), rejections.end(), [](const Rejection& a, const Rejection& b) {
        return std::tie(a.page, a.range, a.id) < std::tie(b.page, b.range, b.id);
    });
}

void normalize(Names& names) {
    std::stable_sort(names.types.begin(), names.types.end(),
                     [](const TagType& a, const TagType& b) { return a.rank < b.rank; });
    std::sort(names.entities.begin(), names.entities.end(),
              [](const Entity& a, const Entity& b) { return a.id < b.id; });
    sortMentions(names.mentions);
    sortRejections(names.rejections);
}

std::optional<QString> findViolation(const Names& names) {
    const auto types = idsOf(names.types);
    const auto entities = idsOf(names.entities);
    std::set<QString> codes;
    for (const TagType& type : names.types)
        if (type.code.isEmpty() || !codes.insert(type.code).second)
            return u"type %1: code is empty or given twice"_s.arg(type.id.value);
    for (const Entity& entity : names.entities)
        if (!types.contains(entity.type))
            return u"entity %1 has no type"_s.arg(entity.id.value);
    for (const Mention& mention : names.mentions) {
        if (!types.contains(mention.type))
            return u"mention %1 has no type"_s.arg(mention.id.value);
        if (mention.entity.isValid() && !entities.contains(mention.entity))
            return u"mention %1 names an entity that is not there"_s.arg(mention.id.value);
        if (mention.ranges.empty())
            return u"mention %1 covers nothing"_s.arg(mention.id.value);
    }
    return std::nullopt;
}

} // namespace jianbao
