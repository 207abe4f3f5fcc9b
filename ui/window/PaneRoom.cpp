#include "ui/window/PaneRoom.h"

#include <QDockWidget>
#include <QMainWindow>

namespace jianbao::ui {

PaneRoom::PaneRoom(QMainWindow& window, QDockWidget& pane, int height)
    : QObject(&pane)
    , m_window(window)
    , m_pane(pane)
    , m_height(height) {
    connect(&pane, &QDockWidget::dockLocationChanged, this, &PaneRoom::fit);
    connect(&pane, &QDockWidget::topLevelChanged, this, &PaneRoom::fit);
}

void PaneRoom::setEmpty(bool empty) {
    m_empty = empty;
    fit();
}

int PaneRoom::height() const {
    return m_narrow || !m_pane.isVisible() ? m_height : m_pane.height();
}

void PaneRoom::fit() {
    // At a side, in a window of its own or as a tab it shares no height with the page.
    const bool below = !m_pane.isFloating() &&
                       m_window.dockWidgetArea(&m_pane) == Qt::BottomDockWidgetArea &&
                       m_window.tabifiedDockWidgets(&m_pane).isEmpty();
    const bool narrow = m_empty && below;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow && m_pane.isVisible())
        m_height = m_pane.height();
    QWidget* content = m_pane.widget();
    content->setMaximumHeight(narrow ? content->sizeHint().height() : QWIDGETSIZE_MAX);
    if (!narrow && below)
        m_window.resizeDocks({&m_pane}, {m_height}, Qt::Vertical);
}

} // namespace jianbao::ui
