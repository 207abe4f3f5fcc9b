#include "ui/navigator/PageTree.h"

#include "ui/common/Theme.h"

#include <QPainter>

namespace jianbao::ui {

PageTree::PageTree(QWidget* parent)
    : QTreeView(parent) {
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
}

void PageTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const {
    // The style would fill the branch of a selected row in the colour of selected text.
    QStyleOptionViewItem plain(option);
    plain.palette.setBrush(QPalette::Highlight, Qt::transparent);
    QTreeView::drawRow(painter, plain, index);
}

void PageTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    const Theme theme = Theme::of(palette());
    if (selectionModel()->isSelected(index)) {
        painter->fillRect(rect, theme.currentLine);
        painter->fillRect(QRect(0, rect.top(), 3, rect.height()), theme.accent);
    }
    if (!model()->hasChildren(index))
        return;
    // An arrow of our own: calm, and the same size at any indentation.
    constexpr qreal half = 3.5;
    // Newspapers stand lower, apart from what is above them.
    const int lower = index.parent().isValid() ? 1 : 4;
    const QPointF centre(rect.right() - indentation() / 2.0, rect.center().y() + lower);
    const QPolygonF down{centre + QPointF(-half, -half / 2), centre + QPointF(half, -half / 2),
                         centre + QPointF(0, half)};
    const QPolygonF right{centre + QPointF(-half / 2, -half), centre + QPointF(half, 0),
                          centre + QPointF(-half / 2, half)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.quietInk);
    painter->drawPolygon(isExpanded(index) ? down : right);
    painter->restore();
}

} // namespace jianbao::ui
