#pragma once

#include <QString>

namespace jianbao::ui {

class ArticleView;

/// Makes article views known to screen readers as the text of the article with the caret. Once is
/// enough; more does no harm.
void installArticleAccessibility();
/// Tells screen readers that text at an offset of ArticleView::articleText() is another now.
void tellTextChanged(ArticleView* view, qsizetype offset, const QString& before,
                     const QString& after);

} // namespace jianbao::ui
