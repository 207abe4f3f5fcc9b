#pragma once

#include "core/model/Ids.h"

#include <QString>
#include <QStringList>

namespace jianbao {

/// What mentions stand for: one person, one place. Two entities may have the same name.
struct Entity {
    EntityId id;
    /// The canonical name.
    QString name;
    QStringList aliases;
    TagTypeId type;
    /// Free text; empty for none.
    QString note;
    /// A Wikidata id or a URL; empty for none.
    QString link;

    bool operator==(const Entity&) const = default;
};

} // namespace jianbao
