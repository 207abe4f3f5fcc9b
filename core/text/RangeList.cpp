#include "core/text/RangeList.h"

namespace jianbao {

RangeList::RangeList(std::initializer_list<TextRange> ranges) {
    for (const TextRange range : ranges)
        add(range);
}

void RangeList::add(TextRange range) {
    if (range.isEmpty())
        return;
    auto first = std::lower_bound(m_ranges.begin(), m_ranges.end(), range.begin,
                                  [](TextRange have, qsizetype at) { return have.end < at; });
    auto last = first;
    for (; last != m_ranges.end() && last->begin <= range.end; ++last) {
        range.begin = std::min(range.begin, last->begin);
        range.end = std::max(range.end, last->end);
    }
    m_ranges.insert(m_ranges.erase(first, last), range);
}

void RangeList::add(const RangeList& other) {
    for (const TextRange range : other.m_ranges)
        add(range);
}

void RangeList::subtract(TextRange range) {
    if (range.isEmpty())
        return;
    std::vector<TextRange> left;
    left.reserve(m_ranges.size() + 1);
    for (const TextRange have : m_ranges) {
        const TextRange before{have.begin, std::min(have.end, range.begin)};
        const TextRange after{std::max(have.begin, range.end), have.end};
        if (!before.isEmpty())
            left.push_back(before);
        if (!after.isEmpty())
            left.push_back(after);
    }
    m_ranges = std::move(left);
}

qsizetype RangeList::length() const {
    qsizetype sum = 0;
    for (const TextRange range : m_ranges)
        sum += range.length();
    return sum;
}

std::vector<TextRange>::const_iterator RangeList::firstBehind(qsizetype position) const {
    return std::upper_bound(m_ranges.begin(), m_ranges.end(), position,
                            [](qsizetype at, TextRange have) { return at < have.end; });
}

bool RangeList::contains(qsizetype position) const {
    const auto range = firstBehind(position);
    return range != m_ranges.end() && range->begin <= position;
}

bool RangeList::overlaps(TextRange range) const {
    const auto behind = firstBehind(range.begin);
    return !range.isEmpty() && behind != m_ranges.end() && behind->overlaps(range);
}

RangeList RangeList::intersected(TextRange range) const {
    RangeList inside;
    if (range.isEmpty())
        return inside;
    for (auto have = firstBehind(range.begin); have != m_ranges.end() && have->overlaps(range);
         ++have)
        inside.m_ranges.push_back(have->intersected(range));
    return inside;
}

} // namespace jianbao
