#include "ui/window/BlockMenu.h"

#include "ui/window/Actions.h"
#include "ui/window/RoleActions.h"

#include <QCoreApplication>
#include <QMenu>

#include <initializer_list>

namespace jianbao::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BlockMenu)
};

void addActions(QMenu& menu, const Actions& actions, std::initializer_list<ActionId> ids) {
    for (const ActionId id : ids)
        menu.addAction(actions[id]);
}

} // namespace

void fillBlockMenu(QMenu& menu, const Actions& actions, const RoleActions& roleActions) {
    addActions(
        menu, actions,
        {ActionId::Split, ActionId::MergePrevious, ActionId::MergeNext, ActionId::Paragraph});
    menu.addSeparator();
    menu.addMenu(Words::tr("&Role"))->addActions(roleActions.roles());
    addActions(menu, actions, {ActionId::ApplyToAlike});
    menu.addSeparator();
    addActions(menu, actions,
               {ActionId::JoinPrevious, ActionId::MoveToArticle, ActionId::NewArticle,
                ActionId::MoveUp, ActionId::MoveDown, ActionId::BoundaryUp,
                ActionId::BoundaryDown});
    menu.addSeparator();
    QMenu& article = *menu.addMenu(Words::tr("&Article"));
    article.addMenu(Words::tr("&Kind"))->addActions(roleActions.kinds());
    addActions(article, actions,
               {ActionId::ArticleChecked, ActionId::ArticleQuestionable, ActionId::CutArticle,
                ActionId::MergeArticles});
    article.addSeparator();
    addActions(article, actions, {ActionId::FollowJump, ActionId::LinkJump, ActionId::PartLink});
}

void fillChipMenu(QMenu& menu, const Actions& actions, const RoleActions& roleActions) {
    menu.addActions(roleActions.roles());
    menu.addSeparator();
    menu.addActions(roleActions.joining());
    menu.addSeparator();
    addActions(menu, actions,
               {ActionId::JoinPrevious, ActionId::MoveToArticle, ActionId::NewArticle,
                ActionId::MergePrevious, ActionId::ApplyToAlike});
}

} // namespace jianbao::ui
