#pragma once

class QMenu;

namespace jianbao::ui {

class Actions;
class RoleActions;

/// What can be done with the block at the caret, for a context menu.
void fillBlockMenu(QMenu& menu, const Actions& actions, const RoleActions& roleActions);

/// The same for the menu of its chip: the roles at once, and where the block belongs.
void fillChipMenu(QMenu& menu, const Actions& actions, const RoleActions& roleActions);

} // namespace jianbao::ui
