#pragma once

#include <QString>
#include <QStringView>

namespace jianbao::exchange {

/// The text with what XML 1.0 forbids replaced unit by unit, so that positions stay: control
/// characters become spaces, halves of surrogate pairs and non-characters U+FFFD.
QString xmlText(QStringView text);

} // namespace jianbao::exchange
