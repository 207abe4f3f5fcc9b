#pragma once

#include "core/text/TextRange.h"

#include <optional>
#include <vector>

namespace jianbao {

/// Ties a derived text to the source it was made from, in both directions. A list of pieces in the
/// order of both texts: neither side ever goes back. Inside a piece both sides run in step where
/// they are equally long; otherwise a whole run stands for a whole run (a replacement). UTF-16
/// positions on both sides, half-open.
class OffsetMap {
public:
    struct Piece {
        TextRange derived;
        TextRange source;
        bool operator==(const Piece&) const = default;
    };

    /// Makes room for so many pieces.
    void reserve(std::size_t pieces) { m_pieces.reserve(pieces); }
    /// Appends a run copied one to one; joins with the piece before where both sides touch.
    /// @p source is not before the end of the last piece's source.
    void appendCopy(qsizetype source, qsizetype length);
    /// Appends @p length derived characters that stand for @p source (which may be empty: inserted
    /// text). Nothing is appended for no characters: what was dropped has no piece.
    void appendReplacement(TextRange source, qsizetype length);
    /// Forgets what lies at or behind a derived position; a replacement that it would cut goes
    /// altogether.
    void truncate(qsizetype derivedLength);

    /// Length of the derived text covered so far.
    qsizetype derivedLength() const;
    /// The source position behind a derived one; the start of the run for a position inside a
    /// replacement. The end of the derived text maps to the end of the last piece. None for an
    /// empty map and for positions outside.
    std::optional<qsizetype> toSource(qsizetype derived) const;
    /// The derived position of a source one; none where that character was dropped.
    std::optional<qsizetype> toDerived(qsizetype source) const;
    /// The nearest derived position at or behind a source one, for carets; derivedLength() past the
    /// end.
    qsizetype toDerivedNearest(qsizetype source) const;

    const std::vector<Piece>& pieces() const { return m_pieces; }
    bool operator==(const OffsetMap&) const = default;

private:
    std::vector<Piece> m_pieces;
};

} // namespace jianbao
