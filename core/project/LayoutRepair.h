#pragma once

#include "core/project/Database.h"

namespace jianbao::project {

/// What repairRows() did.
struct Repaired {
    /// Rows taken out because nothing can be made of them.
    qint64 droppedRows = 0;
    /// Stretches of pages without a block, each of which became an article of its own.
    qint64 freshBlocks = 0;
};

/// Makes the rows of a project that lost some of them fit together again: rows that others name are
/// made anew, blocks tile their pages (where two claim a character, the editor's has it), articles
/// have blocks and ranks without gaps. Steps of the history can no longer be taken back. Runs
/// inside the caller's transaction, with foreign keys off; throws StorageError.
Repaired repairRows(Database& database);

} // namespace jianbao::project
