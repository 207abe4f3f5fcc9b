#include "core/project/ProjectFile.h"

#include "core/project/LockHolder.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace jianbao::project {

using namespace Qt::StringLiterals;

namespace {

/// Sets aside what a project that is gone left where a new file is to lie: SQLite would take its
/// log for a part of that file. Locked where a process still has that project open.
Result<void> clearPlace(const QString& path) {
    if (const auto holder = lockHolder(path))
        return failure(ErrorKind::Locked, path, describe(*holder));
    QFile::remove(path + u"-shm"_s);
    const QString log = path + u"-wal"_s;
    if (!QFile::exists(log))
        return {};
    QString left = log + u".left"_s;
    for (int n = 2; QFile::exists(left); ++n)
        left = log + u".left%1"_s.arg(n);
    return QFile::rename(log, left) ? Result<void>()
                                    : failure(ErrorKind::Io, log, u"cannot rename"_s);
}

/// Writes a file by @p write under a temporary name beside @p path, then gives it that name, which
/// must be free. Either the whole file is there afterwards or nothing.
template<typename Write>
Result<void> writeAside(const QString& path, Write&& write) {
    if (QFileInfo::exists(path))
        return failure(ErrorKind::AlreadyExists, path);
    if (auto cleared = clearPlace(path); !cleared)
        return cleared;
    const QString aside =
        path + u".part-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    auto written = guarded([&] { write(aside); });
    if (written && !QFile::rename(aside, path))
        written = failure(QFileInfo::exists(path) ? ErrorKind::AlreadyExists : ErrorKind::Io, path,
                          u"cannot rename"_s);
    if (!written) {
        QFile::remove(aside);
        QFile::remove(aside + u"-journal"_s);
        written.error().subject = path;
    }
    return written;
}

void copyInto(Database& from, const QString& path) {
    Database to(path, Database::Mode::Create);
    to.execute("PRAGMA synchronous = FULL");
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        to.fail(sqlite3_extended_errcode(to.handle()));
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        to.fail(code);
}

QString freeCopyName(const QString& path, int version) {
    const QFileInfo info(path);
    const QString stem =
        info.path() + u'/' + info.completeBaseName() + u"-format-%1"_s.arg(version);
    QString name = stem + u'.' + info.suffix();
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = stem + u"-%1."_s.arg(i) + info.suffix();
    return name;
}

} // namespace

Result<void> ProjectFile::create(const QString& path) {
    return writeAside(path, [](const QString& aside) {
        Database database(aside, Database::Mode::Create);
        database.execute("PRAGMA synchronous = FULL");
        database.execute("PRAGMA application_id = " + QByteArray::number(ApplicationId));
        migrate(database, migrations());
    });
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString& path, bool readOnly,
                                                       const std::vector<Migration>& steps) {
    if (auto checked = checkHeader(path); !checked)
        return tl::unexpected(checked.error());
    std::unique_ptr<ProjectFile> file(new ProjectFile(QFileInfo(path).canonicalFilePath()));
    if (!readOnly) {
        const auto locked = file->takeLock();
        if (!locked)
            return tl::unexpected(locked.error());
        readOnly = !*locked;
    }
    const auto opened = guarded([&] {
        file->connect(readOnly);
        checkTables(file->database());
        file->upgrade(steps);
    });
    if (!opened)
        return tl::unexpected(opened.error());
    return file;
}

/// Whether the lock was taken; false on a medium that cannot be written to.
Result<bool> ProjectFile::takeLock() {
    m_lock = std::make_unique<QLockFile>(lockPath(m_path));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return true;
    // A process that is killed between making the file and putting its name in leaves a lock
    // that is no one's. It is only removed where no living process holds it open.
    qint64 process = 0;
    if (!m_lock->getLockInfo(&process, nullptr, nullptr) && m_lock->removeStaleLockFile() &&
        m_lock->tryLock(0))
        return true;
    if (m_lock->error() == QLockFile::LockFailedError) {
        const auto holder = lockHolder(m_path);
        return failure(ErrorKind::Locked, m_path, holder ? describe(*holder) : QString());
    }
    m_lock.reset();
    return false;
}

void ProjectFile::connect(bool readOnly) {
    if (!readOnly) {
        m_database = std::make_unique<Database>(m_path, Database::Mode::ReadWrite);
        if (!m_database->isReadOnly()) {
            m_database->execute("PRAGMA journal_mode = WAL");
            m_database->execute("PRAGMA synchronous = FULL");
            return;
        }
    }
    try {
        m_database = std::make_unique<Database>(m_path, Database::Mode::ReadOnly);
        m_database->integer("PRAGMA user_version");
    } catch (const StorageError&) {
        // Without a place for its side files SQLite opens a file only on the word that no one else
        // writes to it; commits that still lie in the log would be missed.
        if (QFileInfo(m_path + u"-wal"_s).size() > 0)
            throw;
        m_database = std::make_unique<Database>(m_path, Database::Mode::Immutable);
    }
}

void ProjectFile::upgrade(const std::vector<Migration>& steps) {
    const int version = schemaVersion(*m_database);
    if (version < steps.back().version) {
        if (m_database->isReadOnly())
            throw StorageError{{ErrorKind::ReadOnly, m_path, u"an older format"_s}};
        if (const auto copied = saveCopy(freeCopyName(m_path, version)); !copied)
            throw StorageError{copied.error()};
    }
    migrate(*m_database, steps);
}

Result<void> ProjectFile::saveCopy(const QString& path) {
    return writeAside(path, [&](const QString& aside) { copyInto(*m_database, aside); });
}

} // namespace jianbao::project
