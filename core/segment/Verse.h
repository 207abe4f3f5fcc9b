#pragma once

#include "core/segment/Line.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// Marks the lines of a Chinese poem, which look like titles, as running text: six or more short
/// lines of uneven length below a writer's name, up to the next title. Linear.
void markVerse(QStringView page, std::span<Line> lines);

} // namespace jianbao::segment
