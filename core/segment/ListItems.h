#pragma once

#include "core/segment/Element.h"

#include <QStringView>

#include <span>
#include <vector>

namespace jianbao::segment {

/// Of each element whether it is a text that goes on with the list in the text right before it:
/// with another of the bulleted items below a headline, or with a numbered part ("一、…"). Linear.
std::vector<bool> findListItems(QStringView page, std::span<const Line> lines,
                                std::span<const Element> elements);

} // namespace jianbao::segment
