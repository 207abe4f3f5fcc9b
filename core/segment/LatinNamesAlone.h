#pragma once

#include "core/segment/Line.h"
#include "core/segment/Profile.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// Marks as bylines (WholeByline) the names on a Latin page that no "By" announces: between a title
/// and its text, with or without a post behind or below, and behind a finished text. A name's words
/// are never set in small letters on the page, and the text does not speak of who wrote it. Linear.
void markLatinNamesAlone(QStringView page, std::span<Line> lines, const PageProfile& profile);

} // namespace jianbao::segment
