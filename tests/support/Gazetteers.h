#pragma once

#include "core/entity/EntityTable.h"

namespace jianbao::test {

/// The table that ships, loaded once for a test program. A test that gets none cannot go on.
inline const entity::EntityTable& shippedTable() {
    static const Result<entity::EntityTable> table = entity::EntityTable::load();
    if (!table)
        qFatal("the shipped gazetteers are missing");
    return *table;
}

} // namespace jianbao::test
