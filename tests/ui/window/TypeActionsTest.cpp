#include "ui/window/TypeActions.h"

#include "core/model/MentionType.h"
#include "ui/window/Actions.h"
#include "ui/window/RoleActions.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class TypeActionsTest : public QObject {
    Q_OBJECT

    /// As a new project has them.
    static std::vector<TagType> shipped() {
        std::vector<TagType> types;
        for (const MentionType type : AllMentionTypes)
            types.push_back({TagTypeId{std::ssize(types) + 1},
                             mentionTypeName(type),
                             {},
                             {},
                             {},
                             int(types.size())});
        return types;
    }

private Q_SLOTS:
    void eachTypeHasKeysOfItsOwn() {
        QWidget window;
        const Actions actions(&window, &window);
        const RoleActions roles(&window);
        TypeActions types(&window);
        types.setTypes(shipped());
        QSet<QKeySequence> taken;
        for (int id = 0; id < int(ActionId::Count); ++id)
            for (const QKeySequence& key : actions[ActionId(id)]->shortcuts())
                taken.insert(key);
        for (const QAction* action : roles.roles())
            for (const QKeySequence& key : action->shortcuts())
                taken.insert(key);
        for (const QAction* action : types.actions()) {
            QCOMPARE(action->shortcuts().size(), 2);
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!taken.contains(key), qPrintable(key.toString()));
                taken.insert(key);
            }
        }
    }

    void theTypeAtTheCaretIsChecked() {
        QWidget window;
        TypeActions types(&window);
        types.setTypes(shipped());
        types.setCurrent(TagTypeId{3});
        for (const QAction* action : types.actions())
            QCOMPARE(action->isChecked(), action->objectName() == "LOC"_L1);
        QSignalSpy chosen(&types, &TypeActions::typeChosen);
        types.actions()[1]->trigger();
        QCOMPARE(chosen.front().front().value<TagTypeId>(), TagTypeId{2});
    }

    void newTypesTakeTheOldOnesPlace() {
        QWidget window;
        TypeActions types(&window);
        types.setTypes(shipped());
        QSignalSpy changed(&types, &TypeActions::changed);
        types.setTypes(shipped());
        QVERIFY(changed.isEmpty());
        types.setTypes({{TagTypeId{9}, u"SHIP"_s, u"船"_s, {}, u"H"_s, 0}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(types.actions().size(), 1);
        QCOMPARE(types.actions().front()->shortcut(), QKeySequence(u"H"_s));
        QCOMPARE(types.actions().front()->text(), u"船"_s);
    }
};

QTEST_MAIN(TypeActionsTest)
#include "TypeActionsTest.moc"
