#pragma once

namespace jianbao::ui {

class ArticleView;

/// Makes article views known to screen readers as the text of the article with the caret. Once is
/// enough; more does no harm.
void installArticleAccessibility();
/// Tells screen readers where the caret went.
void tellCaretMoved(ArticleView* view);

} // namespace jianbao::ui
