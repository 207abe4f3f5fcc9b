#include "core/exchange/OutputFolder.h"

#include "core/exchange/DeviceOutput.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// How many files are brought to the disk together: one by one they would take a hundred times as
/// long as their writing.
constexpr std::size_t BatchSize = 4096;

/// Waits until everything written to the folder's file system is on the disk. Where the system
/// cannot say so, the files are as safe as those of any other program.
bool syncFileSystem(const QString& folder) {
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return true;
#ifdef Q_OS_LINUX
    const bool done = ::syncfs(descriptor) == 0 || errno != EIO;
#else
    const bool done = ::fsync(descriptor) == 0 || errno != EIO;
#endif
    ::close(descriptor);
    return done;
}

} // namespace

OutputFolder::OutputFolder(QString folder)
    : m_folder(std::move(folder)) {}

OutputFolder::~OutputFolder() {
    for (const auto& [temporary, path] : m_waiting)
        QFile::remove(temporary);
}

QString OutputFolder::pathOf(const QString& name) const {
    return m_folder.endsWith(u'/') ? m_folder + name : m_folder + u'/' + name;
}

Result<QString> OutputFolder::temporaryFor(const QString& name) {
    const QString path = pathOf(name);
    const QString folder = path.left(path.lastIndexOf(u'/'));
    if (folder != m_lastMade && !QDir().mkpath(folder))
        return failure(ErrorKind::Unreadable, folder);
    m_lastMade = folder;
    // Short, so that it fits wherever the name does; hidden; no two processes have the same.
    return folder +
           u"/.jianbao-%1-%2.part"_s.arg(QCoreApplication::applicationPid()).arg(++m_temporaries);
}

Result<void> OutputFolder::add(const QString& temporary, const QString& name) {
    m_waiting.emplace_back(temporary, pathOf(name));
    ++m_count;
    if (m_waiting.size() < BatchSize)
        return {};
    return commit();
}

Result<void> OutputFolder::write(const QString& name, QByteArrayView content) {
    const auto temporary = temporaryFor(name);
    if (!temporary)
        return tl::unexpected(temporary.error());
    QFile file(*temporary);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::Unreadable, pathOf(name), file.errorString());
    if (!writeAll(file, content)) {
        Error error = deviceError(file);
        error.subject = pathOf(name);
        file.remove();
        return tl::unexpected(error);
    }
    file.close();
    return add(*temporary, name);
}

Result<void> OutputFolder::commit() {
    if (m_waiting.empty())
        return {};
    if (!syncFileSystem(m_folder))
        return failure(ErrorKind::Io, m_folder);
    for (const auto& [temporary, path] : m_waiting) {
        // QFile::rename() does not replace.
        if (std::rename(QFile::encodeName(temporary).constData(),
                        QFile::encodeName(path).constData()) != 0)
            return failure(ErrorKind::Io, path, qt_error_string(errno));
    }
    m_waiting.clear();
    return {};
}

} // namespace jianbao::exchange
