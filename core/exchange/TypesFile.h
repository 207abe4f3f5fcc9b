#pragma once

#include "core/Result.h"
#include "core/model/TagType.h"

#include <QString>

#include <vector>

namespace jianbao::exchange {

/// Carries types of names from one project to another: a JSON file with the member "types", an
/// array of objects with code, name, color and key, all strings, as in TagType.

/// Writes the types, in place of what may be at @p path. Errors: Unreadable, DiskFull, Io.
Result<void> writeTypes(const QString& path, const std::vector<TagType>& types);
/// Reads such a file; the types have no ids. Errors: NotFound, Unreadable, Damaged.
Result<std::vector<TagType>> readTypes(const QString& path);

} // namespace jianbao::exchange
