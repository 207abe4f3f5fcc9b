#pragma once

#include <QString>

namespace jianbao::app {

/// Writes to standard output as it is.
void print(const QString& text);
/// Writes a line to standard error.
void complain(const QString& sentence);

} // namespace jianbao::app
