#pragma once

#include "core/Result.h"
#include "core/text/Decoder.h"

#include <QString>

namespace jianbao::app {

/// A sentence on what failed, in the user's language.
QString errorText(const Error& error);
/// A sentence on bytes of that dump that were no text: how many and where.
QString invalidBytesText(const QString& path, const InvalidBytes& invalid);

} // namespace jianbao::app
