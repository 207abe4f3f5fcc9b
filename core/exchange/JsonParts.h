#pragma once

#include "core/exchange/ArticleText.h"
#include "core/exchange/CheckedOffsets.h"
#include "core/exchange/JsonWriter.h"
#include "core/model/TagType.h"

#include <span>

namespace jianbao::exchange {

/// Members "begin" and "end", or "ranges" for several pieces, as they are given.
void writeRanges(JsonWriter& json, std::span<const TextRange> ranges);
/// The object for "meta" (see JsonExporter).
void writeMeta(JsonWriter& json, const Metadata& meta);
/// Members that say where an article was printed: "newspaper", "date", "page".
void writeOrigin(JsonWriter& json, const ArticleText& article);
/// A list of types, one a line: {"code", "name", "color", "key"}.
void writeTypeList(JsonWriter& json, std::span<const TagType> types);

} // namespace jianbao::exchange
