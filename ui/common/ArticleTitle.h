#pragma once

#include "core/model/Layout.h"

#include <QString>
#include <QStringView>

namespace jianbao::ui {

/// A line that stands for the article in lists: its headline as far as it lies on @p page, else the
/// start of its first block there. Empty if it has none on that page.
QString articleTitle(const Layout& layout, ArticleId article, PageId page, QStringView pageText);

/// The article's number as the page's chips and cards show it, from 1; 0 if the layout lacks it.
int articleNumber(const Layout& layout, ArticleId article);

} // namespace jianbao::ui
