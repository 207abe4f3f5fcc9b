#pragma once

#include <QtGlobal>

#include <algorithm>
#include <compare>

namespace jianbao {

/// A half-open run [begin, end) of UTF-16 positions in one page's text.
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
    constexpr bool isEmpty() const { return end <= begin; }
    constexpr bool contains(qsizetype position) const {
        return begin <= position && position < end;
    }
    constexpr bool overlaps(TextRange other) const {
        return begin < other.end && other.begin < end;
    }
    /// The part that both cover; empty (begin == end) where they do not overlap.
    constexpr TextRange intersected(TextRange other) const {
        const qsizetype from = std::max(begin, other.begin);
        return {from, std::max(from, std::min(end, other.end))};
    }

    auto operator<=>(const TextRange&) const = default;
};

} // namespace jianbao
