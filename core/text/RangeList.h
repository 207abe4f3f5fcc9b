#pragma once

#include "core/text/TextRange.h"

#include <initializer_list>
#include <vector>

namespace jianbao {

/// Ranges of one page in ascending order, none empty, none touching the next: the canonical form,
/// so that two lists covering the same characters are equal. UTF-16 positions, half-open.
class RangeList {
public:
    RangeList() = default;
    RangeList(TextRange range) { add(range); }
    RangeList(std::initializer_list<TextRange> ranges);

    /// Adds the range's characters; ranges may come in any order and may overlap what is there.
    void add(TextRange range);
    void add(const RangeList& other);
    /// Takes the range's characters away.
    void subtract(TextRange range);

    bool isEmpty() const { return m_ranges.empty(); }
    /// First position covered; 0 for an empty list.
    qsizetype begin() const { return m_ranges.empty() ? 0 : m_ranges.front().begin; }
    /// Position behind the last one covered; 0 for an empty list.
    qsizetype end() const { return m_ranges.empty() ? 0 : m_ranges.back().end; }
    /// Number of positions covered.
    qsizetype length() const;
    bool contains(qsizetype position) const;
    bool overlaps(TextRange range) const;
    /// The characters of this list that lie inside @p range.
    RangeList intersected(TextRange range) const;

    const std::vector<TextRange>& ranges() const { return m_ranges; }

    bool operator==(const RangeList&) const = default;

private:
    /// The first range that ends behind @p position.
    std::vector<TextRange>::const_iterator firstBehind(qsizetype position) const;

    std::vector<TextRange> m_ranges;
};

} // namespace jianbao
