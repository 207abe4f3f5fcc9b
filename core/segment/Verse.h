#pragma once

#include "core/segment/Line.h"
#include "core/segment/Profile.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// Marks Chinese verse, whose lines look like titles, as running text: stanzas and lists in columns
/// of their own, far narrower than the page's text; poems below a writer's name, six or more short
/// lines of uneven length up to the next title; in old setting the verses that close a text.
/// Linear.
void markVerse(QStringView page, std::span<Line> lines, const PageProfile& profile);

} // namespace jianbao::segment
