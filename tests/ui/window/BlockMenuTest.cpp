#include "ui/window/BlockMenu.h"

#include "ui/window/Actions.h"
#include "ui/window/RoleActions.h"

#include <QMenu>
#include <QTest>
#include <QWidget>

using namespace jianbao::ui;

class BlockMenuTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMenuOfAChipHasRolesAndWhereTheBlockBelongs() {
        QWidget window;
        const Actions actions(&window, &window);
        const RoleActions roles(&window);
        QMenu menu;
        fillChipMenu(menu, actions, roles);
        for (QAction* action : roles.roles() + roles.joining())
            QVERIFY(menu.actions().contains(action));
        for (const ActionId id : {ActionId::JoinPrevious, ActionId::MoveToArticle,
                                  ActionId::NewArticle, ActionId::ApplyToAlike})
            QVERIFY(menu.actions().contains(actions[id]));
    }
};

QTEST_MAIN(BlockMenuTest)
#include "BlockMenuTest.moc"
