#pragma once

#include "core/model/Layout.h"

namespace jianbao::ui {

/// The layout of @p page with each article joined by its other parts on the pages that it is linked
/// with, so that an article is read as one on every page it stands on: their blocks stand before or
/// behind its own, under its own id. Parts on the same page stay articles of their own. @p linked
/// holds the linked articles in full. For showing, not for edits.
Layout readAsOne(Layout layout, const Layout& linked, PageId page);

/// The article that @p article continues, or that continues it; none where there is none.
ArticleId partBefore(const Layout& linked, ArticleId article);
ArticleId partBehind(const Layout& linked, ArticleId article);

} // namespace jianbao::ui
