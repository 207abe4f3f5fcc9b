#include "ui/page/BoundaryDrag.h"

#include "ui/page/PageScene.h"

#include <algorithm>

namespace jianbao::ui {

TextRange BoundaryDrag::range() const {
    return {std::min(m_border, m_target), std::max(m_border, m_target)};
}

void BoundaryDrag::moveTo(const PageScene& scene, QPoint point, bool byCharacter) {
    m_target = byCharacter ? scene.positionAt(point) : scene.lineStartNear(point.y());
    // A hand that trembles changes nothing: the border itself need not begin a line.
    const bool sameLine = scene.borderLine(m_target) == scene.borderLine(m_border);
    if (!byCharacter && sameLine)
        m_target = m_border;
}

} // namespace jianbao::ui
