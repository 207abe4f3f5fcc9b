#include "core/exchange/DeviceOutput.h"

#include <QFileDevice>

namespace jianbao::exchange {

bool writeAll(QIODevice& device, QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const qint64 written = device.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

Error deviceError(const QIODevice& device) {
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    const bool isFull = file != nullptr && file->error() == QFileDevice::ResourceError;
    return {isFull ? ErrorKind::DiskFull : ErrorKind::Io,
            file != nullptr ? file->fileName() : QString(), device.errorString()};
}

} // namespace jianbao::exchange
