#pragma once

#include "ui/entity/NameDialogs.h"

namespace jianbao::test {

/// Answers questions about names with what the test put there; without an answer, the question is
/// dismissed.
class ScriptedNameDialogs : public ui::NameDialogs {
public:
    std::function<Entity(Entity)> entity;
    std::optional<EntityId> chosen;
    std::optional<TagType> type;
    std::optional<QString> file;
    bool removes = false;
    /// What was last on offer, and how many mentions a type was said to have.
    std::vector<Entity> offered;
    qint64 mentions = -1;

    std::optional<ui::EverywhereChoice> chooseOccurrences(const QString&, TagTypeId,
                                                          const std::vector<TagType>&,
                                                          const Find&) override {
        return std::nullopt;
    }
    std::optional<Entity> editEntity(const Entity& before) override {
        return entity ? std::optional(entity(before)) : std::nullopt;
    }
    std::optional<EntityId> chooseEntity(const QString&,
                                         const std::vector<Entity>& entities) override {
        offered = entities;
        return chosen;
    }
    bool confirmRemoval(const TagType&, qint64 count) override {
        mentions = count;
        return removes;
    }
    std::optional<TagType> editType(const TagType&) override { return type; }
    std::optional<QString> chooseTypesFile(bool) override { return file; }
};

} // namespace jianbao::test
