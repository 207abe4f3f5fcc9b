#pragma once

#include "ui/article/CardStack.h"
#include "ui/common/NameMarks.h"
#include "ui/common/Theme.h"

class QPainter;

namespace jianbao::ui {

/// What changes about an article view from one moment to the next.
struct ArticleState {
    Theme theme;
    /// The card in which the editor works; -1 for none.
    int current = -1;
    /// The block in which the editor works.
    BlockId block;
    TextSpot caret;
    bool caretVisible = false;
    bool focused = false;
    /// See ArticleView::setMarksShown.
    bool marksShown = false;
    NameMarks names;
    TextSpot selectionBegin;
    TextSpot selectionEnd;
    /// What is read of the line of the dump in which the editor works.
    TextSpot lineBegin;
    TextSpot lineEnd;
    /// The card under the mouse; -1 for none.
    int hovered = -1;
    /// The block that the mouse is over, here or on the page.
    BlockId hoveredBlock;
};

/// Draws the cards that are on the screen; their paragraphs must be settled.
class ArticlePainter {
public:
    /// The painter's origin is the content's top left corner; @p visible is in those coordinates.
    ArticlePainter(QPainter& painter, CardStack& stack, const ArticleState& state, QRectF visible);

    void paint();

private:
    void paintCard(int index);
    void paintFrame(int index, const QRectF& rect);
    void paintHead(const ArticleCard& card, const QRectF& rect);
    void paintRemarks(const ArticleCard& card, const QRectF& head);
    void paintFurnitureHead(const ArticleCard& card, const QRectF& rect);
    void paintParagraph(int index, int paragraph);
    void paintBlock(int index, int paragraph);
    void paintNames(int index, int paragraph);
    /// Fills what two spots enclose of a paragraph.
    void paintStretch(int index, int paragraph, TextSpot begin, TextSpot end, QColor colour);
    QColor inkOf(const ArticleCard& card) const;

    QPainter& m_painter;
    CardStack& m_stack;
    const ArticleState& m_state;
    QRectF m_visible;
};

} // namespace jianbao::ui
