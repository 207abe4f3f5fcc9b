#pragma once

#include "core/text/Encoding.h"

#include <QByteArrayView>

#include <optional>

namespace jianbao {

/// The encoding of a dump, judged by its first bytes (some hundred are enough; a character cut off
/// at their end does no harm); none for bytes that are no text. Pure ASCII is UTF-8.
std::optional<Encoding> detectEncoding(QByteArrayView head);

/// The encoding that a byte order mark at the start says, or none.
std::optional<Encoding> byteOrderMark(QByteArrayView head);

} // namespace jianbao
