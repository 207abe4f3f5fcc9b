#pragma once

#include "core/model/Ids.h"
#include "core/project/Database.h"

#include <set>

namespace jianbao::project {

/// Records what happens to the rows that editors change (all but issues, dumps and pages) while it
/// lives, as an SQLite changeset.
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

/// One changeset that does what both do, the first one first; empty where the second takes back all
/// of the first.
QByteArray joinChangesets(const Database& database, const QByteArray& first,
                          const QByteArray& second);

/// Does the changes again. Throws Damaged where the rows are not as the changeset found them; but
/// links, which an import may set outside of the history, become what the changeset says.
void applyChangeset(Database& database, const QByteArray& changeset);

/// Numbers of the rows that a changeset adds, changes or removes. A link counts for its article, a
/// range for its mention, a state for its page.
struct ChangedRows {
    std::set<qint64> articles;
    std::set<qint64> blocks;
    std::set<qint64> states;
    std::set<qint64> corrections;
    std::set<qint64> types;
    std::set<qint64> entities;
    std::set<qint64> mentions;
    std::set<qint64> rejections;
    /// Pages that states, corrections, mentions and rejections of the changeset name; not those of
    /// rows that it changes elsewhere.
    std::set<PageId> pages;
};
ChangedRows changedRows(const Database& database, const QByteArray& changeset);

} // namespace jianbao::project
