#pragma once

#include <QPoint>

namespace jianbao::ui {

class PageScene;
struct PageState;

/// Whether a point of the page, shown at that width, is on the cut mark, where a click cuts.
bool isOnCutMark(const PageScene& scene, const PageState& state, QPoint point, int viewWidth);

/// Notes in @p state the border or the cut mark that the mouse is over at a point of the page; the
/// cursor that tells what pressing its button would do.
Qt::CursorShape pointAt(const PageScene& scene, PageState& state, QPoint point, int viewWidth);

} // namespace jianbao::ui
