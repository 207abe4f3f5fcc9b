#include "ui/window/LinkCommands.h"

#include "core/edit/Edits.h"
#include "ui/common/ArticleTitle.h"
#include "ui/common/Document.h"
#include "ui/common/LinkedParts.h"
#include "ui/common/Names.h"
#include "ui/window/Actions.h"
#include "ui/window/Workbench.h"

#include <algorithm>
#include <array>

namespace jianbao::ui {

LinkCommands::LinkCommands(Document& document, Workbench& workbench, Actions& actions,
                           Dialogs& dialogs)
    : m_document(document)
    , m_workbench(workbench)
    , m_dialogs(dialogs) {
    connect(actions[ActionId::FollowJump], &QAction::triggered, this, &LinkCommands::follow);
    connect(actions[ActionId::LinkJump], &QAction::triggered, this, [this] {
        if (const Article* article = m_workbench.article())
            link(article->id);
    });
    connect(actions[ActionId::PartLink], &QAction::triggered, this, &LinkCommands::part);
    const auto update = [this, &actions] {
        for (const ActionId id : {ActionId::FollowJump, ActionId::LinkJump, ActionId::PartLink})
            actions[id]->setEnabled(m_workbench.article());
    };
    connect(&workbench, &Workbench::placeChanged, this, update);
    update();
}

bool LinkCommands::goToPart(const Layout& linked, ArticleId article) {
    const auto blocks = linked.blocksOf(article);
    if (blocks.empty())
        return false;
    const PageId page = blocks.front()->page;
    const qsizetype position = blocks.front()->ranges.begin();
    if (page != m_document.page().id && !m_document.openPage(page))
        return false;
    m_workbench.goTo(position);
    return true;
}

void LinkCommands::follow() {
    const Article* article = m_workbench.article();
    const auto linked = m_document.linkedLayout();
    if (!article || !linked)
        return;
    const ArticleId behind = partBehind(*linked, article->id);
    const ArticleId part = behind.isValid() ? behind : partBefore(*linked, article->id);
    if (!part.isValid() || !goToPart(*linked, part))
        Q_EMIT said(tr("This article is linked with no other page"));
}

std::vector<LinkCommands::Candidate> LinkCommands::candidates(bool backwards) const {
    std::vector<Candidate> found;
    for (const auto& summary : m_document.issuePages()) {
        if (summary.id == m_document.page().id)
            continue;
        const auto page = m_document.readPage(summary.id);
        const auto layout = m_document.readLayout(std::array{summary.id});
        if (!page || !layout)
            continue;
        const QString where = pageText(summary.number, summary.dumpName, summary.dumpIndex);
        for (const Article& article : layout->articles) {
            const QString& label =
                backwards ? article.meta.continuedOn : article.meta.continuedFrom;
            const QString title = articleTitle(*layout, article.id, page->id, page->text);
            found.push_back({article.id, summary.id,
                             tr("%1: %2", "page, and title of an article").arg(where, title),
                             !label.isEmpty()});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.likely && !b.likely; });
    return found;
}

void LinkCommands::link(ArticleId id) {
    const Article* article = m_document.layout().article(id);
    if (!article)
        return;
    const bool backwards =
        article->meta.continuedOn.isEmpty() && !article->meta.continuedFrom.isEmpty();
    const auto offered = candidates(backwards);
    if (offered.empty()) {
        Q_EMIT said(tr("The issue has no other page with articles"));
        return;
    }
    std::vector<ArticleLine> lines;
    for (const Candidate& candidate : offered)
        lines.push_back({candidate.article, static_cast<int>(lines.size()) + 1, candidate.title});
    const auto chosen = m_dialogs.chooseArticle(
        backwards ? tr("The article continues") : tr("The article goes on in"), lines);
    const auto part = std::find_if(offered.begin(), offered.end(), [&](const Candidate& each) {
        return chosen && each.article == *chosen;
    });
    if (part == offered.end())
        return;
    const ArticleId other = part->article;
    m_document.apply(
        edit::Operation::Link,
        [=](const Layout& layout) {
            return backwards ? edit::linkArticles(layout, other, id)
                             : edit::linkArticles(layout, id, other);
        },
        std::array{part->page});
}

void LinkCommands::part() {
    const Article* article = m_workbench.article();
    const auto linked = m_document.linkedLayout();
    if (!article || !linked)
        return;
    const ArticleId id = article->id;
    const ArticleId continuation = partBehind(*linked, id);
    m_document.apply(edit::Operation::Unlink, [=](const Layout& layout) {
        return edit::unlinkArticle(layout, continuation.isValid() ? continuation : id);
    });
}

} // namespace jianbao::ui
