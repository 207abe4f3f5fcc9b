#pragma once

#include "core/project/Database.h"

#include <vector>

namespace jianbao::project {

/// The application_id in the header of every project file: "JBao".
inline constexpr qint32 ApplicationId = 0x4a42616f;
/// The first bytes of every SQLite file.
inline constexpr QByteArrayView SqliteMagic("SQLite format 3\0", 16);

/// One step from a version of the file format to the next.
struct Migration {
    int version = 0;
    QByteArray sql;
};

/// The steps from nothing to today's format, which are core/project/schema/NNN_name.sql.
std::vector<Migration> migrations();

/// The version of the file; 0 for an empty one.
int schemaVersion(Database& database);

/// Brings the file to the version of the last of @p steps, each step in a transaction of its own.
/// Throws NewerProject where the file is beyond that.
void migrate(Database& database, const std::vector<Migration>& steps);

/// Looks at the first bytes of the file only. Errors: NotFound, Unreadable, NotAProject, Damaged (a
/// project cut off within these bytes).
Result<void> checkHeader(const QString& path);

/// Throws NotAProject or Damaged where the file lacks what every project has.
void checkTables(Database& database);

} // namespace jianbao::project
