#include "core/edit/NameEdits.h"

#include "core/edit/Draft.h"
#include "core/entity/Spelling.h"
#include "core/model/ById.h"
#include "core/text/CharClass.h"
#include "core/text/WordSteps.h"

#include <algorithm>
#include <map>
#include <set>

namespace jianbao::edit {

namespace {

Result<Names> finished(Names names) {
    normalize(names);
    return names;
}

bool hasName(const Entity& entity, const QString& text) {
    return entity.name == text || entity.aliases.contains(text);
}

/// The one entity that a text of this type names; made where there is none, and none where there
/// are several.
EntityId entityFor(Names& names, const QString& text, TagTypeId type) {
    if (text.isEmpty())
        return {};
    EntityId found;
    for (const Entity& entity : names.entities) {
        if (entity.type != type || !hasName(entity, text))
            continue;
        if (found.isValid())
            return {};
        found = entity.id;
    }
    if (!found.isValid()) {
        found = nextProvisional(names.entities);
        names.entities.push_back({found, text, {}, type, {}, {}});
    }
    return found;
}

Mention* findMention(Names& names, MentionId id) {
    const auto found = std::find_if(names.mentions.begin(), names.mentions.end(),
                                    [&](const Mention& mention) { return mention.id == id; });
    return found == names.mentions.end() ? nullptr : &*found;
}

/// Calls @p change with each of the mentions; false where one of them is not there.
template<typename Change>
bool forEach(Names& names, std::span<const MentionId> ids, const Change& change) {
    const std::set<MentionId> wanted(ids.begin(), ids.end());
    std::size_t found = 0;
    for (Mention& mention : names.mentions) {
        if (!wanted.contains(mention.id))
            continue;
        change(mention);
        ++found;
    }
    return found > 0 && found == wanted.size();
}

bool isSame(const Rejection& rejection, const PageRange& place, const QString& code) {
    return rejection.page == place.page && rejection.range == place.range && rejection.code == code;
}

/// First and last position that the ranges of the first page cover, as rejections name a place.
PageRange hullOf(std::span<const PageRange> ranges) {
    PageRange hull = ranges.front();
    for (const PageRange& part : ranges) {
        if (part.page != hull.page)
            continue;
        hull.range.begin = std::min(hull.range.begin, part.range.begin);
        hull.range.end = std::max(hull.range.end, part.range.end);
    }
    return hull;
}

/// Tags places one after the other, with each look-up prepared once.
class Tagger {
public:
    Tagger(Names& names, const TagType& type)
        : m_names(names)
        , m_type(type)
        , m_next(nextProvisional(names.mentions)) {
        for (std::size_t i = 0; i < names.mentions.size(); ++i)
            m_there.emplace(names.mentions[i].ranges, i);
    }

    /// False where the place is tagged so already.
    bool tag(const Tagging& place) {
        const auto [at, isNew] = m_there.emplace(place.ranges, m_names.mentions.size());
        if (isNew) {
            m_names.mentions.push_back({m_next, m_type.id, entityOf(place.text), place.ranges});
            --m_next.value;
            return true;
        }
        Mention& mention = m_names.mentions[at->second];
        if (mention.type == m_type.id)
            return false;
        mention.type = m_type.id;
        mention.entity = entityOf(place.text);
        return true;
    }

private:
    EntityId entityOf(const QString& text) {
        const auto [at, isNew] = m_entities.emplace(text, EntityId{});
        if (isNew)
            at->second = entityFor(m_names, text, m_type.id);
        return at->second;
    }

    Names& m_names;
    const TagType m_type;
    MentionId m_next;
    std::map<std::vector<PageRange>, std::size_t> m_there;
    std::map<QString, EntityId> m_entities;
};

/// Takes rejections of that type at these places away; how many there were.
std::size_t forgive(Names& names, std::span<const Tagging> places, const QString& code) {
    std::set<PageRange> hulls;
    for (const Tagging& place : places)
        hulls.insert(hullOf(place.ranges));
    return std::erase_if(names.rejections, [&](const Rejection& rejection) {
        return rejection.code == code && hulls.contains({rejection.page, rejection.range});
    });
}

bool isBlank(QStringView text, qsizetype at) {
    return charIs(text[at].unicode(), CharSpace);
}

/// Moves one edge of a range; false where it cannot go there.
bool moveBegin(TextRange& range, bool outwards, QStringView text) {
    qsizetype at = range.begin;
    if (outwards) {
        do {
            if (at == 0)
                return false;
            at = previousCharacter(text, at);
        } while (isBlank(text, at));
    } else {
        do {
            at = nextCharacter(text, at);
        } while (at < range.end && isBlank(text, at));
    }
    range.begin = at;
    return true;
}

bool moveEnd(TextRange& range, bool outwards, QStringView text) {
    qsizetype at = range.end;
    if (outwards) {
        do {
            if (at >= text.size())
                return false;
            at = nextCharacter(text, at);
        } while (isBlank(text, at - 1));
    } else {
        do {
            at = previousCharacter(text, at);
        } while (at > range.begin && isBlank(text, at - 1));
    }
    range.end = at;
    return true;
}

QStringList cleanAliases(const Entity& entity) {
    QStringList aliases;
    for (const QString& alias : entity.aliases) {
        const QString trimmed = alias.trimmed();
        if (!trimmed.isEmpty() && trimmed != entity.name && !aliases.contains(trimmed))
            aliases += trimmed;
    }
    return aliases;
}

bool isKeyTaken(const Names& names, const TagType& by) {
    return !by.key.isEmpty() &&
           std::any_of(names.types.begin(), names.types.end(), [&](const TagType& other) {
               return other.id != by.id && other.key == by.key;
           });
}

void addType(Names& names, TagType type) {
    type.id = nextProvisional(names.types);
    type.rank = names.types.empty() ? 0 : names.types.back().rank + 1;
    names.types.push_back(std::move(type));
}

} // namespace

Result<Names> tag(Names names, std::span<const Tagging> places, TagTypeId type) {
    const TagType* found = names.type(type);
    if (!found)
        return invalidEdit("no such type");
    const auto isEmpty = [](const PageRange& part) {
        return part.range.isEmpty();
    };
    for (const Tagging& place : places)
        if (place.ranges.empty() || std::any_of(place.ranges.begin(), place.ranges.end(), isEmpty))
            return invalidEdit("nothing to tag");
    bool changed = forgive(names, places, found->code) > 0;
    Tagger tagger(names, *found);
    for (const Tagging& place : places)
        changed = tagger.tag(place) || changed;
    if (!changed)
        return invalidEdit("tagged so already");
    return finished(std::move(names));
}

Result<Names> untag(Names names, std::span<const MentionId> mentions) {
    const std::set<MentionId> gone(mentions.begin(), mentions.end());
    const std::size_t removed = std::erase_if(
        names.mentions, [&](const Mention& mention) { return gone.contains(mention.id); });
    if (removed == 0 || removed != gone.size())
        return invalidEdit("no such mention");
    return names;
}

Result<Names> retype(Names names, std::span<const MentionId> mentions, TagTypeId type) {
    if (!names.type(type))
        return invalidEdit("no such type");
    bool changed = false;
    const bool there = forEach(names, mentions, [&](Mention& mention) {
        changed = changed || mention.type != type;
        const Entity* entity = names.entity(mention.entity);
        if (entity && entity->type != type)
            mention.entity = entityFor(names, QString(entity->name), type);
        mention.type = type;
    });
    if (!there || !changed)
        return invalidEdit(there ? "of that type already" : "no such mention");
    return finished(std::move(names));
}

Result<Names> moveEdge(Names names, MentionId mention, Edge edge, bool outwards,
                       std::span<const Page> pages, std::span<const Correction> corrections) {
    Mention* moved = findMention(names, mention);
    if (!moved)
        return invalidEdit("no such mention");
    std::vector<PageRange>& ranges = moved->ranges;
    PageRange& part = edge == Edge::Begin ? ranges.front() : ranges.back();
    const auto page = std::find_if(pages.begin(), pages.end(),
                                   [&](const Page& each) { return each.id == part.page; });
    if (page == pages.end() || part.range.end > page->text.size())
        return invalidEdit("the page is not at hand");
    const bool done = edge == Edge::Begin ? moveBegin(part.range, outwards, page->text)
                                          : moveEnd(part.range, outwards, page->text);
    if (!done)
        return invalidEdit("the page ends here");
    if (part.range.isEmpty())
        ranges.erase(edge == Edge::Begin ? ranges.begin() : ranges.end() - 1);
    if (ranges.empty())
        return invalidEdit("nothing would be left");
    if (std::any_of(names.mentions.begin(), names.mentions.end(), [&](const Mention& other) {
            return other.id != mention && other.ranges == ranges;
        }))
        return invalidEdit("that place is tagged already");
    const QString text = entity::spelling(pages, ranges, corrections);
    const TagTypeId type = moved->type;
    moved->entity = entityFor(names, text, type);
    return finished(std::move(names));
}

Result<Names> reject(Names names, std::span<const Rejection> rejections) {
    const std::size_t before = names.rejections.size();
    for (Rejection rejection : rejections) {
        const bool there = std::any_of(
            names.rejections.begin(), names.rejections.end(), [&](const Rejection& have) {
                return isSame(have, {rejection.page, rejection.range}, rejection.code);
            });
        if (there)
            continue;
        rejection.id = nextProvisional(names.rejections);
        names.rejections.push_back(std::move(rejection));
    }
    if (before == names.rejections.size())
        return invalidEdit("rejected already");
    return finished(std::move(names));
}

Result<Names> tie(Names names, std::span<const MentionId> mentions, EntityId entity) {
    const Entity* target = names.entity(entity);
    if (entity.isValid() && !target)
        return invalidEdit("no such entity");
    bool changed = false;
    const bool there = forEach(names, mentions, [&](Mention& mention) {
        changed = changed || mention.entity != entity || (target && mention.type != target->type);
        mention.entity = entity;
        if (target)
            mention.type = target->type;
    });
    if (!there || !changed)
        return invalidEdit(there ? "tied so already" : "no such mention");
    return names;
}

Result<Names> splitEntity(Names names, EntityId like, std::span<const MentionId> mentions) {
    const Entity* old = names.entity(like);
    if (!old)
        return invalidEdit("no such entity");
    const EntityId made = nextProvisional(names.entities);
    names.entities.push_back({made, old->name, old->aliases, old->type, {}, {}});
    return tie(*finished(std::move(names)), mentions, made);
}

Result<Names> mergeEntities(Names names, EntityId entity, EntityId into) {
    const Entity* from = names.entity(entity);
    Entity* target = names.entity(into);
    if (!from || !target || entity == into)
        return invalidEdit("no two entities");
    target->aliases += from->name;
    target->aliases += from->aliases;
    target->aliases = cleanAliases(*target);
    if (target->note.isEmpty())
        target->note = from->note;
    if (target->link.isEmpty())
        target->link = from->link;
    for (Mention& mention : names.mentions) {
        if (mention.entity == entity) {
            mention.entity = into;
            mention.type = target->type;
        }
    }
    std::erase_if(names.entities, [&](const Entity& each) { return each.id == entity; });
    return names;
}

Result<Names> setEntity(Names names, Entity entity) {
    Entity* there = names.entity(entity.id);
    entity.name = entity.name.trimmed();
    if (!there || entity.name.isEmpty())
        return invalidEdit(there ? "no name" : "no such entity");
    entity.type = there->type;
    entity.aliases = cleanAliases(entity);
    entity.note = entity.note.trimmed();
    entity.link = entity.link.trimmed();
    if (*there == entity)
        return invalidEdit("nothing changed");
    *there = std::move(entity);
    return names;
}

Result<Names> removeEntity(Names names, EntityId entity) {
    if (std::erase_if(names.entities, [&](const Entity& each) { return each.id == entity; }) == 0)
        return invalidEdit("no such entity");
    for (Mention& mention : names.mentions)
        if (mention.entity == entity)
            mention.entity = {};
    return names;
}

Result<Names> setType(Names names, TagType type) {
    const bool codeTaken =
        std::any_of(names.types.begin(), names.types.end(), [&](const TagType& other) {
            return other.id != type.id && other.code == type.code;
        });
    if (type.code.isEmpty() || codeTaken)
        return invalidEdit("the code is empty or taken");
    if (isKeyTaken(names, type))
        return invalidEdit("the key is taken");
    TagType* there = names.type(type.id);
    if (!there) {
        if (type.id.isValid())
            return invalidEdit("no such type");
        addType(names, std::move(type));
        return names;
    }
    type.rank = there->rank;
    if (*there == type)
        return invalidEdit("nothing changed");
    *there = std::move(type);
    return names;
}

Result<Names> removeType(Names names, TagTypeId type) {
    if (std::erase_if(names.types, [&](const TagType& each) { return each.id == type; }) == 0)
        return invalidEdit("no such type");
    std::erase_if(names.mentions, [&](const Mention& each) { return each.type == type; });
    std::erase_if(names.entities, [&](const Entity& each) { return each.type == type; });
    return names;
}

Result<Names> takeTypes(Names names, std::span<const TagType> types) {
    const Names before = names;
    for (TagType type : types) {
        if (type.code.isEmpty())
            return invalidEdit("the code is empty");
        const auto there =
            std::find_if(names.types.begin(), names.types.end(),
                         [&](const TagType& each) { return each.code == type.code; });
        type.id = there == names.types.end() ? TagTypeId{} : there->id;
        if (isKeyTaken(names, type))
            type.key = there == names.types.end() ? QString() : there->key;
        if (there == names.types.end()) {
            addType(names, std::move(type));
        } else {
            type.rank = there->rank;
            *there = std::move(type);
        }
    }
    if (names == before)
        return invalidEdit("nothing changed");
    return names;
}

} // namespace jianbao::edit
