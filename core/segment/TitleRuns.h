#pragma once

#include "core/segment/Element.h"
#include "core/segment/Profile.h"
#include "core/segment/TitleTies.h"

#include <span>
#include <vector>

namespace jianbao::segment {

/// Cuts titles of several lines that stand between two texts into an element for each line, so that
/// ties can be had line by line. Not in old setting, where every title heads the text below it.
/// Linear.
std::vector<Element> splitTitleRuns(std::vector<Element> elements, const PageProfile& profile);

/// Puts such lines together again, but for runs that hold the titles of two stories: their first
/// lines share their words with the text before them and the others with the text behind. Keeps
/// @p ties in step. Linear.
void joinTitleRuns(std::span<const Line> lines, TitleTies& ties, std::vector<Element>& elements);

} // namespace jianbao::segment
