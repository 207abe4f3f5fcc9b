#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace jianbao::ui {

/// Lets a pane below the page take one line while it has nothing to show, and gives it back the
/// height it had when it has something again.
class PaneRoom : public QObject {
    Q_OBJECT

public:
    /// @p height is what the pane gets the first time that it has something. It belongs to the
    /// pane.
    PaneRoom(QMainWindow& window, QDockWidget& pane, int height);

    void setEmpty(bool empty);
    /// What the pane has, or will have when it is not empty.
    int height() const;

private:
    void fit();

    QMainWindow& m_window;
    QDockWidget& m_pane;
    int m_height;
    bool m_empty = false;
    bool m_narrow = false;
};

} // namespace jianbao::ui
