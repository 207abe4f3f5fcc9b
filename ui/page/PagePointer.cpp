#include "ui/page/PagePointer.h"

#include "ui/page/PagePainter.h"

#include <cstdlib>

namespace jianbao::ui {

namespace {

/// The row before which the mouse would cut, or -1.
int cutRowAt(const PageScene& scene, const PageState& state, QPoint point, int viewWidth) {
    const bool inGutter = point.x() < scene.textX();
    if (!inGutter && isOnCutMark(scene, state, point, viewWidth))
        return state.cutRow;
    const auto row = scene.cutRowNear(point.y());
    const bool near =
        row && std::abs(point.y() - scene.rowTop(*row)) <= scene.style().rowHeight / 4;
    return near || (row && inGutter) ? *row : -1;
}

} // namespace

bool isOnCutMark(const PageScene& scene, const PageState& state, QPoint point, int viewWidth) {
    return state.cutRow >= 0 &&
           (point.x() < scene.textX() ||
            PagePainter::cutButton(scene, state.cutRow, viewWidth).contains(point));
}

Qt::CursorShape pointAt(const PageScene& scene, PageState& state, QPoint point, int viewWidth) {
    const auto border = scene.borderNear(point);
    const bool onChip = scene.chipAt(point) >= 0;
    const int cutRow = border || onChip ? -1 : cutRowAt(scene, state, point, viewWidth);
    if (cutRow != state.cutRow)
        state.cutPressed = false;
    state.cutRow = cutRow;
    state.boundary.end();
    if (border) {
        state.boundary.begin(*border);
        return scene.borderLine(*border).dx() == 0 ? Qt::SplitHCursor : Qt::SplitVCursor;
    }
    if (onChip)
        return Qt::OpenHandCursor;
    if (isOnCutMark(scene, state, point, viewWidth))
        return Qt::PointingHandCursor;
    return point.x() < scene.textX() ? Qt::ArrowCursor : Qt::IBeamCursor;
}

} // namespace jianbao::ui
