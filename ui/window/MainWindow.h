#pragma once

#include <QMainWindow>

namespace jianbao::ui {

/// The main window: it only assembles views, docks and menus.
class MainWindow : public QMainWindow {
    Q_OBJECT
};

} // namespace jianbao::ui
