#pragma once

#include "tests/support/Random.h"

#include <QString>
#include <QStringList>

namespace jianbao::test {

/// Breaks a paragraph into lines of @p width half squares: Chinese anywhere but before a closing
/// mark (which hangs over), words of Latin text at spaces and now and then inside, with a hyphen.
QStringList breakLines(Random& random, const QString& paragraph, int width, const QString& indent);

/// "云 溪 镇": spaces between the characters, three where there was one.
QString spaceLetters(const QString& title);

/// Spaces around the numbers of Chinese text, as some extractors put them.
QString spaceNumbers(const QString& paragraph);

/// Loses some full stops and misreads some characters.
QString misread(Random& random, const QString& text);

/// The line filled up with spaces to @p width half squares.
QString padded(const QString& line, int width);

} // namespace jianbao::test
