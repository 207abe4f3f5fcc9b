#pragma once

#include "core/project/Database.h"

#include <set>

namespace jianbao::project {

/// Records what happens to the rows of articles and blocks while it lives, as an SQLite changeset.
class ChangeRecorder {
public:
    explicit ChangeRecorder(Database& database);
    /// All changes so far; empty where the rows are as they were.
    QByteArray changeset();

private:
    struct Delete {
        void operator()(sqlite3_session* session) const;
    };
    Database& m_database;
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

/// The changeset that takes this one back.
QByteArray invertChangeset(const Database& database, const QByteArray& changeset);

/// Does the changes again. Throws Damaged where the rows are not as the changeset found them.
void applyChangeset(Database& database, const QByteArray& changeset);

/// Numbers of the rows that a changeset adds, changes or removes.
struct ChangedRows {
    std::set<qint64> articles;
    std::set<qint64> blocks;
};
ChangedRows changedRows(const Database& database, const QByteArray& changeset);

} // namespace jianbao::project
