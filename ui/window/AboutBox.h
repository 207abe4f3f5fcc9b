#pragma once

#include <QMessageBox>

namespace jianbao::ui {

/// Says what Jianbao is, its version and its licence.
class AboutBox : public QMessageBox {
    Q_OBJECT

public:
    explicit AboutBox(QWidget* parent = nullptr);
};

} // namespace jianbao::ui
