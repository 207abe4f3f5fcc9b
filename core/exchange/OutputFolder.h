#pragma once

#include "core/Result.h"

#include <QByteArrayView>
#include <QString>

#include <utility>
#include <vector>

namespace jianbao::exchange {

/// Writes many files into a folder, so that under its own name each is whole: they wait under
/// temporary names beside their places and come to their names in batches, when they are on the
/// disk. What still waits goes with the object.
class OutputFolder {
public:
    /// Makes the folder, and the ones above it, where they are missing.
    explicit OutputFolder(QString folder);
    ~OutputFolder();
    OutputFolder(const OutputFolder&) = delete;
    OutputFolder& operator=(const OutputFolder&) = delete;

    /// A path for a file on its way, which becomes @p name (relative, with '/') in add(). Folders
    /// on the way are made. Errors: Unreadable.
    Result<QString> temporaryFor(const QString& name);
    /// Takes a complete, closed file from its temporary path.
    Result<void> add(const QString& temporary, const QString& name);
    /// Writes a whole file. Errors: Unreadable, DiskFull, Io.
    Result<void> write(const QString& name, QByteArrayView content);
    /// Puts all that waits in place. Errors: DiskFull, Io.
    Result<void> commit();

    const QString& path() const { return m_folder; }
    /// Number of files put in place or waiting.
    int count() const { return m_count; }

private:
    QString pathOf(const QString& name) const;

    QString m_folder;
    QString m_lastMade;
    /// Temporary and final paths.
    std::vector<std::pair<QString, QString>> m_waiting;
    int m_count = 0;
    qint64 m_temporaries = 0;
};

} // namespace jianbao::exchange
