#include "core/text/Selection.h"

namespace jianbao {

Selection::Selection(TextRange range, RangeList more)
    : m_ranges{range} {
    if (more.isEmpty())
        return;
    more.add(range);
    m_ranges = more.ranges();
}

bool Selection::contains(qsizetype position) const {
    return std::any_of(m_ranges.begin(), m_ranges.end(),
                       [=](TextRange range) { return range.contains(position); });
}

bool Selection::reachesInto(const RangeList& ranges) const {
    return std::any_of(m_ranges.begin(), m_ranges.end(),
                       [&](TextRange range) { return !range.isEmpty() && ranges.overlaps(range); });
}

} // namespace jianbao
