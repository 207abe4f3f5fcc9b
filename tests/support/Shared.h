#pragma once

#include <QString>

namespace jianbao::test {

/// A path below the folder of shared test material beside the project (real dumps, which are not
/// ours to keep here), or an empty string where that folder is missing; a test that gets one says
/// so and skips.
QString sharedPath(const QString& relative);

} // namespace jianbao::test
