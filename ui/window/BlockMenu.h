#pragma once

class QMenu;

namespace jianbao::ui {

class Actions;
class RoleActions;

/// What can be done with the block at the caret, for a context menu.
void fillBlockMenu(QMenu& menu, const Actions& actions, const RoleActions& roleActions);

} // namespace jianbao::ui
