#include "ui/entity/EntityModel.h"

#include "ui/entity/TypeLook.h"

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

bool isDescribed(const Entity& entity) {
    return !entity.aliases.isEmpty() || !entity.note.isEmpty() || !entity.link.isEmpty();
}

} // namespace

void EntityModel::setEntities(const std::vector<Entity>& entities,
                              const std::vector<TagType>& types,
                              const std::map<EntityId, qint64>& counts) {
    m_lines.clear();
    for (const Entity& entity : entities) {
        const auto counted = counts.find(entity.id);
        const qint64 count = counted == counts.end() ? 0 : counted->second;
        if (count == 0 && !isDescribed(entity))
            continue;
        const auto type = std::find_if(types.begin(), types.end(),
                                       [&](const TagType& each) { return each.id == entity.type; });
        if (type != types.end())
            m_lines.push_back({entity, count, typeColour(*type), typeText(*type)});
    }
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line& a, const Line& b) {
        return a.count != b.count ? a.count > b.count : a.entity.name < b.entity.name;
    });
    show();
}

void EntityModel::setFilter(const QString& text, std::optional<TagTypeId> type) {
    m_text = text.trimmed();
    m_type = type;
    show();
}

bool EntityModel::isShown(const Line& line) const {
    if (m_type && line.entity.type != *m_type)
        return false;
    return line.entity.name.contains(m_text, Qt::CaseInsensitive) ||
           !line.entity.aliases.filter(m_text, Qt::CaseInsensitive).isEmpty();
}

void EntityModel::show() {
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (isShown(m_lines[i]))
            m_shown.push_back(i);
    endResetModel();
}

const Entity* EntityModel::entity(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_shown.size() ? &m_lines[m_shown[row]].entity : nullptr;
}

QModelIndex EntityModel::indexOf(EntityId entity) const {
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        if (m_lines[m_shown[row]].entity.id == entity)
            return index(static_cast<int>(row));
    return {};
}

int EntityModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant EntityModel::data(const QModelIndex& index, int role) const {
    if (!entity(index))
        return {};
    const Line& line = m_lines[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return line.entity.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %n mention(s)", nullptr, static_cast<int>(line.count))
            .arg(line.entity.name, line.type);
    case Qt::ToolTipRole: {
        QStringList lines{(QStringList(line.entity.name) + line.entity.aliases).join(u" · "_s),
                          line.type, line.entity.note, line.entity.link};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case CountRole:
        return QString::number(line.count);
    case ColourRole:
        return line.colour;
    default:
        return {};
    }
}

} // namespace jianbao::ui
