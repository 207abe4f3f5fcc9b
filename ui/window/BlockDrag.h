#pragma once

#include "core/model/Ids.h"

#include <QObject>
#include <QPoint>

class QFrame;

namespace jianbao::ui {

class Document;
class Workbench;

/// Carries blocks with the mouse: from a chip on the page, or from the margin of a card, to a place
/// in the same article or in another one.
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
    void drop(QPoint place);

    Document& m_document;
    Workbench& m_workbench;
    /// The line at the place where the block would go.
    QFrame* m_mark;
    /// The block under the pressed button, and where it was pressed.
    BlockId m_pressed;
    QPoint m_pressPlace;
    /// The block in the hand.
    BlockId m_carried;
};

} // namespace jianbao::ui
