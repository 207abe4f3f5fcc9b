#pragma once

#include <QDialog>

namespace jianbao::ui {

/// The user guide in the language of the window.
class GuideWindow : public QDialog {
    Q_OBJECT

public:
    explicit GuideWindow(QWidget* parent = nullptr);
};

} // namespace jianbao::ui
