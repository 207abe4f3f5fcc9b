#pragma once

#include "core/segment/Element.h"
#include "core/segment/Profile.h"

#include <QStringView>

#include <span>
#include <vector>

namespace jianbao::segment {

/// Puts the titles of many stories that stand in one pile, before or behind all the texts of a page
/// without empty lines, right before the text that each heads. Titles and texts stand in one order
/// there: the likeliest way of parting texts and pile in that order is looked for, by the words
/// that a title shares with paragraphs and by what speaks for a story's start. The elements are no
/// longer in the order of their lines then. Returns whether anything was moved.
bool spreadPiles(QStringView page, std::span<const Line> lines, const PageProfile& profile,
                 std::vector<Element>& elements);

} // namespace jianbao::segment
