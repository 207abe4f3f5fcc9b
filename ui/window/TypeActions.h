#pragma once

#include "core/model/TagType.h"

#include <QActionGroup>
#include <QObject>

#include <optional>
#include <vector>

namespace jianbao::ui {

/// The actions that tag with a type: one for each type of the project, with its key. Keys work on
/// the workbench; with Alt and the type's number they work while one types, too.
class TypeActions : public QObject {
    Q_OBJECT

public:
    explicit TypeActions(QWidget* workbench);

    /// Makes the actions anew.
    void setTypes(const std::vector<TagType>& types);
    /// Checks the type of the name at the caret.
    void setCurrent(std::optional<TagTypeId> type);
    void setEnabled(bool enabled);
    /// Has all actions, later ones too, watched by an event filter, which must outlive them.
    void watch(QObject* filter);
    QList<QAction*> actions() const { return m_group.actions(); }

Q_SIGNALS:
    void typeChosen(jianbao::TagTypeId type);
    /// The actions are others now.
    void changed();

private:
    QWidget* m_workbench;
    std::vector<TagType> m_types;
    QActionGroup m_group;
    QObject* m_filter = nullptr;
};

} // namespace jianbao::ui
