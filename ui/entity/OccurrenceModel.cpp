#include "ui/entity/OccurrenceModel.h"

#include "ui/common/NameInk.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

void OccurrenceModel::setPlaces(std::vector<FoundName> places) {
    beginResetModel();
    m_places = std::move(places);
    m_ticks.clear();
    for (const FoundName& place : m_places)
        m_ticks.push_back(!place.insideOther);
    endResetModel();
}

std::vector<FoundName> OccurrenceModel::ticked() const {
    std::vector<FoundName> found;
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (m_ticks[i])
            found.push_back(m_places[i]);
    return found;
}

void OccurrenceModel::tickAll(bool on) {
    m_ticks.assign(m_ticks.size(), on);
    if (!m_places.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

int OccurrenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant OccurrenceModel::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_places.size())
        return {};
    const FoundName& place = m_places[row];
    switch (role) {
    case Qt::CheckStateRole:
        return static_cast<int>(m_ticks[row] ? Qt::Checked : Qt::Unchecked);
    case BeforeRole:
        return place.occurrence.before;
    case NameRole:
        return place.occurrence.name;
    case AfterRole:
        return place.occurrence.after;
    case PlaceRole:
        return place.place;
    case TaggedRole:
        return place.type.isValid();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QString(place.occurrence.before + place.occurrence.name + place.occurrence.after);
    default:
        return {};
    }
}

bool OccurrenceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    m_ticks[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {role});
    return true;
}

Qt::ItemFlags OccurrenceModel::flags(const QModelIndex& index) const {
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

void OccurrenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    line.text.clear();
    QStyle* style = line.widget ? line.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);
    const bool selected = line.state.testFlag(QStyle::State_Selected);
    const Theme theme = Theme::of(line.palette);
    const QColor ink = line.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? ink : theme.quietInk;
    const QFontMetrics metrics(line.font);
    const int gap = metrics.averageCharWidth();
    const int tick = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &line).right();
    QRect room = line.rect;
    room.setLeft(tick + 2 * gap);
    const QString place = index.data(OccurrenceModel::PlaceRole).toString();
    painter->setPen(quiet);
    painter->setFont(line.font);
    painter->drawText(room.adjusted(0, 0, -gap, 0), Qt::AlignVCenter | Qt::AlignRight, place);
    if (!place.isEmpty())
        room.setRight(room.right() - metrics.horizontalAdvance(place) - 3 * gap);
    const QString name = index.data(OccurrenceModel::NameRole).toString();
    QFont strong = line.font;
    strong.setBold(true);
    strong.setUnderline(index.data(OccurrenceModel::TaggedRole).toBool());
    const int width = QFontMetrics(strong).horizontalAdvance(name);
    QRect middle = room;
    middle.setLeft(room.left() + std::max(0, (room.width() - width) / 2));
    middle.setWidth(std::min(width, room.width()));
    painter->setPen(selected ? ink : nameInk(m_colour, theme));
    painter->setFont(strong);
    painter->drawText(middle, Qt::AlignVCenter | Qt::AlignLeft, name);
    painter->setFont(line.font);
    painter->setPen(ink);
    const QRect before(room.left(), room.top(), middle.left() - room.left(), room.height());
    const QRect after(middle.right() + 1, room.top(), room.right() - middle.right(), room.height());
    painter->drawText(before, Qt::AlignVCenter | Qt::AlignRight,
                      metrics.elidedText(index.data(OccurrenceModel::BeforeRole).toString(),
                                         Qt::ElideLeft, before.width()));
    painter->drawText(after, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(index.data(OccurrenceModel::AfterRole).toString(),
                                         Qt::ElideRight, after.width()));
}

QSize OccurrenceDelegate::sizeHint(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {0, std::max(size.height(), QFontMetrics(option.font).height() * 3 / 2)};
}

} // namespace jianbao::ui
