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

bool RangeList::contains(qsizetype position) const {
    const auto behind =
        std::upper_bound(m_ranges.begin(), m_ranges.end(), position,
                         [](qsizetype at, TextRange have) { return at < have.end; });
    return behind != m_ranges.end() && behind->begin <= position;
}

bool RangeList::overlaps(TextRange range) const {
    return std::any_of(m_ranges.begin(), m_ranges.end(),
                       [&](TextRange have) { return have.overlaps(range); });
}

RangeList RangeList::intersected(TextRange range) const {
    RangeList inside;
    for (const TextRange have : m_ranges)
        inside.add(have.intersected(range));
    return inside;
}

} // namespace jianbao
