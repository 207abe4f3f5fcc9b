#include "core/segment/Confidence.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jianbao::segment {

namespace {

constexpr double Surest = 6.0; // log-odds; rarer errors than one in 400 cannot be counted

/// In the order of the roles.
constexpr std::array<Calibration, AllRoles.size()> Fitted{{{0.34, 1.08},
                                                           {0.12, -0.12},
                                                           {0.20, 0.14},
                                                           {0.79, 0.30},
                                                           {1.00, 2.53},
                                                           {1.00, 1.04},
                                                           {0.48, 1.28},
                                                           {0.10, 1.07},
                                                           {1.00, 1.01},
                                                           {1.00, 2.99},
                                                           {1.00, 1.20},
                                                           {1.00, 2.57},
                                                           {1.00, 0.97}}};

} // namespace

Calibration calibrationOf(Role role) {
    return Fitted[static_cast<std::size_t>(role)];
}

double logOdds(double probability) {
    const double p = std::clamp(probability, 1e-6, 1 - 1e-6);
    return std::clamp(std::log(p / (1 - p)), -Surest, Surest);
}

double probabilityOf(double odds) {
    return 1 / (1 + std::exp(-odds));
}

double calibrate(double raw, Calibration calibration) {
    return probabilityOf(calibration.slope * logOdds(raw) + calibration.offset);
}

} // namespace jianbao::segment
