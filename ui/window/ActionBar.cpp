#include "ui/window/ActionBar.h"

#include "ui/common/KeyButton.h"
#include "ui/common/Theme.h"
#include "ui/window/Actions.h"
#include "ui/window/RoleActions.h"
#include "ui/window/Workbench.h"

#include <QAction>
#include <QFrame>
#include <QLayout>
#include <QMenu>
#include <QPainter>

namespace jianbao::ui {

ActionBar::ActionBar(const QString& title, QWidget* parent)
    : QToolBar(title, parent) {
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    layout()->setContentsMargins(6, 4, 6, 5);
}

KeyButton* ActionBar::addButton(QAction* action, const QString& text) {
    auto* button = new KeyButton(action, text, this);
    addWidget(button);
    return button;
}

void ActionBar::addGap() {
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setContentsMargins(6, 6, 6, 6);
    addWidget(line);
}

void ActionBar::fill(Actions& actions, RoleActions& roleActions, Workbench& workbench) {
    const auto add = [&](ActionId id, const QString& text) {
        return addButton(actions[id], text);
    };
    add(ActionId::Open, tr("Open"));
    add(ActionId::Undo, tr("Undo"));
    add(ActionId::Redo, tr("Redo"));
    addGap();
    add(ActionId::Split, tr("Split"));
    add(ActionId::MergePrevious, tr("Merge up"));
    add(ActionId::MoveToArticle, tr("Move to…"));
    add(ActionId::NewArticle, tr("New article"));
    addRoles(roleActions, workbench);
    addGap();
    add(ActionId::CheckedNext, tr("Checked, next page"))->setPrimary(true);
    addGap();
    add(ActionId::Find, tr("Find"));
    add(ActionId::Export, tr("Export"));
}

void ActionBar::addRoles(RoleActions& roleActions, Workbench& workbench) {
    auto* roles = new QAction(tr("Role"), this);
    roles->setToolTip(tr("What the block is; each role has a key"));
    auto* menu = new QMenu(this);
    menu->addActions(roleActions.roles());
    roles->setMenu(menu);
    auto* button = addButton(roles, tr("Role"));
    button->setKeyText(QStringLiteral("1–9"));
    button->setPopupMode(QToolButton::InstantPopup);
    connect(&workbench, &Workbench::placeChanged, roles,
            [roles, &workbench] { roles->setEnabled(workbench.block()); });
    roles->setEnabled(false);
}

void ActionBar::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(0, height() - 1, width(), 1, theme.rule);
}

} // namespace jianbao::ui
