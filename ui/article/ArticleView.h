#pragma once

#include "core/model/Layout.h"
#include "core/model/Page.h"
#include "ui/article/ArticleCard.h"
#include "ui/article/DropPlace.h"
#include "ui/article/TextSpot.h"
#include "ui/common/NameMarks.h"
#include "ui/common/TextPane.h"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace jianbao::ui {

class ArticleCaret;
class CardStack;

/// The articles of a page as one reads them: a card each, in reading order, and the page's
/// furniture in one quiet line at the end. Clicking or moving the caret in a card tells the place
/// in the dump that stands behind it. Places are given as page and UTF-16 position of that page's
/// text.
///
/// The view scrolls only when the person moves its caret or when a place to show is not visible.
class ArticleView : public TextPane {
    Q_OBJECT

public:
    explicit ArticleView(QWidget* parent = nullptr);
    ~ArticleView() override;

    /// Shows the articles that begin on or go over @p page. @p pages holds the text of every page
    /// that has a block in the layout.
    void setContent(PageId page, const std::vector<Page>& pages, const Layout& layout);
    /// Shows the same pages after an edit; scroll position and caret stay.
    void setLayout(const Layout& layout);
    /// Shows no page, but the placeholder.
    void clear();

    /// The names to mark in the articles.
    void setNames(NameMarks names);
    /// What a double click takes at a place of the dump; where it answers an empty range, the word.
    using NameFinder = std::function<TextRange(PageId page, qsizetype position)>;
    void setNameFinder(NameFinder finder);
    /// The place of the selection in the dump, in reading order, without blanks at its ends; empty
    /// where nothing is selected.
    std::vector<PageRange> selectedRanges() const;

    /// Marks the card, the block and the exact place, and scrolls only if the place is not visible.
    /// Emits nothing.
    void showPlace(PageId page, qsizetype position);
    /// The same for a range, which is selected as far as it is read in one card.
    void selectPlace(PageId page, TextRange range);
    /// Scrolls to where a range of the dump is read, with the head of its card where it begins one,
    /// unless it stands in sight with some lines around it; then it begins in the view's upper
    /// part.
    void reveal(PageId page, TextRange range);
    /// The article in which the caret is; none where it is in the furniture or nothing is shown.
    ArticleId currentArticle() const;
    QString selectedText() const;
    /// The clean text of the caret's article, paragraphs parted by a line feed; empty without one.
    QString articleText() const;
    /// The caret and the selection as offsets of articleText().
    qsizetype articleCaret() const;
    TextRange articleSelection() const;
    /// Where the character at such an offset stands in the viewport.
    QRect rectOf(qsizetype offset) const;
    /// The offset at a point of the viewport; -1 outside of the caret's article.
    qsizetype articleOffsetAt(QPoint viewportPoint) const;
    /// The stretch around an offset that is corrected, or is not, in one paragraph.
    std::pair<TextRange, bool> articleRunAt(qsizetype offset) const;
    /// Selects as a person would, with the caret at the range's end.
    void setArticleSelection(TextRange range);
    /// Where the caret stands in the viewport; empty while there is none.
    QRect caretRect() const;
    /// Where a block that is let go at a point of the viewport would be read (the line in viewport
    /// coordinates), and the block whose handle is there.
    std::optional<DropPlace> dropPlaceAt(QPoint viewportPoint) const;
    BlockId blockHandleAt(QPoint viewportPoint) const;
    /// The page's furniture is folded into one line until a person or this unfolds it.
    void setFurnitureFolded(bool folded);

    // for what lets a person change the text: see ArticleEditor
    CardStack& cards() const;
    const ArticleCaret& caret() const;
    /// Puts the caret there as the person's keys do, and scrolls to it.
    void placeCaret(TextSpot spot, bool select = false);
    /// Shows what an input method composes at the caret; empty text ends it.
    void setComposed(const ComposedText& composed);
    /// The place in the text at a point of the viewport, or the nearest; invalid without text.
    TextSpot spotAt(QPoint viewportPoint) const;
    /// Whether spaces, ends of the dump's lines and characters left out are shown.
    void setMarksShown(bool shown);
    /// Marks the block that the mouse is over on the page; none with an invalid id.
    void setHoveredBlock(BlockId block);
    /// Leaves room below the cards.
    void setFootHeight(int height);

public Q_SLOTS:
    /// Puts the selected clean text on the clipboard, or the caret's whole article without one.
    void copy() const;

Q_SIGNALS:
    /// The person put the caret there by mouse or key.
    void placeChosen(jianbao::PageId page, qsizetype position);
    /// The person's caret came into another article.
    void articleChosen(jianbao::ArticleId article);
    /// The mouse is over another block, or over none (an invalid id).
    void blockHovered(jianbao::BlockId block);
    /// A context menu is asked for, by mouse or by key, at a place of the screen and of the dump.
    void contextMenuRequested(QPoint globalPosition, jianbao::PageId page, qsizetype position);

protected:
    void restyle() override;
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
    void scrollContentsBy(int dx, int dy) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jianbao::ui
