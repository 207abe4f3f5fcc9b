#pragma once

namespace jianbao::ui {

class PageView;

/// Makes page views known to screen readers as text with a caret and a selection. Once is enough;
/// more does no harm.
void installPageAccessibility();
/// Tells screen readers where the caret went.
void tellCaretMoved(PageView* view);

} // namespace jianbao::ui
