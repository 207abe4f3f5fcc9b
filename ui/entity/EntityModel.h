#pragma once

#include "core/model/Names.h"

#include <QAbstractListModel>
#include <QColor>

#include <map>
#include <optional>
#include <vector>

namespace jianbao::ui {

/// The entities of a project with the number of their mentions, the most frequent first. Those
/// without a mention are listed only where a person wrote something about them.
class EntityModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole, ColourRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntities(const std::vector<Entity>& entities, const std::vector<TagType>& types,
                     const std::map<EntityId, qint64>& counts);
    /// Shows only names that hold the text, of one type or (without one) of all.
    void setFilter(const QString& text, std::optional<TagTypeId> type);
    const Entity* entity(const QModelIndex& index) const;
    QModelIndex indexOf(EntityId entity) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Line {
        Entity entity;
        qint64 count = 0;
        QColor colour;
        QString type;
    };

    bool isShown(const Line& line) const;
    void show();

    std::vector<Line> m_lines;
    std::vector<std::size_t> m_shown;
    QString m_text;
    std::optional<TagTypeId> m_type;
};

} // namespace jianbao::ui
