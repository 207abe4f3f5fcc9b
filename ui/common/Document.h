#pragma once

#include "core/edit/SelectionEdits.h"
#include "core/project/Project.h"
#include "ui/common/PageList.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace jianbao::ui {

/// The open project and its current page, as the window works on them. The only place of the window
/// that writes: each edit goes through the project's one door and is on disk when the call returns.
/// Calls that can fail return whether they succeeded and report the reason by failed().
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    /// Opens a project and its first page in place of the open one. On an error the open one stays.
    Result<void> open(const QString& path,
                      project::Project::Access access = project::Project::Access::ReadWrite);
    /// Makes a new, empty project and opens it in place of the open one.
    Result<void> create(const QString& path);
    void close();
    bool isOpen() const { return m_project.has_value(); }
    /// Whether every edit will fail because the file cannot be written.
    bool isReadOnly() const { return m_project && m_project->isReadOnly(); }
    /// Whether they will fail because the file was moved, deleted or replaced.
    bool hasMoved() const { return m_project && m_project->hasMoved(); }
    /// The project file's path; empty when none is open.
    QString path() const;
    /// Writes a complete copy, in place of what may be at @p path. Errors: AlreadyExists (the
    /// project's own path), Locked (a project that is open somewhere), and those of writing.
    Result<void> saveCopy(const QString& path);

    /// All issues and pages, in order.
    const PageList& list() const { return m_list; }
    const std::vector<Issue>& issues() const { return m_list.issues(); }
    const std::vector<project::PageSummary>& pages() const { return m_list.pages(); }
    /// The pages of the current page's issue.
    std::span<const project::PageSummary> issuePages() const { return m_list.besides(m_page.id); }
    /// How many articles have text on a page; 0 where that cannot be read.
    int articleCount(PageId page) const;
    /// For reading; null when none is open.
    const project::Project* project() const { return m_project ? &*m_project : nullptr; }
    Result<Page> readPage(PageId page) const;
    Result<Layout> readLayout(std::span<const PageId> pages) const;
    /// Types, entities, and the mentions and rejections of these pages.
    Result<Names> readNames(std::span<const PageId> pages) const;
    Result<std::vector<project::HistoryStep>> history() const;

    /// Whether a page is open; the next two are empty values without one.
    bool hasPage() const { return m_page.id.isValid(); }
    const Page& page() const { return m_page; }
    /// Blocks of the page, their articles, and the blocks these have on other pages.
    const Layout& layout() const { return m_layout; }
    /// The same with the articles of other pages that are linked with those of this one.
    Result<Layout> linkedLayout() const;
    bool openPage(PageId page);
    /// Opens the page @p steps behind (negative: before) the current one; false at the ends.
    bool openNeighbour(int steps);

    // Edits on the current page. Selections are UTF-16 positions of its text; see
    // core/edit/SelectionEdits.h.
    bool split(qsizetype at);
    bool mergeWithPrevious(qsizetype at);
    bool mergeWithNext(qsizetype at);
    bool mergeBlocks(const Selection& selection);
    bool setRole(const Selection& selection, Role role);
    bool joinBefore(const Selection& selection, std::optional<Role> role = {});
    bool moveToArticle(const Selection& selection, ArticleId article);
    bool moveToNewArticle(const Selection& selection);
    bool moveInArticle(qsizetype at, int steps);
    bool mergeArticles(ArticleId article, ArticleId into);
    bool setKind(ArticleId article, ArticleKind kind);
    bool toggleParagraph(qsizetype at);
    /// Moves the border between two blocks that is at a position; see edit::moveBoundary.
    bool moveBoundary(qsizetype border, qsizetype at);
    /// The same over whole blocks; see edit::spreadBlock.
    bool spreadBlock(qsizetype border, qsizetype at);
    /// Cuts the block at a position, unless it begins there, and the article with it.
    bool cutArticle(qsizetype at);
    using EditFunction = project::Project::EditFunction;
    /// Any other edit, as one step. The function gets the layout of the current page, of @p more,
    /// and of the pages that share or link an article with them.
    bool apply(edit::Operation operation, const EditFunction& function,
               std::span<const PageId> more = {},
               project::Project::Step step = project::Project::Step::Own);

    /// Finds the articles of these pages anew, each as a step of its own, and ties those that go on
    /// on other pages; what an editor decided stays. Returns how many pages changed; on an error it
    /// is reported, too, and the rest stays.
    Result<int> findAgain(std::span<const PageId> pages);

    /// An edit on types and entities, or on the mentions and rejections of any pages.
    bool editNames(edit::Operation operation, std::span<const PageId> pages,
                   const project::Project::NamesFunction& function);
    /// The same with only the entities concerned; see Project::editNames.
    bool editNames(edit::Operation operation, std::span<const PageId> pages,
                   const QStringList& named, const project::Project::NamesFunction& function);

    bool canUndo() const { return m_project && m_project->canUndo(); }
    bool canRedo() const { return m_project && m_project->canRedo(); }
    std::optional<edit::Operation> nextUndo() const;
    std::optional<edit::Operation> nextRedo() const;
    /// Takes back or repeats a step, on whatever page it was done; that page is opened.
    bool undo();
    bool redo();
    /// Takes back or repeats as many steps as it needs to make that step of the history the last
    /// done one.
    bool goToStep(qint64 step);

    /// Adds a dump's pages, all or a part (see Project::addDump); opens the first of them if no
    /// page is open.
    Result<std::vector<PageId>> addDump(const project::NewDump& dump,
                                        const std::vector<project::NewPage>& pages,
                                        const std::vector<project::NewLink>& links,
                                        bool isLast = true);

Q_SIGNALS:
    /// Another project is open, or none.
    void projectChanged();
    /// Pages came in; pages() is in order again.
    void pagesAdded(const std::vector<PageId>& pages);
    /// The navigator's line of that page is another one now.
    void summaryChanged(PageId page);
    /// What the person has typed and not left yet is to be written now: the page will be left, or
    /// a step taken back.
    void flushRequested();
    /// Another page is the current one, or none.
    void pageOpened();
    /// The current page's layout is another one now.
    void layoutChanged(const project::Change& change);
    /// Types or entities are others now, but nothing of the current page.
    void namesChanged(const project::Change& change);
    /// An undo or a redo changed the current page and is shown. @p before is the page's layout as
    /// it was, empty where the page had to be opened.
    void travelled(const project::Change& change, const Layout& before);
    void historyChanged();
    /// A step reached the disk.
    void saved();
    void failed(const Error& error);

private:
    /// Ties articles that go on between pages just added and others of their issue.
    Result<void> linkIssue(const std::vector<PageId>& added);
    using BlockFunction = std::function<Result<Layout>(Layout, BlockId)>;
    using SelectionFunction = std::function<Result<Layout>(const Layout&, const edit::Target&)>;

    Result<void> adopt(Result<project::Project> project);
    Result<void> readPages();
    bool editAt(edit::Operation operation, qsizetype at, const BlockFunction& function);
    bool editSelection(edit::Operation operation, const Selection& selection,
                       const SelectionFunction& function);
    bool finish(const Result<project::Change>& change);
    bool travel(const Result<project::Change>& change);
    bool report(const Error& error);
    void takeSummaries(const std::vector<PageId>& pages);
    void takeStatus(PageId page);
    Result<void> takePages(const std::vector<PageId>& added);

    std::optional<project::Project> m_project;
    PageList m_list;
    Page m_page;
    Layout m_layout;
};

} // namespace jianbao::ui
