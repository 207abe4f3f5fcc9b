#pragma once

#include "core/Result.h"
#include "core/model/Correction.h"
#include "core/model/Names.h"
#include "core/model/Page.h"

#include <span>
#include <vector>

namespace jianbao::edit {

/// The operations an editor has on tagged names, as pure functions from names to names.
///
/// All of them number what is new provisionally and fail with InvalidEdit, changing nothing, where
/// they do not apply. The names hold the mentions and rejections concerned; removeType(),
/// mergeEntities() and removeEntity() expect all mentions that have the type or the entity.

/// A place to be tagged.
struct Tagging {
    /// In reading order, as Mention::ranges.
    std::vector<PageRange> ranges;
    /// The name as one reads it (see entity::spelling): tells which entity the mention is of.
    QString text;
    bool operator==(const Tagging&) const = default;
};

/// Tags the places. A place that is tagged already is given this type instead of its own. Each
/// mention is tied to the one entity of this type that has its text as name or alias; where there
/// is none, one is made, and where there are several, the mention stays untied. Rejections of the
/// same type at these places go. InvalidEdit where all of this is so already.
Result<Names> tag(Names names, std::span<const Tagging> places, TagTypeId type);

/// Takes the mentions away.
Result<Names> untag(Names names, std::span<const MentionId> mentions);

/// Gives the mentions another type. A mention that is tied goes over to the entity of the same name
/// with that type, which is made where there is none.
Result<Names> retype(Names names, std::span<const MentionId> mentions, TagTypeId type);

enum class Edge : quint8 { Begin, End };

/// Moves the begin or the end of a mention by one character, outwards or inwards; blanks and line
/// ends are passed over. Its text is another one then, and so is its entity, as in tag(). @p pages
/// holds the pages that the mention lies on, @p corrections those of the text. InvalidEdit at the
/// page's ends, where nothing would be left, and where that place is tagged already.
Result<Names> moveEdge(Names names, MentionId mention, Edge edge, bool outwards,
                       std::span<const Page> pages, std::span<const Correction> corrections = {});

/// Files suggestions that were turned down (their ids are given here); what is filed already is
/// passed over.
Result<Names> reject(Names names, std::span<const Rejection> rejections);

/// Ties mentions to an entity, whose type they take; none unties them.
Result<Names> tie(Names names, std::span<const MentionId> mentions, EntityId entity);

/// Ties mentions to a new entity with the name and type of @p like: for two people of one name.
Result<Names> splitEntity(Names names, EntityId like, std::span<const MentionId> mentions);

/// Makes two entities one: mentions of @p entity go over to @p into, which keeps its name and takes
/// the other's name and aliases as aliases, and note and link where it has none.
Result<Names> mergeEntities(Names names, EntityId entity, EntityId into);

/// Writes name, aliases, note and link of an entity that is there; its type stays. Blanks around
/// them go, and so do empty and double aliases. InvalidEdit for an empty name.
Result<Names> setEntity(Names names, Entity entity);

/// Removes an entity; its mentions stay, untied.
Result<Names> removeEntity(Names names, EntityId entity);

/// Adds a type at the end of the list, or changes name, colour and key of the one with its id.
/// InvalidEdit where the code is empty or taken, or the key is another type's.
Result<Names> setType(Names names, TagType type);

/// Removes a type with its mentions and entities.
Result<Names> removeType(Names names, TagTypeId type);

/// Takes over types of another project: those with a code that is there change name, colour and key
/// of the type here, the others are added. A key that is another type's here stays with that.
Result<Names> takeTypes(Names names, std::span<const TagType> types);

} // namespace jianbao::edit
