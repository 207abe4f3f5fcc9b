#pragma once

#include "core/model/Ids.h"

#include <QString>

#include <vector>

namespace jianbao {

/// A type of mention that a project knows. Six are there from the start, with the codes of
/// MentionType; an editor may add, change and remove any.
struct TagType {
    TagTypeId id;
    /// Short and unique in the project: PER, ORG. Suggestions and exports go by it.
    QString code;
    /// What a person reads. Empty for a type that ships and was not renamed: it is shown in the
    /// language of the window.
    QString name;
    /// "#rrggbb"; empty for the colour that the window chooses.
    QString color;
    /// The key that tags with it, as QKeySequence writes it; empty for the window's choice, or
    /// none.
    QString key;
    /// Its place in lists, from 0.
    int rank = 0;

    bool operator==(const TagType&) const = default;
};

} // namespace jianbao
