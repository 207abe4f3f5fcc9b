#include "ui/window/EditCommands.h"

#include "ui/article/ArticleView.h"
#include "ui/common/ArticleTitle.h"
#include "ui/common/Document.h"
#include "ui/common/Names.h"
#include "ui/page/PageView.h"
#include "ui/window/Actions.h"
#include "ui/window/RoleActions.h"
#include "ui/window/Workbench.h"

#include <algorithm>
#include <set>

namespace jianbao::ui {

namespace {

/// First position on the page of the article's earliest block in reading order; -1 if it has none
/// there.
qsizetype articleStart(const Layout& layout, ArticleId article, PageId page) {
    for (const Block* block : layout.blocksOf(article))
        if (block->page == page)
            return block->ranges.begin();
    return -1;
}

/// Where the run of the block begins, and ends, that covers the position.
qsizetype runStart(const Block& block, qsizetype position) {
    qsizetype start = block.ranges.begin();
    for (const TextRange range : block.ranges.ranges())
        if (range.begin <= position)
            start = range.begin;
    return start;
}

qsizetype runEnd(const Block& block, qsizetype position) {
    for (const TextRange range : block.ranges.ranges())
        if (position < range.end)
            return range.end;
    return block.ranges.end();
}

/// The start of the next line with text behind a position; of the line before it, or before that
/// where none of it has text.
qsizetype lineStartBehind(QStringView text, qsizetype position) {
    while (position < text.size() && text[position].isSpace())
        ++position;
    const qsizetype feed = text.indexOf(u'\n', position);
    return feed < 0 ? text.size() : feed + 1;
}

qsizetype lineStartBefore(QStringView text, qsizetype position) {
    while (position > 0 && text[position - 1].isSpace())
        --position;
    return position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
}

} // namespace

EditCommands::EditCommands(Document& document, Workbench& workbench, Actions& actions,
                           RoleActions& roleActions, Dialogs& dialogs)
    : m_document(document)
    , m_workbench(workbench)
    , m_actions(actions)
    , m_roleActions(roleActions)
    , m_dialogs(dialogs) {
    connectEdits();
    connectTravel();
    connectView();
    connect(&m_workbench, &Workbench::placeChanged, this, &EditCommands::updateActions);
    connect(&m_document, &Document::historyChanged, this, &EditCommands::updateHistoryActions);
    connect(&m_document, &Document::pageOpened, this, &EditCommands::updateActions);
    updateActions();
    updateHistoryActions();
}

void EditCommands::connectEdits() {
    const auto on = [this](ActionId id, auto&& function) {
        connect(m_actions[id], &QAction::triggered, this, function);
    };
    on(ActionId::Split, [this] { split(); });
    on(ActionId::CutArticle, [this] { m_document.cutArticle(m_workbench.caret()); });
    on(ActionId::BoundaryUp, [this] { moveBoundary(-1); });
    on(ActionId::BoundaryDown, [this] { moveBoundary(1); });
    on(ActionId::JoinPrevious, [this] { joinBefore({}); });
    on(ActionId::MergePrevious, [this] {
        const Selection target = m_workbench.target();
        const auto& blocks = m_document.layout().blocks;
        const auto reached = std::count_if(blocks.begin(), blocks.end(), [&](const Block& block) {
            return block.page == m_document.page().id && target.reachesInto(block.ranges);
        });
        if (reached > 1)
            m_document.mergeBlocks(target);
        else
            m_document.mergeWithPrevious(m_workbench.caret());
    });
    on(ActionId::MergeNext, [this] { m_document.mergeWithNext(m_workbench.caret()); });
    on(ActionId::Paragraph, [this] { m_document.toggleParagraph(m_workbench.caret()); });
    on(ActionId::MoveToArticle, [this] { moveToArticle(); });
    on(ActionId::NewArticle, [this] { m_document.moveToNewArticle(m_workbench.target()); });
    on(ActionId::MergeArticles, [this] { mergeArticles(); });
    on(ActionId::MoveUp, [this] { m_document.moveInArticle(m_workbench.caret(), -1); });
    on(ActionId::MoveDown, [this] { m_document.moveInArticle(m_workbench.caret(), 1); });
    on(ActionId::Undo, [this] {
        const auto step = m_document.nextUndo();
        if (m_document.undo() && step)
            Q_EMIT said(tr("Undone: %1").arg(operationText(*step)));
    });
    on(ActionId::Redo, [this] {
        const auto step = m_document.nextRedo();
        if (m_document.redo() && step)
            Q_EMIT said(tr("Done again: %1").arg(operationText(*step)));
    });
    connect(&m_roleActions, &RoleActions::roleChosen, this, [this](Role role) {
        m_document.setRole(m_workbench.target(), role);
        updateActions();
    });
    connect(&m_roleActions, &RoleActions::roleChosenToJoin, this, &EditCommands::joinBefore);
    connect(&m_roleActions, &RoleActions::kindChosen, this, [this](ArticleKind kind) {
        if (const Article* article = m_workbench.article())
            m_document.setKind(article->id, kind);
        updateActions();
    });
}

void EditCommands::connectTravel() {
    const auto on = [this](ActionId id, auto&& function) {
        connect(m_actions[id], &QAction::triggered, this, function);
    };
    on(ActionId::PreviousArticle, [this] { goToArticle(-1); });
    on(ActionId::NextArticle, [this] { goToArticle(1); });
    on(ActionId::PreviousBlock, [this] { goToBlock(-1); });
    on(ActionId::NextBlock, [this] { goToBlock(1); });
    on(ActionId::SelectPreviousBlock, [this] { selectBlocks(-1); });
    on(ActionId::SelectNextBlock, [this] { selectBlocks(1); });
    on(ActionId::PreviousPage, [this] { m_document.openNeighbour(-1); });
    on(ActionId::NextPage, [this] { m_document.openNeighbour(1); });
    on(ActionId::PreviousParagraph, [this] { goToParagraph(-1); });
    on(ActionId::NextParagraph, [this] { goToParagraph(1); });
    on(ActionId::OtherSide, [this] { m_workbench.switchSide(); });
}

void EditCommands::connectView() {
    PageView& page = m_workbench.pageView();
    ArticleView& articles = m_workbench.articleView();
    connect(m_actions[ActionId::Copy], &QAction::triggered, this, [&page, &articles] {
        if (articles.hasFocus())
            articles.copy();
        else
            page.copy();
    });
    const auto both = [&](ActionId id, auto onPage, auto onArticles) {
        connect(m_actions[id], &QAction::triggered, &page, onPage);
        connect(m_actions[id], &QAction::triggered, &articles, onArticles);
    };
    both(ActionId::ZoomIn, &PageView::zoomIn, &ArticleView::zoomIn);
    both(ActionId::ZoomOut, &PageView::zoomOut, &ArticleView::zoomOut);
    both(ActionId::ResetZoom, &PageView::resetZoom, &ArticleView::resetZoom);
}

void EditCommands::updateActions() {
    const Block* block = m_workbench.block();
    const Article* article = m_workbench.article();
    for (const ActionId id : {ActionId::Split, ActionId::MergePrevious, ActionId::MergeNext,
                              ActionId::Paragraph, ActionId::NewArticle, ActionId::MoveToArticle,
                              ActionId::BoundaryUp, ActionId::BoundaryDown, ActionId::JoinPrevious})
        m_actions[id]->setEnabled(block);
    for (const ActionId id :
         {ActionId::MoveUp, ActionId::MoveDown, ActionId::MergeArticles, ActionId::CutArticle})
        m_actions[id]->setEnabled(article);
    for (QAction* action : m_roleActions.roles() + m_roleActions.joining())
        action->setEnabled(block);
    for (QAction* action : m_roleActions.kinds())
        action->setEnabled(article);
    m_roleActions.setCurrent(block ? std::optional(block->role) : std::nullopt,
                             article ? std::optional(article->kind) : std::nullopt);
}

void EditCommands::updateHistoryActions() {
    const auto update = [this](ActionId id, const QString& verb,
                               std::optional<edit::Operation> step) {
        m_actions[id]->setEnabled(step.has_value());
        m_actions[id]->setText(
            step ? tr("%1: %2", "undo or redo, and the step's name").arg(verb, operationText(*step))
                 : verb);
    };
    update(ActionId::Undo, tr("&Undo"), m_document.nextUndo());
    update(ActionId::Redo, tr("&Redo"), m_document.nextRedo());
}

std::vector<ArticleLine> EditCommands::articleLines(ArticleId except) const {
    std::vector<ArticleLine> lines;
    const Page& page = m_document.page();
    for (const Article& article : m_document.layout().articles) {
        if (article.id == except)
            continue;
        lines.push_back({article.id, articleNumber(m_document.layout(), article.id),
                         articleTitle(m_document.layout(), article.id, page.id, page.text)});
    }
    return lines;
}

void EditCommands::split() {
    const Block* block = m_workbench.block();
    if (block && block->ranges.begin() == m_workbench.caret())
        Q_EMIT said(tr("A block begins here already"));
    else
        m_document.split(m_workbench.caret());
}

void EditCommands::moveToArticle() {
    const Block* block = m_workbench.block();
    if (!block)
        return;
    const auto chosen =
        m_dialogs.chooseArticle(tr("Move the block to article"), articleLines(block->article));
    if (chosen)
        m_document.moveToArticle(m_workbench.target(), *chosen);
}

void EditCommands::moveBoundary(int lines) {
    const Block* block = m_workbench.block();
    if (!block)
        return;
    const QStringView text = m_document.page().text;
    const qsizetype border = runStart(*block, m_workbench.caret());
    const qsizetype target =
        lines < 0 ? lineStartBefore(text, border) : lineStartBehind(text, border);
    if (m_document.moveBoundary(border, target))
        m_workbench.goTo(target);
}

void EditCommands::joinBefore(std::optional<Role> role) {
    const Selection target = m_workbench.target();
    if (!m_document.joinBefore(target, role))
        return;
    if (target.isCaret())
        return goToBlock(1);
    if (const Block* next = m_document.layout().blockAt(m_document.page().id, target.end()))
        m_workbench.goTo(std::max(next->ranges.begin(), target.end()));
}

void EditCommands::selectBlocks(int steps) {
    const Block* here = m_workbench.block();
    if (!here)
        return;
    const TextRange selected = m_workbench.pageView().selection();
    const TextRange all = wholeBlocks(selected.isEmpty() ? m_workbench.selection() : selected);
    const bool grows = selected == all;
    if (!grows)
        return m_workbench.select(all);
    const PageId page = m_document.page().id;
    const qsizetype at = steps < 0 ? all.begin - 1 : all.end;
    const Block* next = m_document.layout().blockAt(page, at);
    if (!next)
        return;
    m_workbench.select(steps < 0 ? TextRange{runStart(*next, at), all.end}
                                 : TextRange{all.begin, runEnd(*next, at)});
}

TextRange EditCommands::wholeBlocks(TextRange range) const {
    const PageId page = m_document.page().id;
    const qsizetype last = std::max(range.begin, range.end - 1);
    const Block* first = m_document.layout().blockAt(page, range.begin);
    const Block* behind = m_document.layout().blockAt(page, last);
    return {first ? runStart(*first, range.begin) : range.begin,
            behind ? runEnd(*behind, last) : range.end};
}

void EditCommands::mergeArticles() {
    const Article* article = m_workbench.article();
    if (!article)
        return;
    const ArticleId id = article->id;
    if (const auto into = m_dialogs.chooseArticle(tr("Merge the article into"), articleLines(id)))
        m_document.mergeArticles(id, *into);
}

void EditCommands::goToArticle(int steps) {
    const auto& layout = m_document.layout();
    std::vector<qsizetype> starts;
    std::ptrdiff_t current = -1;
    const Article* here = m_workbench.article();
    for (const Article& article : layout.articles) {
        const qsizetype start = articleStart(layout, article.id, m_document.page().id);
        if (start < 0)
            continue;
        if (here && here->id == article.id)
            current = std::ssize(starts);
        starts.push_back(start);
    }
    if (starts.empty())
        return;
    const auto target = std::clamp<std::ptrdiff_t>(current + steps, 0, std::ssize(starts) - 1);
    m_workbench.goTo(starts[static_cast<std::size_t>(target)]);
}

void EditCommands::goToParagraph(int steps) {
    std::set<qsizetype> starts;
    for (const Block& block : m_document.layout().blocks)
        if (block.page == m_document.page().id) {
            starts.insert(block.ranges.begin());
            starts.insert(block.paragraphs.begin(), block.paragraphs.end());
        }
    const qsizetype caret = m_workbench.caret();
    const auto next = steps > 0 ? starts.upper_bound(caret) : starts.lower_bound(caret);
    if (steps > 0 && next != starts.end())
        m_workbench.goTo(*next);
    else if (steps < 0 && next != starts.begin())
        m_workbench.goTo(*std::prev(next));
}

void EditCommands::goToBlock(int steps) {
    const Block* here = m_workbench.block();
    if (!here)
        return;
    // As in any text: the way back leads to the block's own start first.
    if (steps < 0 && m_workbench.caret() > here->ranges.begin()) {
        m_workbench.goTo(here->ranges.begin());
        return;
    }
    std::vector<qsizetype> starts;
    for (const Block& block : m_document.layout().blocks)
        if (block.page == m_document.page().id)
            starts.push_back(block.ranges.begin());
    std::sort(starts.begin(), starts.end());
    const auto current = std::find(starts.begin(), starts.end(), here->ranges.begin());
    const auto target = std::clamp<std::ptrdiff_t>(std::distance(starts.begin(), current) + steps,
                                                   0, std::ssize(starts) - 1);
    m_workbench.goTo(starts[static_cast<std::size_t>(target)]);
}

} // namespace jianbao::ui
