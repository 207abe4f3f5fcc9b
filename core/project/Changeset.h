#pragma once

#include "core/project/Database.h"

#include <set>

namespace jianbao::project {

/// Records what happens to the rows of articles, links and blocks while it lives, as an SQLite
/// changeset.
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

/// Does the changes again. Throws Damaged where the rows are not as the changeset found them; but
/// links, which an import may set outside of the history, become what the changeset says.
void applyChangeset(Database& database, const QByteArray& changeset);

/// Numbers of the rows that a changeset adds, changes or removes; a link counts for its article.
struct ChangedRows {
    std::set<qint64> articles;
    std::set<qint64> blocks;
};
ChangedRows changedRows(const Database& database, const QByteArray& changeset);

} // namespace jianbao::project
