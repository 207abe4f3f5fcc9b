#pragma once

#include "core/segment/Profile.h"

#include <QStringView>

namespace jianbao::segment {

/// Where a Latin line goes over from a deck to a byline in capitals ("… a $640 Million Vote By JANE
/// DOE"): UTF-16 index of "By", or -1.
qint32 bylineInside(QStringView page, const Line& line);

/// Marks what only its surroundings show on a page in Latin letters: names that sign a story
/// without "By", the small lines between the folios at the page's head, labels of sections with
/// their pages
/// ("SPORTS B9-12"). Does nothing on other pages.
void settleLatinPatterns(QStringView page, std::span<Line> lines, const PageProfile& profile);

} // namespace jianbao::segment
