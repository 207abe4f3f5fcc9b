#include "core/project/Database.h"

#include <QUrl>

namespace jianbao::project {

namespace {

ErrorKind kindOf(int code) {
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Locked;
    case SQLITE_READONLY:
        return ErrorKind::ReadOnly;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_NOTADB:
        return ErrorKind::NotAProject;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorKind::Unreadable;
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
        return ErrorKind::Io;
    default:
        return ErrorKind::Damaged;
    }
}

[[noreturn]] void failWith(sqlite3* handle, int code, const QString& path) {
    const char* text = handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    throw StorageError{{kindOf(code), path,
                        QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(text))}};
}

int openFlags(Database::Mode mode) {
    constexpr int always = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Database::Mode::Create:
        return always | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Mode::ReadWrite:
        return always | SQLITE_OPEN_READWRITE;
    case Database::Mode::ReadOnly:
        return always | SQLITE_OPEN_READONLY;
    case Database::Mode::Immutable:
        return always | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    Q_UNREACHABLE();
}

QByteArray openName(const QString& path, Database::Mode mode) {
    if (mode == Database::Mode::Immutable)
        return QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
    return path.toUtf8();
}

void protect(sqlite3* handle) {
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_busy_timeout(handle, 2000);
}

} // namespace

Statement::Statement(sqlite3_stmt* statement, bool* inUse)
    : m_statement(statement)
    , m_inUse(inUse) {
    *m_inUse = true;
}

Statement::~Statement() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    *m_inUse = false;
}

Statement& Statement::bind(int place, qint64 value) {
    if (sqlite3_bind_int64(m_statement, place, value) != SQLITE_OK)
        fail();
    return *this;
}

Statement& Statement::bind(int place, double value) {
    if (sqlite3_bind_double(m_statement, place, value) != SQLITE_OK)
        fail();
    return *this;
}

Statement& Statement::bind(int place, const QString& value) {
    const QByteArray utf8 = value.toUtf8();
    if (sqlite3_bind_text64(m_statement, place, utf8.constData(), quint64(utf8.size()),
                            SQLITE_TRANSIENT, SQLITE_UTF8) != SQLITE_OK)
        fail();
    return *this;
}

Statement& Statement::bind(int place, QLatin1String value) {
    return bind(place, QString(value));
}

Statement& Statement::bind(int place, const QByteArray& value) {
    // A null pointer would bind NULL; an empty blob is not that.
    const char* data = value.isEmpty() ? "" : value.constData();
    if (sqlite3_bind_blob64(m_statement, place, data, quint64(value.size()), SQLITE_TRANSIENT) !=
        SQLITE_OK)
        fail();
    return *this;
}

Statement& Statement::bindNull(int place) {
    if (sqlite3_bind_null(m_statement, place) != SQLITE_OK)
        fail();
    return *this;
}

Statement& Statement::bind(int place, const Statement& row, int column) {
    if (sqlite3_bind_value(m_statement, place, sqlite3_column_value(row.m_statement, column)) !=
        SQLITE_OK)
        fail();
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        fail();
    return code == SQLITE_ROW;
}

void Statement::run() {
    while (step()) {
    }
    sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Statement::fail() const {
    sqlite3* handle = sqlite3_db_handle(m_statement);
    failWith(handle, sqlite3_extended_errcode(handle),
             QString::fromUtf8(sqlite3_db_filename(handle, "main")));
}

void Database::Close::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

void Database::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Database::Database(const QString& path, Mode mode)
    : m_path(path) {
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(openName(path, mode).constData(), &handle, openFlags(mode), nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK)
        fail(code);
    protect(handle);
    execute("PRAGMA cell_size_check = ON");
}

void Database::execute(const char* sql) {
    const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

Statement Database::prepare(const char* sql) {
    Prepared& prepared = m_prepared[sql];
    Q_ASSERT(!prepared.inUse);
    if (!prepared.statement) {
        sqlite3_stmt* statement = nullptr;
        const int code =
            sqlite3_prepare_v3(handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK)
            fail(code);
        prepared.statement.reset(statement);
    }
    return {prepared.statement.get(), &prepared.inUse};
}

qint64 Database::integer(const char* sql) {
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

qint64 Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(handle());
}

int Database::changedRows() const {
    return sqlite3_changes(handle());
}

bool Database::hasBrokenReference() const {
    int count = 0;
    int highest = 0;
    sqlite3_db_status(handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &count, &highest, 0);
    return count != 0;
}

bool Database::isReadOnly() const {
    return sqlite3_db_readonly(handle(), "main") != 0;
}

bool Database::hasMoved() const {
    int moved = 0;
    const int code = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && moved != 0;
}

void Database::fail(int code) const {
    failWith(handle(), code, m_path);
}

Transaction::Transaction(Database& database)
    : m_database(database)
    , m_isPart(database.m_transactions > 0) {
    if (m_isPart && sqlite3_get_autocommit(database.handle()) != 0)
        throw StorageError{{ErrorKind::Io, database.path(), {}}};
    m_database.execute(m_isPart ? "SAVEPOINT part" : "BEGIN IMMEDIATE");
    ++m_database.m_transactions;
}

Transaction::~Transaction() {
    --m_database.m_transactions;
    // SQLite ends a transaction by itself after some failures.
    if (!m_isCommitted && sqlite3_get_autocommit(m_database.handle()) == 0)
        sqlite3_exec(m_database.handle(), m_isPart ? "ROLLBACK TO part; RELEASE part" : "ROLLBACK",
                     nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    m_database.execute(m_isPart ? "RELEASE part" : "COMMIT");
    m_isCommitted = true;
}

} // namespace jianbao::project
