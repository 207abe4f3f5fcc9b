#pragma once

#include "core/segment/Element.h"
#include "core/segment/Profile.h"
#include "core/segment/TitleTies.h"

#include <QStringView>

namespace jianbao::segment {

/// Gives every element that is still without a story to one: captions by what they share with the
/// texts nearby, credits to their captions, jump lines to the text they end or begin, references to
/// what they follow, and titles that no text claims to teasers of their own. Furniture stays out.
/// Returns the number of stories.
qint32 attachRest(std::span<const Line> lines, const TitleTies& ties,
                  std::vector<Element>& elements, qint32 stories);

} // namespace jianbao::segment
