#pragma once

#include "core/Result.h"

#include <QStringList>

namespace jianbao::source {

/// The dumps (*.txt, *.text and files without a suffix that are text) of a folder, full paths, in
/// natural order (p2 before p10). With @p recursive those of its subfolders too. Errors: NotFound,
/// Unreadable, NoDumps.
Result<QStringList> listDumps(const QString& folder, bool recursive = false);

} // namespace jianbao::source
