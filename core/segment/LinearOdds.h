#pragma once

#include <array>
#include <cstddef>

namespace jianbao::segment {

/// A fitted logistic regression: log-odds are a constant and what each cue adds per unit.
template<std::size_t Cues>
struct LinearOdds {
    double constant = 0;
    std::array<double, Cues> weights{};

    double of(const std::array<double, Cues>& cues) const {
        double odds = constant;
        for (std::size_t k = 0; k < Cues; ++k)
            odds += weights[k] * cues[k];
        return odds;
    }
};

} // namespace jianbao::segment
