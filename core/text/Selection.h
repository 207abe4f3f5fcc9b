#pragma once

#include "core/text/RangeList.h"

namespace jianbao {

/// What a person points at on a page: a caret, or one or several ranges in ascending order, which
/// neither overlap nor touch. UTF-16 positions, half-open.
class Selection {
public:
    /// An empty range is a caret.
    Selection(TextRange range)
        : m_ranges{range} {}
    Selection(qsizetype begin, qsizetype end)
        : Selection(TextRange{begin, end}) {}
    /// A range and others besides; an empty one is left out where there are others.
    Selection(TextRange range, RangeList more);

    bool isCaret() const { return m_ranges.front().isEmpty(); }
    qsizetype begin() const { return m_ranges.front().begin; }
    qsizetype end() const { return m_ranges.back().end; }
    /// A caret contains nothing.
    bool contains(qsizetype position) const;
    /// Whether it has characters in common with these ranges.
    bool reachesInto(const RangeList& ranges) const;
    /// One at least.
    const std::vector<TextRange>& ranges() const { return m_ranges; }

    bool operator==(const Selection&) const = default;

private:
    std::vector<TextRange> m_ranges;
};

} // namespace jianbao
