#pragma once

#include "core/segment/Line.h"
#include "core/segment/Profile.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// Marks the advertisements of a Chinese page. In old setting: runs of pieces in display type,
/// without punctuation, that name a telephone, an address or a maker. An advertisement ends with
/// the piece that does; what stands between the last of them and a text is that text's title.
/// Elsewhere: pieces of a few lines without a full stop that name prices, addresses, telephones.
/// Linear.
void markAdverts(QStringView page, std::span<Line> lines, const PageProfile& profile);

} // namespace jianbao::segment
