#include "ui/common/LineDelegate.h"

#include "ui/common/Theme.h"

#include <QPainter>

namespace jianbao::ui {

namespace {

constexpr int padding = 12;
constexpr int verticalPadding = 5;

} // namespace

LineDelegate::LineDelegate(int noteRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_noteRole(noteRole) {}

LineDelegate::Look LineDelegate::look(const QModelIndex&) const {
    return Look::Normal;
}

int LineDelegate::indent() const {
    return padding;
}

LineDelegate::Dot LineDelegate::dot(const QModelIndex&) const {
    return Dot::None;
}

void LineDelegate::paintDot(QPainter& painter, QRect& rect, Dot dot, const Theme& theme) {
    if (dot == Dot::None)
        return;
    constexpr int size = 7;
    const QColor ink = dot == Dot::Done      ? theme.good
                       : dot == Dot::Warning ? theme.warning
                                             : theme.quietInk;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(dot == Dot::Open ? Qt::NoBrush : QBrush(ink));
    painter.drawEllipse(QRectF(rect.left() + 1, rect.center().y() - size / 2.0 + 0.5, size, size));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    rect.setLeft(rect.left() + 2 * size);
}

bool LineDelegate::isCurrent(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return option.state.testFlag(QStyle::State_Selected);
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int extra = look(index) == Look::Heading ? padding / 2 : 0;
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 4 * padding,
            option.fontMetrics.height() + 2 * verticalPadding + extra};
}

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Theme theme = Theme::of(option.palette);
    const Look how = look(index);
    const bool current = isCurrent(option, index);
    painter->save();
    if (current)
        painter->fillRect(option.rect, theme.currentLine);
    else if (option.state.testFlag(QStyle::State_MouseOver) && how == Look::Normal)
        painter->fillRect(option.rect, theme.window);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }

    QRect rect = option.rect.adjusted(indent(), 0, -padding, 0);
    if (how == Look::Heading)
        rect.setTop(rect.top() + padding / 2);
    paintDot(*painter, rect, dot(index), theme);
    painter->setFont(option.font);
    painter->setPen(theme.quietInk);
    const QString note = index.data(m_noteRole).toString();
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, note);
    if (!note.isEmpty())
        rect.setRight(rect.right() - option.fontMetrics.horizontalAdvance(note) - padding);

    QFont font = option.font;
    font.setBold(current);
    painter->setFont(font);
    painter->setPen(how == Look::Normal ? theme.ink : theme.quietInk);
    const QString text =
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, rect.width());
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->restore();
}

} // namespace jianbao::ui
