#pragma once

#include "core/segment/Line.h"
#include "core/segment/Profile.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// Tells short Chinese pieces that look like titles but are none, by the pieces around them: the
/// entries of a list box (ListEntry), single lines of running text between two column breaks,
/// greetings and the signature of a notice (TextLine).
void markShortPieces(QStringView page, std::span<Line> lines, const PageProfile& profile);

} // namespace jianbao::segment
