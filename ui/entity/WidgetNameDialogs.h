#pragma once

#include "ui/entity/NameDialogs.h"

class QWidget;

namespace jianbao::ui {

/// Asks by real dialogs.
class WidgetNameDialogs : public NameDialogs {
public:
    /// The dialogs belong to @p window, which must outlive this.
    explicit WidgetNameDialogs(QWidget& window)
        : m_window(window) {}

    std::optional<EverywhereChoice> chooseOccurrences(const QString& name, TagTypeId type,
                                                      const std::vector<TagType>& types,
                                                      const Find& find) override;
    std::optional<Entity> editEntity(const Entity& entity) override;
    std::optional<EntityId> chooseEntity(const QString& title,
                                         const std::vector<Entity>& entities) override;
    bool confirmRemoval(const TagType& type, qint64 mentions) override;
    std::optional<TagType> editType(const TagType& type) override;
    std::optional<QString> chooseTypesFile(bool toWrite) override;

private:
    QWidget& m_window;
};

} // namespace jianbao::ui
