#include "ui/window/BlockMenu.h"

#include "ui/window/Actions.h"
#include "ui/window/RoleActions.h"

#include <QCoreApplication>
#include <QMenu>

namespace jianbao::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BlockMenu)
};

} // namespace

void fillBlockMenu(QMenu& menu, const Actions& actions, const RoleActions& roleActions) {
    for (const ActionId id :
         {ActionId::Split, ActionId::MergePrevious, ActionId::MergeNext, ActionId::Paragraph})
        menu.addAction(actions[id]);
    menu.addSeparator();
    menu.addMenu(Words::tr("&Role"))->addActions(roleActions.roles());
    menu.addMenu(Words::tr("&Kind"))->addActions(roleActions.kinds());
    menu.addSeparator();
    for (const ActionId id :
         {ActionId::JoinPrevious, ActionId::MoveToArticle, ActionId::NewArticle, ActionId::MoveUp,
          ActionId::MoveDown, ActionId::CutArticle, ActionId::MergeArticles})
        menu.addAction(actions[id]);
}

} // namespace jianbao::ui
