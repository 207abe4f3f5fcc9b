#pragma once

#include "core/exchange/ExportSettings.h"

#include <QByteArray>

namespace jianbao::exchange {

/// Settings as compact JSON, to be kept and read back; what is not known falls back to its default.
QByteArray toJson(const ExportSettings& settings);
ExportSettings settingsFromJson(const QByteArray& json);

} // namespace jianbao::exchange
