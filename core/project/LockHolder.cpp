#include "core/project/LockHolder.h"

#include <QFileInfo>
#include <QLockFile>

namespace jianbao::project {

using namespace Qt::StringLiterals;

QString lockPath(const QString& project) {
    return project + u".lock"_s;
}

std::optional<LockHolder> lockHolder(const QString& path) {
    const QString file = lockPath(QFileInfo(path).canonicalFilePath());
    const QFileInfo info(file);
    if (!info.exists())
        return std::nullopt;
    LockHolder holder;
    holder.since = info.lastModified();
    QLockFile lock(file);
    lock.setStaleLockTime(0);
    if (lock.tryLock(0) || lock.error() != QLockFile::LockFailedError)
        return std::nullopt;
    lock.getLockInfo(&holder.process, &holder.host, &holder.program);
    return holder;
}

QString describe(const LockHolder& holder) {
    return u"%1, process %2 on %3"_s.arg(holder.program).arg(holder.process).arg(holder.host);
}

} // namespace jianbao::project
