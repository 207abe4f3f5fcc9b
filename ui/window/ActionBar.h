#pragma once

#include <QToolBar>

namespace jianbao::ui {

class Actions;
class KeyButton;
class RoleActions;
class Workbench;

/// The bar at the window's top: flat, words with their keys, a thin line below.
class ActionBar : public QToolBar {
    Q_OBJECT

public:
    explicit ActionBar(const QString& title, QWidget* parent = nullptr);

    /// Puts what is done most often into the bar.
    void fill(Actions& actions, RoleActions& roleActions, Workbench& workbench);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Adds a button with words that are short enough for a bar.
    KeyButton* addButton(QAction* action, const QString& text);
    void addRoles(RoleActions& roleActions, Workbench& workbench);
    void addGap();
};

} // namespace jianbao::ui
