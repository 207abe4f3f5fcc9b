#pragma once

#include "core/segment/Element.h"
#include "core/segment/Profile.h"
#include "core/segment/Story.h"

#include <QStringView>

#include <vector>

namespace jianbao::segment {

/// Puts the elements of each story into reading order (titles, byline, text with its subheads,
/// captions, credits, references), tells kicker, headline and deck apart and finds the paragraphs.
/// Stories stand in the order of the dump.
std::vector<Story> buildStories(QStringView page, std::span<const Line> lines,
                                std::span<const Element> elements, qint32 count,
                                const PageProfile& profile);

} // namespace jianbao::segment
