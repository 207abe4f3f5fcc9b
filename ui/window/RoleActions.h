#pragma once

#include "core/model/ArticleKind.h"
#include "core/model/Role.h"

#include <QActionGroup>
#include <QObject>

#include <optional>

namespace jianbao::ui {

/// One action for each role, with its key, and one for each kind of article; each set shows by a
/// check mark what holds at the caret. With Ctrl and Alt, a role's key also puts the block with the
/// one before it.
class RoleActions : public QObject {
    Q_OBJECT

public:
    /// The roles' keys work in @p workbench.
    explicit RoleActions(QWidget* workbench);

    QList<QAction*> roles() const { return m_roles->actions(); }
    /// Role, and article of the block before, at one go.
    QList<QAction*> joining() const { return m_joining->actions(); }
    QList<QAction*> kinds() const { return m_kinds->actions(); }
    void setCurrent(std::optional<Role> role, std::optional<ArticleKind> kind);

Q_SIGNALS:
    void roleChosen(jianbao::Role role);
    void roleChosenToJoin(jianbao::Role role);
    void kindChosen(jianbao::ArticleKind kind);

private:
    void addJoining(Role role, QWidget* workbench);

    QActionGroup* m_roles;
    QActionGroup* m_joining;
    QActionGroup* m_kinds;
};

} // namespace jianbao::ui
