#pragma once

#include "core/model/Ids.h"

#include <QObject>
#include <QPoint>

class QFrame;

namespace jianbao::ui {

class Document;
class Workbench;

/// Carries blocks with the mouse: from a chip on the page, or from the margin of a card, to a place
/// in the same article or in another one. A block that is selected takes the other selected ones
/// along.
class BlockDrag : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    BlockDrag(Document& document, Workbench& workbench);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void start(BlockId block);
    bool press(QPoint place);
    void showPlace(QPoint place);
    /// The selected blocks if this is one of them, else this one.
    std::vector<BlockId> carriedWith(BlockId block) const;
    void drop(QPoint place, const std::vector<BlockId>& blocks);

    Document& m_document;
    Workbench& m_workbench;
    /// The line at the place where the block would go.
    QFrame* m_mark;
    /// The block under the pressed button, and where it was pressed.
    BlockId m_pressed;
    QPoint m_pressPlace;
};

} // namespace jianbao::ui
