#pragma once

#include "core/Result.h"
#include "core/edit/Operation.h"
#include "core/model/Names.h"

#include <functional>
#include <map>
#include <vector>

namespace jianbao::ui {

class Document;

/// What a project knows of entities and types, and the edits on them. An edit reaches the mentions
/// of all pages, is one step of the history, and returns whether it succeeded; the document reports
/// the reason where it did not.
class NameRegister {
public:
    /// @p document must outlive it.
    explicit NameRegister(Document& document)
        : m_document(document) {}

    /// The number of mentions of each entity; those of none under the invalid id.
    std::map<EntityId, qint64> counts() const;
    /// The mentions of an entity in the order of the pages; of a type by id.
    std::vector<Mention> mentionsOf(EntityId entity) const;
    std::vector<Mention> mentionsOf(TagTypeId type) const;

    bool setEntity(const Entity& entity);
    bool mergeEntities(EntityId entity, EntityId into);
    /// Says that a mention of the open page is of another entity.
    bool tie(MentionId mention, EntityId entity);
    /// Makes a mention's entity another one of the same name.
    bool splitOff(MentionId mention);
    /// Takes all tags of an entity away, and the entity with them.
    bool removeEntity(EntityId entity);
    bool setType(const TagType& type);
    bool removeType(TagTypeId type);
    bool takeTypes(const std::vector<TagType>& types);

private:
    using Function = std::function<Result<Names>(const Names&)>;

    bool edit(edit::Operation operation, const std::vector<Mention>& concerned,
              const Function& function);

    Document& m_document;
};

} // namespace jianbao::ui
