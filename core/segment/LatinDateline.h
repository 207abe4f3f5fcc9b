#pragma once

#include "core/segment/Dateline.h"

#include <optional>

namespace jianbao::segment {

/// Reads the dateline that opens running Latin text: "CITY, State (AGENCY) —", "City, 16 mars. —",
/// "CITY (agency).", "abc. CITY, 5. Mai.", "City, 5. Mai." and "City." before an article. The place
/// is the city; the date stays unread, as it stands in many forms.
std::optional<Dateline> readLatinDateline(const Squeezed& head, QStringView page);

/// Whether what stands behind words in capitals and a dash tells of a picture ("COOLING OFF—These
/// boys …"): the words are a caption's heading, no place.
bool speaksOfPicture(QStringView behind);

} // namespace jianbao::segment
