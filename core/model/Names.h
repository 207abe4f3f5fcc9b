#pragma once

#include "core/model/Entity.h"
#include "core/model/Mention.h"
#include "core/model/TagType.h"

#include <optional>
#include <vector>

namespace jianbao {

/// All that a project knows of names: its types and entities, with the mentions and rejections of
/// the pages that an edit concerns, but none of their blocks.
struct Names {
    /// By rank.
    std::vector<TagType> types;
    /// By id.
    std::vector<Entity> entities;
    /// Ordered as in a Layout.
    std::vector<Mention> mentions;
    std::vector<Rejection> rejections;

    const TagType* type(TagTypeId id) const;
    const Entity* entity(EntityId id) const;
    TagType* type(TagTypeId id);
    Entity* entity(EntityId id);

    bool operator==(const Names&) const = default;
};

/// Puts all lists into their documented order.
void normalize(Names& names);

/// The first broken invariant in words (for logs and tests), or none: codes are unique and not
/// empty; every mention and entity has a type that exists, and every mention's entity does.
std::optional<QString> findViolation(const Names& names);

/// Orders mentions by their first range (page, begin, the longer first), then by number; rejections
/// by page and range.
void sortMentions(std::vector<Mention>& mentions);
void sortRejections(std::vector<Rejection>& rejections);

} // namespace jianbao
