#pragma once

#include <QTreeView>

namespace jianbao::ui {

/// A tree in which a line's colour reaches over its branch, and that stands on the window's colour.
class PageTree : public QTreeView {
    Q_OBJECT

public:
    explicit PageTree(QWidget* parent = nullptr);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect,
                      const QModelIndex& index) const override;
};

} // namespace jianbao::ui
