#pragma once

#include "core/segment/Line.h"

#include <span>
#include <vector>

namespace jianbao::segment {

/// Lines [first, last) that no empty line parts.
struct Piece {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t size() const { return last - first; }
};

std::vector<Piece> partPieces(std::span<const Line> lines);

/// Whether a sentence ends anywhere in the piece.
bool holdsStop(std::span<const Line> lines, const Piece& piece);

} // namespace jianbao::segment
