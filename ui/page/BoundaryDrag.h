#pragma once

#include "core/text/TextRange.h"

#include <QPoint>

namespace jianbao::ui {

class PageScene;

/// A border between two blocks in the hand of the person at the mouse. It moves by lines, or
/// character by character while the modifier is held. Points are those of the page.
class BoundaryDrag {
public:
    bool isActive() const { return m_border >= 0; }
    /// Where the border was, and where it would go; UTF-16 positions of the page.
    qsizetype border() const { return m_border; }
    qsizetype target() const { return m_target; }
    bool isMoved() const { return isActive() && m_target != m_border; }
    /// What would change sides.
    TextRange range() const;

    void begin(qsizetype border) { m_border = m_target = border; }
    void moveTo(const PageScene& scene, QPoint point, bool byCharacter);
    void end() { m_border = m_target = -1; }

private:
    qsizetype m_border = -1;
    qsizetype m_target = -1;
};

} // namespace jianbao::ui
