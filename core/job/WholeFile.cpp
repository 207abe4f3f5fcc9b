#include "core/job/WholeFile.h"

#include <QFile>

namespace jianbao::job {

Result<QByteArray> readWholeFile(const QString& path, qint64 largest) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorKind::Unreadable : ErrorKind::NotFound, path,
                       file.errorString());
    // A pipe does not tell its size.
    QByteArray content = file.read(largest + 1);
    if (content.size() > largest)
        return failure(ErrorKind::TooLarge, path);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Unreadable, path, file.errorString());
    return content;
}

} // namespace jianbao::job
