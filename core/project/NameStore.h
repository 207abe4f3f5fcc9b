#pragma once

#include "core/model/Names.h"
#include "core/project/Rows.h"

namespace jianbao::project {

/// Reads and writes the rows of types of mention and of entities. Throws StorageError.
class NameStore {
public:
    explicit NameStore(Database& database)
        : m_database(database) {}

    /// By rank.
    std::vector<TagType> types();
    /// By id.
    std::vector<Entity> entities();

    /// Writes the rows of types and entities in which the two differ.
    void writeDifference(const Names& before, const Names& after, StoredIds& ids);

private:
    void writeTypes(const Names& before, const Names& after, StoredIds& ids);
    void writeEntities(const Names& before, const Names& after, StoredIds& ids);

    Database& m_database;
};

} // namespace jianbao::project
