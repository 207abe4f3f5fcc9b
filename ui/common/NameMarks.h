#pragma once

#include "core/model/Mention.h"

#include <QColor>

#include <vector>

namespace jianbao::ui {

/// A name as a view shows it: what an editor tagged, or what is suggested.
struct NameMark {
    std::vector<PageRange> ranges;
    /// Of its type, before Theme::nameInk fits it to the paper.
    QColor colour;
    bool suggested = false;

    bool operator==(const NameMark&) const = default;
};

/// The marked names of a few pages, ready to be painted and hit. Where names nest or overlap, each
/// has a lane of its own below the text: the shortest next to it.
class NameMarks {
public:
    /// A part of a mark on one page.
    struct Piece {
        PageRange place;
        /// Index in marks().
        std::size_t mark = 0;
        /// 0 next to the text, at most LastLane.
        int lane = 0;
    };
    static constexpr int LastLane = 3;

    NameMarks() = default;
    explicit NameMarks(std::vector<NameMark> marks);

    const std::vector<NameMark>& marks() const { return m_marks; }
    const NameMark& markOf(const Piece& piece) const { return m_marks[piece.mark]; }
    /// Calls @p visit for each piece that overlaps the range, in order of its begin.
    template<typename Visit>
    void forEachIn(PageRange range, Visit&& visit) const {
        for (std::size_t i = firstReaching(range); i < m_pieces.size(); ++i) {
            const Piece& piece = m_pieces[i];
            if (piece.place.page != range.page || piece.place.range.begin >= range.range.end)
                return;
            if (piece.place.range.overlaps(range.range))
                visit(piece);
        }
    }
    /// The shortest mark over a position, tagged ones before suggested ones; null where there is
    /// none.
    const Piece* pieceAt(PageId page, qsizetype position) const;

    bool operator==(const NameMarks& other) const { return m_marks == other.m_marks; }

private:
    /// Index of the first piece that ends behind the begin of a range.
    std::size_t firstReaching(PageRange range) const;
    void giveLanes();

    std::vector<NameMark> m_marks;
    /// By page and begin.
    std::vector<Piece> m_pieces;
    /// The greatest end of the pieces of its page up to each one.
    std::vector<qsizetype> m_reach;
};

} // namespace jianbao::ui
