#pragma once

#include "core/exchange/CheckedOffsets.h"
#include "core/exchange/JsonWriter.h"
#include "core/model/Article.h"

#include <span>

namespace jianbao::exchange {

/// Members "begin" and "end", or "ranges" for several pieces, as they are given.
void writeRanges(JsonWriter& json, std::span<const TextRange> ranges);
/// The object for "meta" (see JsonExporter).
void writeMeta(JsonWriter& json, const Metadata& meta);

} // namespace jianbao::exchange
