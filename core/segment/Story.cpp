#include "core/segment/Story.h"

#include <algorithm>
#include <limits>

namespace jianbao::segment {

qint32 Story::firstLine() const {
    qint32 first = std::numeric_limits<qint32>::max();
    for (const Part& part : parts)
        first = std::min(first, part.first);
    return first;
}

bool Story::has(Role role) const {
    return std::any_of(parts.begin(), parts.end(),
                       [role](const Part& part) { return part.role == role; });
}

} // namespace jianbao::segment
