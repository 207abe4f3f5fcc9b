#pragma once

#include "core/model/Layout.h"
#include "core/model/Page.h"
#include "core/text/Selection.h"
#include "ui/common/NameMarks.h"
#include "ui/common/NameSteps.h"
#include "ui/common/TextPane.h"

#include <memory>
#include <vector>

namespace jianbao::ui {

/// A page as its dump has it, line by line, with the blocks and articles found on it: a band in the
/// article's colour, a chip where a block begins, a rule between blocks. It is read-only text with
/// a caret and a selection. Positions are UTF-16 positions of the page's text.
///
/// The view scrolls only when the person moves its caret or when it is told to reveal a place.
class PageView : public TextPane {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);
    ~PageView() override;

    /// Shows a page from its top, with the caret at its start.
    void setPage(const Page& page, const Layout& layout);
    /// Shows the same page after an edit; scroll position, caret and selection stay.
    void setLayout(const Layout& layout);
    /// Shows no page, but the placeholder.
    void clear();

    PageId page() const;
    /// The page's text; empty where there is no page.
    const QString& text() const;

    qsizetype caret() const;
    /// Puts the caret at a position and drops the selection. With @p reveal the view scrolls if,
    /// and only as far as, the place is not visible.
    void setCaret(qsizetype position, bool reveal = true);
    /// Scrolls to a range unless it stands in sight with some rows around it; then it begins in the
    /// view's upper part.
    void reveal(TextRange range);
    /// The selection at the caret; empty where nothing is selected there.
    TextRange selection() const;
    /// All that is selected, or the caret.
    Selection selections() const;
    void setSelection(TextRange range, bool reveal = true);
    QString selectedText() const;

    /// The names to mark on the page.
    void setNames(NameMarks names);
    /// What a double click takes at a position, and steps by words; where it answers an empty
    /// range, the word.
    void setNameOver(NameOver finder);

    /// The corrections of the page, in order: a thin line stands under what they replace.
    void setCorrections(std::vector<Correction> corrections);

    /// Tints the block that the mouse is over where it is read; none with an invalid id.
    void setHoveredBlock(BlockId block);

    /// Makes one article stand out; none with an invalid id.
    void setShownArticle(ArticleId article);

    /// Marks these ranges, softly, until others are marked.
    void setMarks(std::vector<TextRange> ranges);

    /// Where a character stands in the viewport, for assistants and menus.
    QRect characterRect(qsizetype position) const;
    qsizetype positionAt(QPoint viewportPoint) const;

public Q_SLOTS:
    void copy() const;
    void selectAll();

Q_SIGNALS:
    void caretMoved(qsizetype position);
    void selectionChanged();
    /// The cut mark was clicked that stands before this position (a line's start); with @p article
    /// what follows is to be another article.
    void splitRequested(qsizetype position, bool article);
    /// The border between two blocks that was at @p border (where the second one begins) was
    /// dragged to @p target.
    void boundaryMoved(qsizetype border, qsizetype target);
    /// The mouse is over another block, or over none (an invalid id).
    void blockHovered(jianbao::BlockId block);
    /// The person drags the chip of a block away.
    void blockDragged(jianbao::BlockId block);
    /// A context menu is asked for, by mouse or by key, at a place of the screen and of the text.
    void contextMenuRequested(QPoint globalPosition, qsizetype position);
    /// The same on the chip of a block, which is selected.
    void chipMenuRequested(QPoint globalPosition);

protected:
    void restyle() override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jianbao::ui
