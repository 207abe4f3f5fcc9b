#pragma once

#include "core/text/TextRange.h"

#include <QStringView>

#include <vector>

namespace jianbao {

/// Where @p needle stands in @p text, ascending and without overlap; UTF-16 positions. A dump
/// breaks lines inside of words and spaces letters out, so blanks beside wide characters do not
/// count, in text and needle alike; other runs of blanks count as one. Upper and lower case are
/// one. Nothing where the needle has no visible character. Any thread, any text; linear.
std::vector<TextRange> findLoosely(QStringView text, QStringView needle);

} // namespace jianbao
