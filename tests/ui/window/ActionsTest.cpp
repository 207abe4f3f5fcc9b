#include "ui/window/Actions.h"

#include "ui/window/RoleActions.h"

#include <QMap>
#include <QTest>
#include <QWidget>

using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class ActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasANameAndATip();
    void noTwoActionsShareAKey();
    void allButTheRareHaveAKey();
    void rolesAndKindsShowWhatHoldsAtTheCaret();

private:
    static QList<QAction*> all(const Actions& actions);
};

QList<QAction*> ActionsTest::all(const Actions& actions) {
    QList<QAction*> list;
    for (int id = 0; id < static_cast<int>(ActionId::Count); ++id)
        list.append(actions[static_cast<ActionId>(id)]);
    return list;
}

void ActionsTest::everyActionHasANameAndATip() {
    QWidget window;
    const Actions actions(&window, &window);
    QSet<QString> names;
    for (const QAction* action : all(actions)) {
        QVERIFY2(!action->text().isEmpty() && !action->statusTip().isEmpty(),
                 qPrintable(action->objectName()));
        names.insert(action->objectName());
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(ActionId::Count));
}

void ActionsTest::noTwoActionsShareAKey() {
    QWidget window;
    const Actions actions(&window, &window);
    const RoleActions roles(&window);
    QMap<QKeySequence, QString> owners;
    for (const QAction* action : all(actions) + roles.roles())
        for (const QKeySequence& key : action->shortcuts()) {
            QVERIFY2(!owners.contains(key),
                     qPrintable(key.toString() + u" of "_s + action->objectName() + u" and "_s +
                                owners.value(key)));
            owners.insert(key, action->objectName());
        }
}

void ActionsTest::allButTheRareHaveAKey() {
    QWidget window;
    const Actions actions(&window, &window);
    QStringList without;
    for (const QAction* action : all(actions))
        if (action->shortcuts().isEmpty())
            without.append(action->objectName());
    QCOMPARE(without, QStringList({u"open-sample"_s, u"about"_s}));
}

void ActionsTest::rolesAndKindsShowWhatHoldsAtTheCaret() {
    QWidget window;
    RoleActions actions(&window);
    QCOMPARE(actions.roles().size(), static_cast<qsizetype>(jianbao::AllRoles.size()));
    actions.setCurrent(jianbao::Role::Kicker, jianbao::ArticleKind::Photo);
    for (const QAction* action : actions.roles())
        QCOMPARE(action->isChecked(), action->objectName() == "kicker"_L1);
    for (const QAction* action : actions.kinds())
        QCOMPARE(action->isChecked(), action->objectName() == "photo"_L1);
    actions.setCurrent({}, {});
    for (const QAction* action : actions.roles() + actions.kinds())
        QVERIFY(!action->isChecked());
}

QTEST_MAIN(ActionsTest)
#include "ActionsTest.moc"
