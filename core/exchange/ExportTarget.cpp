#include "core/exchange/ExportTarget.h"

#include "core/exchange/JsonExporter.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isPipeOrDevice(const QString& path) {
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

/// Unbuffered: writers gather their text, and Qt does not tell why it could not empty a buffer.
Result<std::unique_ptr<QFileDevice>> openDevice(const QString& path) {
    if (path == u"-"_s) {
        auto file = std::make_unique<QFile>();
        if (!file->open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered))
            return failure(ErrorKind::Unreadable, path, file->errorString());
        return file;
    }
    if (isPipeOrDevice(path)) {
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return failure(ErrorKind::Unreadable, path, file->errorString());
        return file;
    }
    // Commits with fsync and rename.
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::Unreadable, path, file->errorString());
    return file;
}

} // namespace

std::unique_ptr<Exporter> makeExporter(const ExportSettings& settings, QIODevice& out) {
    if (settings.format == Format::Json)
        return std::make_unique<JsonExporter>(out, settings.clean);
    return std::make_unique<FileExporter>(makeWriter(settings, out), settings.clean);
}

bool ExportTarget::isFolder(const QString& path) {
    return path.endsWith(u'/') || QFileInfo(path).isDir();
}

Result<ExportTarget> ExportTarget::open(const ExportSettings& settings, const QString& path,
                                        const QStringList& types) {
    ExportTarget target;
    target.m_path = path;
    if (isFolder(path)) {
        target.m_exporter =
            std::make_unique<FolderExporter>(path, folderLayout(settings, types), settings.clean);
        return target;
    }
    auto device = openDevice(path);
    if (!device)
        return tl::unexpected(device.error());
    target.m_device = *std::move(device);
    target.m_exporter = makeExporter(settings, *target.m_device);
    return target;
}

Result<void> ExportTarget::commit() {
    if (const auto finished = m_exporter->finish(); !finished) {
        Error error = finished.error();
        if (m_device)
            error.subject = m_path;
        return tl::unexpected(error);
    }
    if (!m_device)
        return {};
    // QSaveFile::commit() puts a file in place of which the last piece could not be written.
    auto* const file = qobject_cast<QSaveFile*>(m_device.get());
    if (m_device->flush() && (file == nullptr || file->commit()))
        return {};
    return failure(m_device->error() == QFileDevice::ResourceError ? ErrorKind::DiskFull
                                                                   : ErrorKind::Io,
                   m_path, m_device->errorString());
}

} // namespace jianbao::exchange
