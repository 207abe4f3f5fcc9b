#include "core/segment/Pieces.h"

#include <algorithm>

namespace jianbao::segment {

std::vector<Piece> partPieces(std::span<const Line> lines) {
    const auto opens = [lines](const Line& line) {
        return &line == lines.data() || line.blankBefore > 0;
    };
    std::vector<Piece> pieces;
    pieces.reserve(static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), opens)));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (opens(lines[i]))
            pieces.push_back({i, i});
        pieces.back().last = i + 1;
    }
    return pieces;
}

bool holdsStop(std::span<const Line> lines, const Piece& piece) {
    const auto own = lines.subspan(piece.first, piece.size());
    return std::any_of(own.begin(), own.end(),
                       [](const Line& line) { return line.stops > 0 || line.has(EndsStop); });
}

} // namespace jianbao::segment
