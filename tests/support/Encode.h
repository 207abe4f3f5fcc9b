#pragma once

#include "core/text/Encoding.h"

#include <QByteArray>
#include <QString>

namespace jianbao::test {

/// The text in that encoding, without a byte order mark. Aborts where the encoding lacks a
/// character.
QByteArray encode(const QString& text, Encoding encoding);

} // namespace jianbao::test
