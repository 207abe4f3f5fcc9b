#include "core/project/NameStore.h"

#include "core/project/RowText.h"

namespace jianbao::project {

std::vector<TagType> NameStore::types() {
    Statement row = m_database.prepare(
        "SELECT id, code, name, color, key, rank FROM tag_type ORDER BY rank, id");
    std::vector<TagType> found;
    while (row.step())
        found.push_back({TagTypeId{row.integer(0)}, row.text(1), row.text(2), row.text(3),
                         row.text(4), static_cast<int>(row.integer(5))});
    return found;
}

std::vector<Entity> NameStore::entities() {
    Statement row =
        m_database.prepare("SELECT id, name, aliases, type, note, link FROM entity ORDER BY id");
    return readEntities(row);
}

std::vector<Entity> NameStore::entities(const std::vector<EntityId>& ids,
                                        const QStringList& named) {
    Statement row = m_database.prepare(
        "SELECT id, name, aliases, type, note, link FROM entity WHERE id IN "
        "(SELECT value FROM json_each(?1) "
        " UNION SELECT id FROM entity WHERE name IN (SELECT value FROM json_each(?2)) "
        " UNION SELECT id FROM entity WHERE aliases <> '[]' AND EXISTS "
        "  (SELECT 1 FROM json_each(entity.aliases) AS alias "
        "   WHERE alias.value IN (SELECT value FROM json_each(?2)))) ORDER BY id");
    row.bind(1, idList(ids)).bind(2, writeNames(named));
    return readEntities(row);
}

std::vector<Entity> NameStore::readEntities(Statement& row) {
    std::vector<Entity> found;
    while (row.step())
        found.push_back({EntityId{row.integer(0)}, row.text(1),
                         readable(readNames(row.text(2)), m_database, row),
                         TagTypeId{row.integer(3)}, row.text(4), row.text(5)});
    return found;
}

void NameStore::writeDifference(const Names& before, const Names& after, StoredIds& ids) {
    writeTypes(before, after, ids);
    writeEntities(before, after, ids);
}

void NameStore::writeTypes(const Names& before, const Names& after, StoredIds& ids) {
    const auto bindTo = [](Statement& row, const TagType& type) {
        row.bindAll(type.code, type.name, type.color, type.key, qint64{type.rank});
    };
    writeRows(
        before.types, after.types,
        [&](const TagType& type) {
            Statement row =
                m_database.prepare("INSERT INTO tag_type (code, name, color, key, rank) "
                                   "VALUES (?1, ?2, ?3, ?4, ?5)");
            bindTo(row, type);
            row.run();
            ids.types[type.id] = TagTypeId{m_database.lastInsertId()};
        },
        [&](const TagType& type) {
            Statement row =
                m_database.prepare("UPDATE tag_type SET code = ?1, name = ?2, color = ?3, "
                                   "key = ?4, rank = ?5 WHERE id = ?6");
            bindTo(row, type);
            row.bind(6, type.id.value).run();
        },
        [&](TagTypeId id) {
            m_database.prepare("DELETE FROM tag_type WHERE id = ?1").bind(1, id.value).run();
        });
}

void NameStore::writeEntities(const Names& before, const Names& after, StoredIds& ids) {
    const auto bindTo = [&](Statement& row, const Entity& entity) {
        row.bindAll(entity.name, writeNames(entity.aliases), stored(ids.types, entity.type).value,
                    entity.note, entity.link);
    };
    writeRows(
        before.entities, after.entities,
        [&](const Entity& entity) {
            Statement row = m_database.prepare("INSERT INTO entity (name, aliases, type, note, "
                                               "link) VALUES (?1, ?2, ?3, ?4, ?5)");
            bindTo(row, entity);
            row.run();
            ids.entities[entity.id] = EntityId{m_database.lastInsertId()};
        },
        [&](const Entity& entity) {
            Statement row = m_database.prepare("UPDATE entity SET name = ?1, aliases = ?2, "
                                               "type = ?3, note = ?4, link = ?5 WHERE id = ?6");
            bindTo(row, entity);
            row.bind(6, entity.id.value).run();
        },
        [&](EntityId id) {
            m_database.prepare("DELETE FROM entity WHERE id = ?1").bind(1, id.value).run();
        });
}

} // namespace jianbao::project
