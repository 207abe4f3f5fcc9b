#pragma once

#include "core/segment/Profile.h"

#include <vector>

namespace jianbao::segment {

/// Adds the marks that follow from wording (datelines, bylines, credits, jump lines, references,
/// folios …) and cuts jump lines and references off the text that shares their printed line.
/// Words are general ones of the trade in Chinese, English, German and French.
std::vector<Line> markPatterns(QStringView page, std::vector<Line> lines);

/// Takes back marks of bylines and folios from lines in the middle of a column of running text,
/// once the columns are known.
void settlePatterns(std::span<Line> lines, const PageProfile& profile);

} // namespace jianbao::segment
