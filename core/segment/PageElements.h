#pragma once

#include "core/segment/Element.h"
#include "core/segment/Profile.h"
#include "core/segment/TitleTies.h"

#include <QStringView>

#include <span>
#include <vector>

namespace jianbao::segment {

/// The elements of a page, not yet in stories, and the ties between them. They stand in the order
/// of its lines, but for titles of a pile: those stand before the texts that they head.
struct PageElements {
    std::vector<Element> elements;
    TitleTies ties;
};

/// Makes elements of the lines as readPageLines() returns them: texts and runs of titles whole, or
/// cut where more than one story has a part in them. Linear.
PageElements readPageElements(QStringView page, std::span<const Line> lines,
                              const PageProfile& profile);

} // namespace jianbao::segment
