#pragma once

#include "core/segment/Line.h"
#include "core/segment/Profile.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// Marks as bylines (WholeByline) the Chinese names that stand alone on their lines: between a
/// title and its text, as the last line of a title, or behind a finished text. Linear.
void markNamesAlone(QStringView page, std::span<Line> lines, const PageProfile& profile);

} // namespace jianbao::segment
