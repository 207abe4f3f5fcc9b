#pragma once

#include "core/text/TextRange.h"

#include <QStringView>

#include <functional>

namespace jianbao::ui {

/// Steps by words that take a name for one word, however long it is: ICU knows no names.

/// The name over a position of the text, or an empty range; without a function there are no names.
using NameOver = std::function<TextRange(qsizetype position)>;

/// The end of the name that covers the position; else the begin of the next name or word.
qsizetype nextNameOrWord(QStringView text, qsizetype position, const NameOver& nameOver);
/// The begin of the name that ends or lies before the position; else that of the word.
qsizetype previousNameOrWord(QStringView text, qsizetype position, const NameOver& nameOver);

} // namespace jianbao::ui
