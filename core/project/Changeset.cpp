#include "core/project/Changeset.h"

#include "core/project/ChangesetFormat.h"

#include <cstring>

namespace jianbao::project {

namespace {

struct FreeMemory {
    void operator()(void* memory) const { sqlite3_free(memory); }
};

QByteArray takeBytes(void* bytes, int size) {
    const std::unique_ptr<void, FreeMemory> owner(bytes);
    return QByteArray(static_cast<const char*>(bytes), size);
}

// SQLite reads changesets through pointers that are not const.
void* data(const QByteArray& changeset) {
    return const_cast<char*>(changeset.constData());
}

int size(const QByteArray& changeset) {
    return static_cast<int>(changeset.size());
}

void require(const Database& database, const QByteArray& changeset) {
    if (!isChangeset(changeset))
        throw StorageError{
            {ErrorKind::Damaged, database.path(), QStringLiteral("a step's record is damaged")}};
}

bool isLink(sqlite3_changeset_iter* change) {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(change, &table, &columns, &operation, nullptr);
    return std::strcmp(table, "link") == 0;
}

} // namespace

void ChangeRecorder::Delete::operator()(sqlite3_session* session) const {
    sqlite3session_delete(session);
}

ChangeRecorder::ChangeRecorder(Database& database)
    : m_database(database) {
    sqlite3_session* session = nullptr;
    if (const int code = sqlite3session_create(database.handle(), "main", &session))
        database.fail(code);
    m_session.reset(session);
    for (const char* table : {"article", "link", "block"})
        if (const int code = sqlite3session_attach(session, table))
            database.fail(code);
}

QByteArray ChangeRecorder::changeset() {
    int length = 0;
    void* bytes = nullptr;
    if (const int code = sqlite3session_changeset(m_session.get(), &length, &bytes))
        m_database.fail(code);
    return takeBytes(bytes, length);
}

QByteArray invertChangeset(const Database& database, const QByteArray& changeset) {
    require(database, changeset);
    int length = 0;
    void* bytes = nullptr;
    if (const int code = sqlite3changeset_invert(size(changeset), data(changeset), &length, &bytes))
        database.fail(code);
    return takeBytes(bytes, length);
}

void applyChangeset(Database& database, const QByteArray& changeset) {
    require(database, changeset);
    const auto onConflict = [](void*, int conflict, sqlite3_changeset_iter* change) {
        if (conflict == SQLITE_CHANGESET_FOREIGN_KEY || !isLink(change))
            return SQLITE_CHANGESET_ABORT;
        return conflict == SQLITE_CHANGESET_NOTFOUND ? SQLITE_CHANGESET_OMIT
                                                     : SQLITE_CHANGESET_REPLACE;
    };
    const int code = sqlite3changeset_apply(database.handle(), size(changeset), data(changeset),
                                            nullptr, onConflict, nullptr);
    if (code == SQLITE_ABORT)
        throw StorageError{{ErrorKind::Damaged, database.path(),
                            QStringLiteral("the history does not fit the rows")}};
    if (code != SQLITE_OK)
        database.fail(code);
}

ChangedRows changedRows(const Database& database, const QByteArray& changeset) {
    require(database, changeset);
    ChangedRows rows;
    sqlite3_changeset_iter* changes = nullptr;
    if (const int code = sqlite3changeset_start(&changes, size(changeset), data(changeset)))
        database.fail(code);
    while (sqlite3changeset_next(changes) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(changes, &table, &columns, &operation, nullptr);
        sqlite3_value* id = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(changes, 0, &id);
        else
            sqlite3changeset_old(changes, 0, &id);
        auto& ids = std::strcmp(table, "block") == 0 ? rows.blocks : rows.articles;
        ids.insert(sqlite3_value_int64(id));
    }
    if (const int code = sqlite3changeset_finalize(changes))
        database.fail(code);
    return rows;
}

} // namespace jianbao::project
