#pragma once

#include "core/model/Ids.h"
#include "core/project/Project.h"
#include "core/text/Selection.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace jianbao {
struct Article;
struct Block;
} // namespace jianbao

namespace jianbao::ui {

class ArticleView;
class Document;
class PageView;

/// The page as the dump has it beside its articles, in step: the caret of one side shows the same
/// place on the other.
class Workbench : public QWidget {
    Q_OBJECT

public:
    /// Follows @p document, which must outlive it.
    explicit Workbench(Document& document, QWidget* parent = nullptr);

    PageView& pageView() const { return *m_pageView; }
    ArticleView& articleView() const { return *m_articleView; }

    /// The caret's position in the current page.
    qsizetype caret() const;
    /// The selection on the page, the last one of several, or the caret as an empty range.
    TextRange selection() const;
    /// What an operation on blocks is meant for: all that is selected on the page, or the caret.
    Selection target() const;
    /// The block and the article at the caret, or null.
    const Block* block() const;
    const Article* article() const;

    /// Puts the caret there and lets both sides show it.
    void goTo(qsizetype position);
    /// Selects on the page; its start stays in sight where it was.
    void select(TextRange range);
    /// Selects a range of the page and lets both sides show it.
    void selectOnBothSides(TextRange range);
    void switchSide();

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    /// The caret stands elsewhere, or something else stands at the caret.
    void placeChanged();
    void contextMenuRequested(QPoint globalPosition);

private:
    QWidget* makePageSide();
    void connectViews();
    void showPage();
    void showLayout(const project::Change& change);
    /// The page's layout with the articles' parts on other pages.
    jianbao::Layout readingLayout() const;
    void showArticles(const Layout& layout);
    void showCorrections();
    void showTravel(const project::Change& change, const Layout& before);
    void followCaret();
    void followArticle(PageId page, qsizetype position);

    Document& m_document;
    QSplitter* m_splitter;
    QLabel* m_heading;
    QLabel* m_zoom;
    PageView* m_pageView;
    ArticleView* m_articleView;
    std::vector<PageId> m_shownPages;
};

} // namespace jianbao::ui
