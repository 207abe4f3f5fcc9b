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
    /// Those of these ids that are there, and those that have one of the texts as name or alias.
    std::vector<Entity> entities(const std::vector<EntityId>& ids, const QStringList& named);

    /// Writes the rows of types and entities in which the two differ.
    void writeDifference(const Names& before, const Names& after, StoredIds& ids);

private:
    std::vector<Entity> readEntities(Statement& row);
    void writeTypes(const Names& before, const Names& after, StoredIds& ids);
    void writeEntities(const Names& before, const Names& after, StoredIds& ids);

    Database& m_database;
};

} // namespace jianbao::project
