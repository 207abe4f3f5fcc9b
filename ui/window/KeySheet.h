#pragma once

#include <QDialog>

namespace jianbao::ui {

class Actions;
class RoleActions;
class TypeActions;

/// Every key on one sheet.
class KeySheet : public QDialog {
    Q_OBJECT

public:
    KeySheet(const Actions& actions, const RoleActions& roleActions, const TypeActions& types,
             QWidget* parent = nullptr);

private:
    /// Takes the size that is wanted, as far as the screen has it; the rest is scrolled to.
    void fitToScreen(QSize wanted);
};

} // namespace jianbao::ui
