#pragma once

#include "core/segment/Profile.h"

#include <vector>

namespace jianbao::segment {

/// What a line is made of, before it is known whose it is.
enum class LineLabel : quint8 { Body, Title, Special };

/// Labels the lines of a page as running text or display type, jointly: each line's own look, and
/// that a line which breaks off in the middle of a sentence goes on as text. Lines that their
/// wording gives away (bylines, jump lines, folios …) are Special. Linear (Viterbi).
std::vector<LineLabel> labelLines(std::span<const Line> lines, const PageProfile& profile);

} // namespace jianbao::segment
