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
    const auto add = [&](QMenu& to, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            to.addAction(actions[id]);
    };
    add(menu, {ActionId::Split, ActionId::MergePrevious, ActionId::MergeNext, ActionId::Paragraph});
    menu.addSeparator();
    menu.addMenu(Words::tr("&Role"))->addActions(roleActions.roles());
    add(menu, {ActionId::ApplyToAlike});
    menu.addSeparator();
    add(menu, {ActionId::JoinPrevious, ActionId::MoveToArticle, ActionId::NewArticle,
               ActionId::MoveUp, ActionId::MoveDown, ActionId::BoundaryUp, ActionId::BoundaryDown});
    menu.addSeparator();
    QMenu& article = *menu.addMenu(Words::tr("&Article"));
    article.addMenu(Words::tr("&Kind"))->addActions(roleActions.kinds());
    add(article, {ActionId::ArticleChecked, ActionId::ArticleQuestionable, ActionId::CutArticle,
                  ActionId::MergeArticles});
    article.addSeparator();
    add(article, {ActionId::FollowJump, ActionId::LinkJump, ActionId::PartLink});
}

} // namespace jianbao::ui
