#pragma once

#include "core/Result.h"
#include "core/project/Database.h"
#include "core/project/Schema.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace jianbao::project {

/// The file of a project: made, checked, brought to today's format, locked against other writers,
/// copied.
///
/// One writer at a time holds NAME.jianbao.lock (QLockFile: process id, host and program stand in
/// it). A crash leaves that file behind, but not the lock: whoever comes next finds that the
/// process has gone and takes over. Readers need no lock; WAL gives them the last committed state.
/// SQLite's own exclusive mode would shut readers out, and could not tell by whom the project is
/// held.
class ProjectFile {
public:
    /// Writes a new, empty project under a temporary name and renames it.
    static Result<void> create(const QString& path);
    /// Opens for writing; for reading only, where @p readOnly says so or the medium forbids more. A
    /// file older than the last of @p steps is copied to NAME-format-N.jianbao first.
    static Result<std::unique_ptr<ProjectFile>>
    open(const QString& path, bool readOnly, const std::vector<Migration>& steps = migrations());

    /// Where the file really is.
    const QString& path() const { return m_path; }
    Database& database() { return *m_database; }
    Result<void> saveCopy(const QString& path);

private:
    explicit ProjectFile(QString path)
        : m_path(std::move(path)) {}
    Result<bool> takeLock();
    void connect(bool readOnly);
    void upgrade(const std::vector<Migration>& steps);

    QString m_path;
    // The lock goes last: no one may come in before the database is closed.
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
};

} // namespace jianbao::project
