#pragma once

#include "core/model/Entity.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace jianbao::ui {

/// Asks for an entity: a part of its name or of another of its names narrows the list.
class EntityChooser : public QDialog {
    Q_OBJECT

public:
    EntityChooser(const QString& title, std::vector<Entity> entities, QWidget* parent = nullptr);

    /// None if the list is empty.
    std::optional<EntityId> entity() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);

    std::vector<Entity> m_entities;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace jianbao::ui
