#pragma once

#include "core/project/Database.h"
#include "core/text/RangeList.h"

#include <QStringList>

#include <vector>

namespace jianbao::project {

/// How values stand in the text columns of rows (see FORMAT.md): JSON arrays. Readers return an
/// empty optional for text that is not of that form.
QString writeRanges(const RangeList& ranges);
std::optional<RangeList> readRanges(const QString& text);

QString writePositions(const std::vector<qsizetype>& positions);
std::optional<std::vector<qsizetype>> readPositions(const QString& text);

QString writeNames(const QStringList& names);
std::optional<QStringList> readNames(const QString& text);

} // namespace jianbao::project
