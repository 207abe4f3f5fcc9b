#pragma once

#include "ui/entity/NameDialogs.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace jianbao::ui {

/// The occurrences of a name, each with a tick.
class OccurrenceModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { BeforeRole = Qt::UserRole, NameRole, AfterRole, PlaceRole, TaggedRole };

    using QAbstractListModel::QAbstractListModel;

    /// Shows these occurrences; all are ticked but those inside a longer name.
    void setPlaces(std::vector<FoundName> places);
    /// The ticked ones.
    std::vector<FoundName> ticked() const;
    void tickAll(bool on);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<FoundName> m_places;
    std::vector<bool> m_ticks;
};

/// Paints an occurrence as a line of a concordance: the name in the middle, what stands before and
/// after it on both sides.
class OccurrenceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The colour of names that are tagged already and of those that would be.
    void setColour(const QColor& colour) { m_colour = colour; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QColor m_colour;
};

} // namespace jianbao::ui
