#pragma once

#include "core/Result.h"
#include "core/exchange/AnnotatedText.h"

#include <QStringView>

namespace jianbao::exchange {

/// Reads WebAnno TSV 3.x: of its layers that of named entities, with the features value and
/// identifier. Positions there count UTF-16 units. What tokens say over several rows is one
/// mention by its number in brackets, without one each row is its own. Sub-tokens are read like
/// tokens. Rows whose positions do not go with their text, and mentions without a value, are
/// unread. Error Damaged where the head is not that of the format, or names no such layer.
Result<AnnotatedText> readWebAnnoTsv(QStringView tsv);

} // namespace jianbao::exchange
