#pragma once

#include "core/Result.h"

#include <QByteArrayView>

class QIODevice;

namespace jianbao::exchange {

/// Writes all of the bytes, in several goes where the device takes but a part at a time: a disk
/// that fills up takes what there is room for, and tells why only of what comes after. Whether it
/// succeeded; after a failure, write nothing more before asking deviceError().
bool writeAll(QIODevice& device, QByteArrayView bytes);

/// The error of a device on which reading or writing failed: DiskFull or Io.
Error deviceError(const QIODevice& device);

} // namespace jianbao::exchange
