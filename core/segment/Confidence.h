#pragma once

#include "core/model/Role.h"

namespace jianbao::segment {

/// How a decision's evidence becomes the share of such decisions that are right: the logistic of
/// slope × log-odds + offset. Fitted by tests/core/segment/CalibrationTest.cpp on the invented
/// pages with gold and on generated ones, which weigh a quarter as much.
struct Calibration {
    double slope = 1;
    double offset = 0;
};

/// That of blocks with the role.
Calibration calibrationOf(Role role);

/// The log-odds of a probability; those beyond ±6 count as ±6.
double logOdds(double probability);
/// The probability with those log-odds.
double probabilityOf(double odds);
/// The confidence, 0 to 1, of a decision with that probability before calibration.
double calibrate(double raw, Calibration calibration);

} // namespace jianbao::segment
