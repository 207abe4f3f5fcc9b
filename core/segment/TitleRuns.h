#pragma once

#include "core/segment/Element.h"
#include "core/segment/Profile.h"
#include "core/segment/TitleTies.h"

#include <span>
#include <vector>

namespace jianbao::segment {

/// Cuts titles of several lines into an element for each line, so that
/// ties can be had line by line; a Latin line that goes on in small letters stays with the one
/// above. Not in old setting, where every title heads the text below it. Linear.
std::vector<Element> splitTitleRuns(std::span<const Line> lines, std::vector<Element> elements,
                                    const PageProfile& profile);

/// Puts such lines together again, but for runs that hold the titles of several stories: lines that
/// share their words with one text nearby and those of another. Keeps @p ties in step. Linear.
void joinTitleRuns(std::span<const Line> lines, TitleTies& ties, std::vector<Element>& elements);

} // namespace jianbao::segment
