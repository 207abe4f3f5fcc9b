#pragma once

#include "tests/support/ui/Journey.h"

#include <QPoint>

class QAction;

namespace jianbao::test {

/// A hand on the mouse over the page of a journey: it looks for the place by moving, turns the
/// wheel until the place is in sight, and each click and each drag counts as a gesture. Positions
/// are those of visible characters.
class PageMouse {
public:
    explicit PageMouse(Journey& journey)
        : m_journey(journey) {}

    /// A click on the cut mark before the line that a position begins.
    void cut(qsizetype position, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Drags the border above the line that a position begins to the line of another one; with
    /// Ctrl to that position.
    void dragBorder(qsizetype position, qsizetype target, Qt::KeyboardModifiers modifiers);
    /// A click on the chip of the block that begins at a position.
    void clickChip(qsizetype position, Qt::KeyboardModifiers modifiers);
    /// Drags over these words.
    void select(TextRange words, Qt::KeyboardModifiers modifiers);
    /// The right button on a block's chip, and a click on an action of the menu.
    void chooseAtChip(qsizetype position, QAction* action,
                      Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The right button on a character, and clicks on the lines of the menus that lead to an
    /// action.
    void chooseAtText(qsizetype position, QAction* action);
    /// Drags the chip of the block that begins at a position to where it is read before @p next, or
    /// at the end of the article with an invalid one.
    void carry(qsizetype position, ArticleId article, BlockId next);

private:
    QWidget* viewport() const;
    /// Where the character stands, once the wheel has brought it into sight.
    QPoint seek(qsizetype position);
    /// Moves the mouse from a place step by step until it has that form.
    QPoint feel(QPoint from, QPoint step, Qt::CursorShape form);
    QPoint chip(qsizetype position);
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers);
    void move(QPoint place, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers);
    void choose(QPoint place, QAction* action, Qt::KeyboardModifiers modifiers);

    Journey& m_journey;
};

} // namespace jianbao::test
