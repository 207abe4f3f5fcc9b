#pragma once

#include "core/Result.h"

#include <QByteArray>

namespace jianbao::job {

/// The most bytes that a file may have which is read as a whole. What an import makes of JSON takes
/// about seven times its size.
inline constexpr qint64 LargestWholeFile = qint64{512} << 20;

/// All of a file. Errors: NotFound, Unreadable, TooLarge; the subject is the path.
Result<QByteArray> readWholeFile(const QString& path, qint64 largest = LargestWholeFile);

} // namespace jianbao::job
