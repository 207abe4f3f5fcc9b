#pragma once

#include "core/segment/Dateline.h"

#include <optional>

namespace jianbao::segment {

/// Reads the dateline that opens running Latin text: "CITY, State (AGENCY) —", "City, 16 mars. —",
/// "CITY (agency).", "abc. CITY, 5. Mai." and "City." before an article. The place is the city; the
/// date stays unread, as it stands in many forms.
std::optional<Dateline> readLatinDateline(const Squeezed& head, QStringView page);

} // namespace jianbao::segment
