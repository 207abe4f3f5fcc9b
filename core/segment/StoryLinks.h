#pragma once

#include "core/segment/Element.h"
#include "core/segment/Profile.h"
#include "core/segment/TitleTies.h"

#include <QStringView>

namespace jianbao::segment {

/// Decides for the whole page at once which titles, bylines and captions belong to which text, and
/// which texts are one story: fills in story, confidence and reason of the elements (role of titles
/// inside a text: Subhead). Titles that nothing claims keep story -1. Returns the number of
/// stories.
///
/// The best path through a small automaton (dynamic programming, linear): a title may stand before
/// its text, behind it, inside it as a subhead, or free. The page's habit of setting titles before
/// or behind is learnt from the first, neutral pass and may differ from region to region.
qint32 linkStories(QStringView page, std::span<const Line> lines, const PageProfile& profile,
                   const TitleTies& ties, std::vector<Element>& elements);

} // namespace jianbao::segment
