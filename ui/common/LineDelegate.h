#pragma once

#include <QStyledItemDelegate>

namespace jianbao::ui {

struct Theme;

/// Paints a line of a side pane: its text, and at the right a quiet note (a number, a time).
class LineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// How a line is to look.
    enum class Look : quint8 { Normal, Quiet, Heading };

    /// @p noteRole is the data role of the note.
    explicit LineDelegate(int noteRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// A dot before the text: none, a ring, a full one, one that warns.
    enum class Dot : quint8 { None, Open, Done, Warning };
    virtual Dot dot(const QModelIndex& index) const;
    /// Where the text begins, or the dot before it.
    virtual int indent() const;
    virtual Look look(const QModelIndex& index) const;
    /// Whether the line is the current one of its pane.
    virtual bool isCurrent(const QStyleOptionViewItem& option, const QModelIndex& index) const;

private:
    /// Paints the dot and takes its room from the rectangle.
    static void paintDot(QPainter& painter, QRect& rect, Dot dot, const Theme& theme);

    int m_noteRole;
};

} // namespace jianbao::ui
