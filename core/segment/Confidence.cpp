#include "core/segment/Confidence.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jianbao::segment {

namespace {

constexpr double Surest = 6.0; // log-odds; rarer errors than one in 400 cannot be counted

/// In the order of the roles.
constexpr std::array<Calibration, AllRoles.size()> Fitted{{{0.46, 1.03},
                                                           {0.52, -0.30},
                                                           {0.43, -0.69},
                                                           {0.76, -0.42},
                                                           {1.00, 2.51},
                                                           {1.00, 1.04},
                                                           {0.49, 1.40},
                                                           {0.81, 0.93},
                                                           {1.00, 1.13},
                                                           {1.00, 3.34},
                                                           {1.00, 1.75},
                                                           {1.00, 3.29},
                                                           {1.00, 0.67}}};
constexpr Calibration FittedArticle{0.77, 0.36};

} // namespace

Calibration calibrationOf(Role role) {
    return Fitted[static_cast<std::size_t>(role)];
}

Calibration articleCalibration() {
    return FittedArticle;
}

double logOdds(double probability) {
    const double p = std::clamp(probability, 1e-6, 1 - 1e-6);
    return std::clamp(std::log(p / (1 - p)), -Surest, Surest);
}

double calibrate(double raw, Calibration calibration) {
    return 1 / (1 + std::exp(-(calibration.slope * logOdds(raw) + calibration.offset)));
}

} // namespace jianbao::segment
