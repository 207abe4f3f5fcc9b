#pragma once

#include "core/model/Correction.h"
#include "core/text/Selection.h"
#include "ui/common/NameMarks.h"
#include "ui/common/Theme.h"
#include "ui/page/BoundaryDrag.h"
#include "ui/page/PageScene.h"

class QPainter;

namespace jianbao::ui {

/// What changes about a page view from one moment to the next.
struct PageState {
    Theme theme;
    qsizetype caret = 0;
    bool caretAtRowEnd = false;
    bool caretVisible = false;
    bool focused = false;
    Selection selection{0, 0};
    /// What was found, ascending.
    std::vector<TextRange> marks;
    NameMarks names;
    /// Of the page, in order.
    std::vector<Correction> corrections;
    ArticleId shownArticle;
    /// The block that the mouse is over, here or where it is read.
    BlockId hovered;
    /// The row before which the cut mark stands, or -1.
    int cutRow = -1;
    bool cutPressed = false;
    /// The border between two blocks that the mouse is over or drags.
    BoundaryDrag boundary;
};

/// Draws the part of a page that is on the screen.
class PagePainter {
public:
    /// The painter's origin is the page's top left corner; @p visible is in those coordinates.
    PagePainter(QPainter& painter, const PageScene& scene, const PageState& state, QRect visible);

    void paint();

    /// The button on the cut mark's line, which is all of it that takes clicks beside the gutter.
    static QRectF cutButton(const PageScene& scene, int row, int viewWidth);

private:
    void paintRow(int row);
    void paintBackground(int row);
    void paintMarks(int row);
    void paintNames(int row);
    void paintCorrections(int row);
    void paintSelection(int row);
    void paintNumber(int row);
    void paintBand(int row);
    void paintText(int row);
    void paintCut(const RowLayout::Piece& piece, int row);
    void paintChip(QPointF topLeft, int block, bool withNumber);
    void paintCaret();
    void paintCutMark();
    void paintBoundary();
    QColor inkOf(int block) const;

    QPainter& m_painter;
    const PageScene& m_scene;
    const PageState& m_state;
    QRect m_visible;
};

/// What there is to say about a block when the mouse rests on its band or chip: role, article, how
/// sure the finder was, and why.
QString blockTip(const BlockMap& map, int block);

/// What an editor put in place of the text at a position; empty where that stands as it is.
QString correctionTip(const std::vector<Correction>& corrections, qsizetype position);

} // namespace jianbao::ui
