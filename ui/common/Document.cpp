#include "ui/common/Document.h"

#include "core/edit/Boundary.h"
#include "core/edit/Details.h"
#include "core/edit/Edits.h"
#include "core/edit/Isolate.h"
#include "core/job/FindAgain.h"
#include "core/job/IssueLinks.h"
#include "core/project/LockHolder.h"
#include "ui/common/ProjectPlace.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <set>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

/// Whether kind, metadata and paragraphs of articles are to follow the operation.
bool movesBlocks(edit::Operation operation) {
    using Operation = edit::Operation;
    switch (operation) {
    case Operation::Split:
    case Operation::Merge:
    case Operation::SetRole:
    case Operation::MoveToArticle:
    case Operation::NewArticle:
    case Operation::Reorder:
    case Operation::MergeArticles:
    case Operation::MoveBoundary:
    case Operation::CutArticle:
        return true;
    default:
        return false;
    }
}

} // namespace

Document::Document(QObject* parent)
    : QObject(parent) {
    qRegisterMetaType<Error>();
}

Document::~Document() = default;

Result<void> Document::open(const QString& path, project::Project::Access access) {
    return adopt(project::Project::open(path, access));
}

Result<void> Document::create(const QString& path) {
    return adopt(project::Project::create(path));
}

Result<void> Document::adopt(Result<project::Project> project) {
    if (!project)
        return tl::unexpected(project.error());
    close();
    m_project.emplace(std::move(*project));
    if (const auto read = readPages(); !read) {
        close();
        return read;
    }
    Q_EMIT projectChanged();
    Q_EMIT historyChanged();
    if (!pages().empty())
        openPage(pages().front().id);
    return {};
}

void Document::close() {
    if (!m_project)
        return;
    Q_EMIT flushRequested();
    m_project.reset();
    m_list = {};
    m_page = {};
    m_layout = {};
    Q_EMIT projectChanged();
    Q_EMIT pageOpened();
    Q_EMIT historyChanged();
}

QString Document::path() const {
    return m_project ? m_project->path() : QString();
}

Result<void> Document::saveCopy(const QString& path) {
    if (!m_project)
        return failure(ErrorKind::NotFound, path);
    if (isSamePlace(path, m_project->path()))
        return failure(ErrorKind::AlreadyExists, path);
    if (project::lockHolder(path))
        return failure(ErrorKind::Locked, path);
    const QString part = path + u".part"_s;
    QFile::remove(part);
    if (auto written = m_project->saveCopy(part); !written) {
        QFile::remove(part);
        written.error().subject = path;
        return written;
    }
    if (QFile::exists(path) && !QFile::remove(path))
        return failure(ErrorKind::ReadOnly, path);
    // What a killed program left of the one that was here would be taken for a part of the copy.
    for (const auto& left : {u"-wal"_s, u"-shm"_s})
        if (QFile::exists(path + left) && !QFile::remove(path + left))
            return failure(ErrorKind::ReadOnly, path + left);
    if (!QFile::rename(part, path))
        return failure(ErrorKind::Io, path, u"rename"_s);
    return {};
}

Result<void> Document::readPages() {
    auto issues = m_project->issues();
    if (!issues)
        return tl::unexpected(issues.error());
    auto pages = m_project->pages();
    if (!pages)
        return tl::unexpected(pages.error());
    m_list = PageList(*std::move(issues), *std::move(pages));
    return {};
}

Result<void> Document::takePages(const std::vector<PageId>& added) {
    if (added.empty())
        return {};
    const auto page = m_project->page(added.front());
    if (!page)
        return tl::unexpected(page.error());
    const auto issue = m_project->issue(page->issue);
    if (!issue)
        return tl::unexpected(issue.error());
    auto pages = m_project->pages(issue->id);
    if (!pages)
        return tl::unexpected(pages.error());
    m_list.replace(*issue, *std::move(pages));
    return {};
}

int Document::articleCount(PageId page) const {
    return m_project ? m_project->articleCount(page).value_or(0) : 0;
}

Result<Page> Document::readPage(PageId page) const {
    if (!m_project)
        return failure(ErrorKind::NotFound);
    return page == m_page.id ? Result<Page>(m_page) : m_project->page(page);
}

Result<Layout> Document::readLayout(std::span<const PageId> pages) const {
    return m_project ? m_project->layout(pages) : Result<Layout>(Layout{});
}

Result<Names> Document::readNames(std::span<const PageId> pages) const {
    return m_project ? m_project->names(pages) : Result<Names>(Names{});
}

Result<std::vector<project::HistoryStep>> Document::history() const {
    return m_project ? m_project->history() : Result<std::vector<project::HistoryStep>>{};
}

Result<Layout> Document::linkedLayout() const {
    if (!hasPage())
        return Layout{};
    return m_project->linkedPages(m_page.id).and_then(
        [this](const auto& pages) { return m_project->layout(pages); });
}

bool Document::openPage(PageId id) {
    if (!m_project)
        return false;
    Q_EMIT flushRequested();
    auto page = m_project->page(id);
    if (!page)
        return report(page.error());
    auto layout = m_project->layout(std::array{id});
    if (!layout)
        return report(layout.error());
    m_page = std::move(*page);
    m_layout = std::move(*layout);
    Q_EMIT pageOpened();
    return true;
}

bool Document::openNeighbour(int steps) {
    const auto target = m_list.neighbour(m_page.id, steps);
    return target && openPage(*target);
}

bool Document::split(qsizetype at) {
    return editAt(edit::Operation::Split, at, [this, at](Layout layout, BlockId block) {
        return edit::splitBlock(std::move(layout), block, at, m_page.text);
    });
}

bool Document::mergeWithPrevious(qsizetype at) {
    return editAt(edit::Operation::Merge, at, edit::mergeWithPrevious);
}

bool Document::mergeWithNext(qsizetype at) {
    return editAt(edit::Operation::Merge, at, edit::mergeWithNext);
}

bool Document::mergeBlocks(const Selection& selection) {
    return editSelection(edit::Operation::Merge, selection,
                         [](const Layout& layout, const edit::Target& target) {
                             return edit::mergeBlocks(layout, target);
                         });
}

bool Document::setRole(const Selection& selection, Role role) {
    return editSelection(edit::Operation::SetRole, selection,
                         [role](const Layout& layout, const edit::Target& target) {
                             return edit::setRole(layout, target, role);
                         });
}

bool Document::joinBefore(const Selection& selection, std::optional<Role> role) {
    return editSelection(role ? edit::Operation::SetRole : edit::Operation::MoveToArticle,
                         selection, [role](const Layout& layout, const edit::Target& target) {
                             return edit::joinBefore(layout, target, role);
                         });
}

bool Document::moveToArticle(const Selection& selection, ArticleId article) {
    return editSelection(edit::Operation::MoveToArticle, selection,
                         [article](const Layout& layout, const edit::Target& target) {
                             return edit::moveToArticle(layout, target, article);
                         });
}

bool Document::moveToNewArticle(const Selection& selection) {
    return editSelection(edit::Operation::NewArticle, selection,
                         [](const Layout& layout, const edit::Target& target) {
                             return edit::moveToNewArticle(layout, target);
                         });
}

bool Document::moveInArticle(qsizetype at, int steps) {
    return editAt(edit::Operation::Reorder, at, [steps](Layout layout, BlockId block) {
        return edit::moveInArticle(std::move(layout), block, steps);
    });
}

bool Document::mergeArticles(ArticleId article, ArticleId into) {
    return apply(edit::Operation::MergeArticles,
                 [=](const Layout& layout) { return edit::mergeArticles(layout, article, into); });
}

bool Document::setKind(ArticleId article, ArticleKind kind) {
    return apply(edit::Operation::SetKind,
                 [=](const Layout& layout) { return edit::setKind(layout, article, kind); });
}

bool Document::toggleParagraph(qsizetype at) {
    return editAt(edit::Operation::Paragraph, at, [this, at](Layout layout, BlockId block) {
        return edit::toggleParagraph(std::move(layout), block, at, m_page.text);
    });
}

bool Document::editAt(edit::Operation operation, qsizetype at, const BlockFunction& function) {
    return apply(operation, [&](const Layout& layout) -> Result<Layout> {
        return edit::isolate(layout, m_page.id, m_page.text, {at, at})
            .and_then([&](edit::Isolated isolated) {
                return function(std::move(isolated.layout), isolated.blocks.front());
            });
    });
}

bool Document::editSelection(edit::Operation operation, const Selection& selection,
                             const SelectionFunction& function) {
    return apply(operation, [&](const Layout& layout) {
        return function(layout, {m_page.id, m_page.text, selection});
    });
}

bool Document::moveBoundary(qsizetype border, qsizetype at) {
    return apply(edit::Operation::MoveBoundary, [=, this](const Layout& layout) {
        return edit::moveBoundary(layout, m_page.id, m_page.text, border, at);
    });
}

bool Document::spreadBlock(qsizetype border, qsizetype at) {
    return apply(edit::Operation::MoveBoundary, [=, this](const Layout& layout) {
        return edit::spreadBlock(layout, m_page.id, m_page.text, border, at);
    });
}

bool Document::cutArticle(qsizetype at) {
    return editAt(edit::Operation::CutArticle, at, [this, at](Layout layout, BlockId block) {
        return edit::cutArticleAt(std::move(layout), block, at, m_page.text);
    });
}

bool Document::apply(edit::Operation operation, const EditFunction& function,
                     std::span<const PageId> more, project::Project::Step step) {
    if (!hasPage())
        return false;
    std::vector<PageId> pages{m_page.id};
    pages.insert(pages.end(), more.begin(), more.end());
    if (!movesBlocks(operation))
        return finish(m_project->edit(operation, pages, function, step));
    const EditFunction followed = [&](const Layout& before) {
        return function(before).map([&](Layout after) {
            return edit::followBlocks(before, std::move(after), m_page.id, m_page.text);
        });
    };
    return finish(m_project->edit(operation, pages, followed, step));
}

bool Document::editNames(edit::Operation operation, std::span<const PageId> pages,
                         const project::Project::NamesFunction& function) {
    return m_project && finish(m_project->editNames(operation, pages, function));
}

bool Document::editNames(edit::Operation operation, std::span<const PageId> pages,
                         const QStringList& named,
                         const project::Project::NamesFunction& function) {
    return m_project && finish(m_project->editNames(operation, pages, named, function));
}

bool Document::finish(const Result<project::Change>& change) {
    if (!change)
        return report(change.error());
    if (change->isEmpty())
        return true;
    if (hasPage() && !change->pages.empty()) {
        auto layout = m_project->layout(std::array{m_page.id});
        if (!layout)
            return report(layout.error());
        m_layout = std::move(*layout);
        Q_EMIT layoutChanged(*change);
    } else {
        Q_EMIT namesChanged(*change);
    }
    if (!change->isOfNamesOnly())
        takeSummaries(change->pages);
    Q_EMIT historyChanged();
    Q_EMIT saved();
    return true;
}

void Document::takeSummaries(const std::vector<PageId>& pages) {
    for (const PageId page : pages) {
        takeStatus(page);
        Q_EMIT summaryChanged(page);
    }
}

Result<int> Document::findAgain(std::span<const PageId> pages) {
    if (!m_project)
        return failure(ErrorKind::NotFound);
    int changed = 0;
    project::Change all;
    std::set<IssueId> issues;
    std::optional<Error> error;
    for (const PageId page : pages) {
        const auto change = job::findAgain(*m_project, page);
        if (!change) {
            error = change.error();
            break;
        }
        if (change->pages.empty())
            continue;
        ++changed;
        all.operation = change->operation;
        all.pages.insert(all.pages.end(), change->pages.begin(), change->pages.end());
        all.articles.insert(all.articles.end(), change->articles.begin(), change->articles.end());
        all.blocks.insert(all.blocks.end(), change->blocks.begin(), change->blocks.end());
        if (const auto* summary = m_list.find(page))
            issues.insert(summary->issue);
    }
    for (const IssueId issue : issues)
        if (const auto linked = job::linkIssue(*m_project, issue); !linked)
            report(linked.error());
    // Articles of the current page may be linked with what was found anew elsewhere.
    if (!finish(all))
        return failure(ErrorKind::Unreadable);
    if (error) {
        report(*error);
        return tl::unexpected(*error);
    }
    return changed;
}

void Document::takeStatus(PageId page) {
    if (page == m_page.id)
        m_list.setStatus(page, m_layout.stateOf(page).status);
    else if (const auto layout = m_project->layout(std::array{page}))
        m_list.setStatus(page, layout->stateOf(page).status);
}

std::optional<edit::Operation> Document::nextUndo() const {
    return m_project ? m_project->nextUndo() : std::nullopt;
}

std::optional<edit::Operation> Document::nextRedo() const {
    return m_project ? m_project->nextRedo() : std::nullopt;
}

bool Document::undo() {
    Q_EMIT flushRequested();
    return m_project && travel(m_project->undo());
}

bool Document::redo() {
    Q_EMIT flushRequested();
    return m_project && travel(m_project->redo());
}

bool Document::goToStep(qint64 step) {
    using State = project::HistoryStep::State;
    const auto steps = history();
    if (!steps)
        return report(steps.error());
    const auto undos = std::count_if(steps->begin(), steps->end(), [step](const auto& other) {
        // An import stays: it is no step that can be taken back.
        return other.id > step && other.state == State::Done &&
               other.operation != edit::Operation::Import;
    });
    const auto redos = std::count_if(steps->begin(), steps->end(), [step](const auto& other) {
        return other.id <= step && other.state == State::Undone;
    });
    bool ok = true;
    for (auto i = undos; ok && i > 0; --i)
        ok = undo();
    for (auto i = redos; ok && i > 0; --i)
        ok = redo();
    return ok;
}

bool Document::travel(const Result<project::Change>& change) {
    if (!change)
        return report(change.error());
    const bool here =
        std::find(change->pages.begin(), change->pages.end(), m_page.id) != change->pages.end();
    const Layout before = here ? m_layout : Layout{};
    if (!here && !change->pages.empty())
        openPage(change->pages.front());
    if (!finish(change))
        return false;
    Q_EMIT travelled(*change, before);
    return true;
}

bool Document::report(const Error& error) {
    Q_EMIT failed(error);
    return false;
}

Result<void> Document::linkIssue(const std::vector<PageId>& added) {
    if (added.empty())
        return {};
    const auto page = m_project->page(added.front());
    if (!page)
        return tl::unexpected(page.error());
    return job::linkIssue(*m_project, page->issue);
}

Result<std::vector<PageId>> Document::addDump(const project::NewDump& dump,
                                              const std::vector<project::NewPage>& pages,
                                              const std::vector<project::NewLink>& links,
                                              bool isLast) {
    if (!m_project)
        return failure(ErrorKind::NotFound, dump.name, u"no project is open"_s);
    auto added = m_project->addDump(dump, pages, links, isLast);
    if (!added)
        return added;
    if (const auto linked = linkIssue(*added); !linked)
        report(linked.error());
    if (const auto taken = takePages(*added); !taken)
        return tl::unexpected(taken.error());
    Q_EMIT pagesAdded(*added);
    Q_EMIT saved();
    if (!hasPage() && !added->empty())
        openPage(added->front());
    return added;
}

} // namespace jianbao::ui
