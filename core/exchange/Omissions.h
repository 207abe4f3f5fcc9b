#pragma once

#include <QtGlobal>

namespace jianbao::exchange {

/// How many mentions an export had to leave out because its format cannot hold them.
struct Omissions {
    /// They overlap one that was kept.
    qint64 overlapping = 0;
    /// They are in several pieces.
    qint64 discontinuous = 0;
    /// They, or a piece of them, lie in no article, or in characters that are not in its text.
    qint64 outside = 0;

    qint64 total() const { return overlapping + discontinuous + outside; }
    Omissions& operator+=(const Omissions& other) {
        overlapping += other.overlapping;
        discontinuous += other.discontinuous;
        outside += other.outside;
        return *this;
    }
    bool operator==(const Omissions&) const = default;
};

} // namespace jianbao::exchange
