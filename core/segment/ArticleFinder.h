#pragma once

#include "core/model/Layout.h"

#include <QStringView>

namespace jianbao::segment {

/// Finds the blocks and articles of one page from its text alone.
///
/// The result tiles the text (see findViolation with page PageId{}): block and article ids are
/// provisional (negative), the blocks' page is none, origin is Finder, and every block and article
/// has a confidence and a reason. Positions are UTF-16. Pure: any thread, no state, any text (it
/// need not be well formed).
Layout findArticles(QStringView pageText);

} // namespace jianbao::segment
