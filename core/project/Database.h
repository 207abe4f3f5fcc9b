#pragma once

#include "core/Result.h"
#include "core/project/Sqlite.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace jianbao::project {

/// What SQLite failed with. Inside core/project errors travel as this exception, because any of the
/// hundreds of calls that make up a step may fail and all of them end the step alike; guarded()
/// turns it into a Result at the door.
struct StorageError {
    Error error;
};

/// Runs @p work and hands back its value, or the error it ended with.
template<typename Work>
auto guarded(Work&& work) -> Result<std::invoke_result_t<Work>> {
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const StorageError& failed) {
        return tl::unexpected(failed.error);
    }
}

/// A prepared statement in use; bind from 1, step, read columns from 0. Lives shorter than its
/// database; while one is in use, the same SQL cannot be prepared again.
class Statement {
public:
    Statement(sqlite3_stmt* statement, bool* inUse);
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    Statement& bind(int place, qint64 value);
    Statement& bind(int place, double value);
    Statement& bind(int place, const QString& value);
    Statement& bind(int place, QLatin1String value);
    Statement& bind(int place, const QByteArray& value);
    Statement& bindNull(int place);
    /// Binds what another row holds, whatever its type.
    Statement& bind(int place, const Statement& row, int column);
    /// Binds all values from place 1 on.
    template<typename... Values>
    Statement& bindAll(const Values&... values) {
        int place = 0;
        (bind(++place, values), ...);
        return *this;
    }

    /// To the next row; false behind the last one.
    bool step();
    /// Runs to the end, and makes the statement ready to run again with the same values.
    void run();

    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;

private:
    [[noreturn]] void fail() const;

    sqlite3_stmt* m_statement;
    bool* m_inUse;
};

/// One connection to an SQLite file, set up so that a file from a stranger can do no harm. One
/// thread.
class Database {
public:
    enum class Mode { Create, ReadWrite, ReadOnly, Immutable };
    /// Throws StorageError.
    Database(const QString& path, Mode mode);

    /// Runs SQL without results; several statements may follow each other.
    void execute(const char* sql);
    /// Statements are kept prepared; @p sql must be a literal or live as long.
    Statement prepare(const char* sql);
    /// The first column of the first row; 0 without one.
    qint64 integer(const char* sql);

    qint64 lastInsertId() const;
    int changedRows() const;
    /// Whether the open transaction has left a reference to a row that is not there.
    bool hasBrokenReference() const;
    bool isReadOnly() const;
    /// Whether the file that is open no longer lies at its path.
    bool hasMoved() const;
    sqlite3* handle() const { return m_handle.get(); }
    const QString& path() const { return m_path; }

    /// Throws what the connection reports for @p code.
    [[noreturn]] void fail(int code) const;

private:
    friend class Transaction;
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    struct Prepared {
        std::unique_ptr<sqlite3_stmt, Finalize> statement;
        bool inUse = false;
    };

    QString m_path;
    std::unique_ptr<sqlite3, Close> m_handle;
    std::map<std::string_view, Prepared> m_prepared;
    /// How many are open inside of each other.
    int m_transactions = 0;
};

/// A write transaction: taken at once, rolled back unless committed. One inside of another is a
/// part of that, which can be rolled back alone.
class Transaction {
public:
    /// Throws StorageError; as a part also where SQLite has ended the whole after a failure.
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

private:
    Database& m_database;
    bool m_isPart;
    bool m_isCommitted = false;
};

} // namespace jianbao::project
