#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace jianbao::project {

/// The process that has a project open for writing.
struct LockHolder {
    QString program;
    qint64 process = 0;
    QString host;
    QDateTime since;
};

/// The file beside a project that names its holder.
QString lockPath(const QString& project);

/// Who has the project at @p path open for writing; none where no one has, or where only the lock
/// of a process that has gone was left behind.
std::optional<LockHolder> lockHolder(const QString& path);

/// "jianbao, process 4711 on desk3", for the detail of an error.
QString describe(const LockHolder& holder);

} // namespace jianbao::project
