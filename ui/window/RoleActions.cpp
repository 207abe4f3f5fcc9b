#include "ui/window/RoleActions.h"

#include "ui/common/Names.h"

#include <QWidget>

#include <array>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

/// Keys in the order of AllRoles.
constexpr std::array<Qt::Key, AllRoles.size()> roleKeys{
    Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7,
    Qt::Key_8, Qt::Key_9, Qt::Key_J, Qt::Key_R, Qt::Key_0, Qt::Key_V};

template<typename Value>
void check(const QActionGroup* group, std::optional<Value> value) {
    for (QAction* action : group->actions())
        action->setChecked(value && action->data().toInt() == static_cast<int>(*value));
}

} // namespace

RoleActions::RoleActions(QWidget* workbench)
    : QObject(workbench)
    , m_roles(new QActionGroup(this))
    , m_joining(new QActionGroup(this))
    , m_kinds(new QActionGroup(this)) {
    m_roles->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    m_kinds->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const Role role : AllRoles) {
        auto* action = m_roles->addAction(roleText(role));
        action->setObjectName(roleName(role));
        action->setStatusTip(
            tr("Make the block, or the selected words, this: %1").arg(action->text()));
        action->setData(static_cast<int>(role));
        action->setCheckable(true);
        action->setShortcut(roleKeys[static_cast<std::size_t>(role)]);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        workbench->addAction(action);
        if (role != Role::Furniture && role != Role::Advertisement && role != Role::Jump)
            addJoining(role, workbench);
    }
    for (const ArticleKind kind : AllArticleKinds) {
        auto* action = m_kinds->addAction(kindText(kind));
        action->setObjectName(kindName(kind));
        action->setData(static_cast<int>(kind));
        action->setCheckable(true);
    }
    connect(m_roles, &QActionGroup::triggered, this, [this](const QAction* action) {
        Q_EMIT roleChosen(static_cast<Role>(action->data().toInt()));
    });
    connect(m_joining, &QActionGroup::triggered, this, [this](const QAction* action) {
        Q_EMIT roleChosenToJoin(static_cast<Role>(action->data().toInt()));
    });
    connect(m_kinds, &QActionGroup::triggered, this, [this](const QAction* action) {
        Q_EMIT kindChosen(static_cast<ArticleKind>(action->data().toInt()));
    });
}

void RoleActions::addJoining(Role role, QWidget* workbench) {
    auto* action =
        m_joining->addAction(tr("%1, with the block before", "a role").arg(roleText(role)));
    action->setObjectName(roleName(role) + u"-and-join"_s);
    action->setData(static_cast<int>(role));
    action->setShortcut(Qt::CTRL | Qt::ALT | roleKeys[static_cast<std::size_t>(role)]);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    workbench->addAction(action);
}

void RoleActions::setCurrent(std::optional<Role> role, std::optional<ArticleKind> kind) {
    check(m_roles, role);
    check(m_kinds, kind);
}

} // namespace jianbao::ui
