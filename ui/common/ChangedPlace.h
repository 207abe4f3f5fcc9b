#pragma once

#include "core/model/Layout.h"

namespace jianbao::ui {

/// Where on a page a step made a difference, as a position in its text: the first cut that came or
/// went, else the first correction that did or is another, else the first paragraph start that did,
/// else the first block with another role, article or kind, else with another place in its article.
/// Of several such blocks it is the one at
/// @p caret, and the caret stays. -1 where the page's blocks are the same.
qsizetype changedPlace(const Layout& before, const Layout& after, PageId page, qsizetype caret);

} // namespace jianbao::ui
