#pragma once

#include "core/model/Names.h"
#include "core/search/Concordance.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace jianbao::ui {

/// Where a name is looked for when it is tagged everywhere.
enum class NameScope : quint8 { Article, Page, Issue, Project };

/// One line of the preview: an occurrence, and where it is.
struct FoundName {
    search::Occurrence occurrence;
    /// Of the newspaper's page, for a person; empty on the open page.
    QString place;
    /// The type that the place has already; none where it is not tagged.
    TagTypeId type;
    /// A longer name lies around or across it: left out unless a person ticks it.
    bool insideOther = false;
};

/// What a person wants with all occurrences of a name.
struct EverywhereChoice {
    enum class Act : quint8 { Tag, Untag };
    Act act = Act::Tag;
    /// What to tag with, or to retype to.
    TagTypeId type;
    std::vector<FoundName> places;
};

/// Asks the person about names. An interface, so that the logic behind it is tested without a
/// dialog; an empty answer means that the person thought better of it.
class NameDialogs {
public:
    virtual ~NameDialogs() = default;

    /// Finds the occurrences for a scope.
    using Find = std::function<std::vector<FoundName>(NameScope scope)>;
    virtual std::optional<EverywhereChoice> chooseOccurrences(const QString& name, TagTypeId type,
                                                              const std::vector<TagType>& types,
                                                              const Find& find) = 0;
    virtual std::optional<Entity> editEntity(const Entity& entity) = 0;
    /// One of the entities, which are in the order to be shown.
    virtual std::optional<EntityId> chooseEntity(const QString& title,
                                                 const std::vector<Entity>& entities) = 0;
    /// Whether to remove a type with so many mentions.
    virtual bool confirmRemoval(const TagType& type, qint64 mentions) = 0;
    virtual std::optional<TagType> editType(const TagType& type) = 0;
    virtual std::optional<QString> chooseTypesFile(bool toWrite) = 0;
};

} // namespace jianbao::ui
