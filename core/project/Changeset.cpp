#include "core/project/Changeset.h"

#include "core/project/ChangesetFormat.h"

#include <cstring>
#include <map>
#include <string_view>

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
    for (const char* table : {"article", "link", "block", "page_state", "correction", "tag_type",
                              "entity", "mention", "mention_range", "rejection"})
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

QByteArray joinChangesets(const Database& database, const QByteArray& first,
                          const QByteArray& second) {
    require(database, first);
    sqlite3_changegroup* made = nullptr;
    if (const int code = sqlite3changegroup_new(&made))
        database.fail(code);
    const std::unique_ptr<sqlite3_changegroup, decltype(&sqlite3changegroup_delete)> group(
        made, sqlite3changegroup_delete);
    for (const QByteArray& part : {first, second})
        if (const int code = sqlite3changegroup_add(group.get(), size(part), data(part)))
            database.fail(code);
    int length = 0;
    void* bytes = nullptr;
    if (const int code = sqlite3changegroup_output(group.get(), &length, &bytes))
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

namespace {

/// The value of a column as the change has it, or null where an update leaves it as it was.
sqlite3_value* valueOf(sqlite3_changeset_iter* change, int operation, int column) {
    sqlite3_value* value = nullptr;
    if (operation == SQLITE_INSERT)
        sqlite3changeset_new(change, column, &value);
    else
        sqlite3changeset_old(change, column, &value);
    return value;
}

/// A link concerns the article that is continued, too: the one that was and the one that is.
void insertContinued(sqlite3_changeset_iter* change, int operation, std::set<qint64>& articles) {
    sqlite3_value* before = nullptr;
    sqlite3_value* after = nullptr;
    if (operation != SQLITE_INSERT)
        sqlite3changeset_old(change, 1, &before);
    if (operation != SQLITE_DELETE)
        sqlite3changeset_new(change, 1, &after);
    for (sqlite3_value* value : {before, after})
        if (value)
            articles.insert(sqlite3_value_int64(value));
}

struct RecordedTable {
    std::set<qint64> ChangedRows::*ids;
    /// Which column names the page; -1 for none.
    int pageColumn;
};

RecordedTable recordedTable(const char* name) {
    static const std::map<std::string_view, RecordedTable> tables{
        {"article", {&ChangedRows::articles, -1}},
        {"link", {&ChangedRows::articles, -1}},
        {"block", {&ChangedRows::blocks, -1}},
        {"page_state", {&ChangedRows::states, 0}},
        {"correction", {&ChangedRows::corrections, 1}},
        {"tag_type", {&ChangedRows::types, -1}},
        {"entity", {&ChangedRows::entities, -1}},
        {"mention", {&ChangedRows::mentions, -1}},
        {"mention_range", {&ChangedRows::mentions, 2}},
        {"rejection", {&ChangedRows::rejections, 1}}};
    const auto found = tables.find(name);
    return found == tables.end() ? RecordedTable{nullptr, -1} : found->second;
}

} // namespace

ChangedRows changedRows(const Database& database, const QByteArray& changeset) {
    require(database, changeset);
    ChangedRows rows;
    sqlite3_changeset_iter* changes = nullptr;
    if (const int code = sqlite3changeset_start(&changes, size(changeset), data(changeset)))
        database.fail(code);
    bool isWhole = true;
    while (isWhole && sqlite3changeset_next(changes) == SQLITE_ROW) {
        const char* name = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(changes, &name, &columns, &operation, nullptr);
        const RecordedTable table = recordedTable(name);
        if (!table.ids)
            continue;
        // SQLite writes no change that does not name its row.
        sqlite3_value* id = valueOf(changes, operation, 0);
        isWhole = id != nullptr;
        if (!isWhole)
            continue;
        (rows.*table.ids).insert(sqlite3_value_int64(id));
        if (isLink(changes))
            insertContinued(changes, operation, rows.articles);
        if (table.pageColumn < 0)
            continue;
        if (sqlite3_value* page = valueOf(changes, operation, table.pageColumn))
            rows.pages.insert(PageId{sqlite3_value_int64(page)});
    }
    if (const int code = sqlite3changeset_finalize(changes))
        database.fail(code);
    if (!isWhole)
        throw StorageError{
            {ErrorKind::Damaged, database.path(), QStringLiteral("a change names no row")}};
    return rows;
}

} // namespace jianbao::project
