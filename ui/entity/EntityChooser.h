#pragma once

#include "core/model/Entity.h"
#include "ui/common/ListChooser.h"

#include <vector>

namespace jianbao::ui {

/// Asks for an entity: a part of its name or of another of its names narrows the list.
class EntityChooser : public ListChooser {
    Q_OBJECT

public:
    EntityChooser(const QString& title, std::vector<Entity> entities, QWidget* parent = nullptr);

    /// None if the list is empty.
    std::optional<EntityId> entity() const;

protected:
    int fill(const QString& wanted) override;

private:
    std::vector<Entity> m_entities;
};

} // namespace jianbao::ui
