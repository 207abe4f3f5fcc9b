#pragma once

#include "core/Result.h"

#include <QString>

#include <vector>

namespace jianbao::project {

/// What could be saved of one table.
struct RescuedTable {
    QString name;
    qint64 rows = 0;
    /// Rows that were there but held what no project may hold.
    qint64 refused = 0;
    /// Whether a part of the table was out of reach.
    bool hasGaps = false;
};

/// What a rescue found and what it had to put right.
struct RescueReport {
    std::vector<RescuedTable> tables;
    /// Rows taken out because nothing can be made of them.
    qint64 droppedRows = 0;
    /// Stretches of pages for which no block was left; each became an article of its own.
    qint64 freshBlocks = 0;
    /// Whether all of the file was there and fits together.
    bool isWhole() const;
};

/// Saves what can be read of a damaged project file (with its log beside it) into a new one at
/// @p rescued, which then holds to its format: what contradicts itself is mended or dropped, and
/// where a page lost its blocks its text is kept as one. Steps of the history keep their names, but
/// can no longer be taken back. The damaged file is only read. Errors: NotFound, Unreadable,
/// NotAProject (nothing of a project is in it), Damaged (not even its list of tables can be read),
/// Locked, AlreadyExists, DiskFull, Io.
Result<RescueReport> rescueProject(const QString& damaged, const QString& rescued);

} // namespace jianbao::project
