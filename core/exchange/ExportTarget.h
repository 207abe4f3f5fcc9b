#pragma once

#include "core/exchange/ExportSettings.h"

#include <QFileDevice>
#include <QStringList>

#include <memory>

namespace jianbao::exchange {

/// An exporter that writes one file of that format to a device, which is open for writing and
/// outlives it.
std::unique_ptr<Exporter> makeExporter(const ExportSettings& settings, QIODevice& out);

/// Where an export goes, with the exporter that writes it. A file comes to its place, or takes the
/// place of one that was there, when it is complete and on the disk; until then, and where the
/// target goes before commit(), nothing is seen of it. A pipe or a device is written to as it
/// stands.
class ExportTarget {
public:
    /// Whether that path stands for a folder to fill: one that is there, or a name that ends with a
    /// slash.
    static bool isFolder(const QString& path);
    /// Opens a file, a folder or, for "-", standard output. @p types are the codes of the types of
    /// mention that there may be. Errors: Unreadable.
    static Result<ExportTarget> open(const ExportSettings& settings, const QString& path,
                                     const QStringList& types = {});

    Exporter& exporter() { return *m_exporter; }
    /// Completes the output and puts it in place. Errors: DiskFull, Unreadable, Io, Damaged.
    Result<void> commit();

private:
    QString m_path;
    /// None for a folder.
    std::unique_ptr<QFileDevice> m_device;
    std::unique_ptr<Exporter> m_exporter;
};

} // namespace jianbao::exchange
