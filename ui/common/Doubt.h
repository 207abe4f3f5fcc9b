#pragma once

namespace jianbao::ui {

/// Below this confidence a decision of the finder is shown as doubtful.
constexpr double DoubtfulBelow = 0.6;

} // namespace jianbao::ui
