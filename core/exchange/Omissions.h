#pragma once

#include <QtGlobal>

namespace jianbao::exchange {

/// How much an export had to leave out because its format cannot hold it.
struct Omissions {
    /// Mentions that overlap one that was kept.
    qint64 overlapping = 0;
    /// Mentions in several pieces.
    qint64 discontinuous = 0;
    /// Mentions that, or a piece of which, lie in no article, or in characters that are not in its
    /// text.
    qint64 outside = 0;
    /// Mentions in a format that marks none.
    qint64 unmarked = 0;
    /// Mentions that are there, but not what they stand for.
    qint64 entities = 0;
    /// Pages, articles and blocks whose status or note is left out.
    qint64 remarks = 0;
    /// Articles with text on the pages that were chosen, which begin on others.
    qint64 articles = 0;

    /// The mentions that are not there, or not whole.
    qint64 mentions() const { return overlapping + discontinuous + outside + unmarked; }
    Omissions& operator+=(const Omissions& other) {
        overlapping += other.overlapping;
        discontinuous += other.discontinuous;
        outside += other.outside;
        unmarked += other.unmarked;
        entities += other.entities;
        remarks += other.remarks;
        articles += other.articles;
        return *this;
    }
    bool operator==(const Omissions&) const = default;
};

} // namespace jianbao::exchange
