#pragma once

#include "core/model/ArticleKind.h"
#include "core/model/Role.h"

#include <QActionGroup>
#include <QObject>

#include <optional>

namespace jianbao::ui {

/// One action for each role, with its key, and one for each kind of article; each set shows by a
/// check mark what holds at the caret.
class RoleActions : public QObject {
    Q_OBJECT

public:
    /// The roles' keys work in @p workbench.
    explicit RoleActions(QWidget* workbench);

    QList<QAction*> roles() const { return m_roles->actions(); }
    QList<QAction*> kinds() const { return m_kinds->actions(); }
    void setCurrent(std::optional<Role> role, std::optional<ArticleKind> kind);

Q_SIGNALS:
    void roleChosen(jianbao::Role role);
    void kindChosen(jianbao::ArticleKind kind);

private:
    QActionGroup* m_roles;
    QActionGroup* m_kinds;
};

} // namespace jianbao::ui
