#include "ui/window/StatusCommands.h"

#include "core/edit/Remarks.h"
#include "ui/common/Document.h"
#include "ui/window/Actions.h"
#include "ui/window/Workbench.h"

namespace jianbao::ui {

StatusCommands::StatusCommands(Document& document, Workbench& workbench, Actions& actions)
    : m_document(document)
    , m_workbench(workbench)
    , m_actions(actions) {
    const auto on = [&](ActionId id, auto&& function) {
        connect(actions[id], &QAction::triggered, this, function);
    };
    on(ActionId::ArticleChecked, [this] { mark(Status::Checked); });
    on(ActionId::ArticleQuestionable, [this] { mark(Status::Questionable); });
    on(ActionId::PageQuestionable, [this] { markPage(Status::Questionable); });
    on(ActionId::CheckedNext, [this] { checkAndGoOn(); });
    connect(&workbench, &Workbench::placeChanged, this, &StatusCommands::update);
    connect(&document, &Document::pageOpened, this, &StatusCommands::update);
    update();
}

void StatusCommands::update() {
    for (const ActionId id : {ActionId::ArticleChecked, ActionId::ArticleQuestionable})
        m_actions[id]->setEnabled(m_workbench.article());
    for (const ActionId id : {ActionId::PageQuestionable, ActionId::CheckedNext})
        m_actions[id]->setEnabled(m_document.hasPage());
}

void StatusCommands::mark(Status status) {
    const Article* article = m_workbench.article();
    if (!article)
        return;
    const ArticleId id = article->id;
    const Status wanted = article->status == status ? Status::Open : status;
    m_document.apply(edit::Operation::SetStatus, [id, wanted](const Layout& layout) {
        return edit::setArticleStatus(layout, id, wanted);
    });
}

void StatusCommands::markPage(Status status) {
    const PageId page = m_document.page().id;
    const Status now = m_document.layout().stateOf(page).status;
    const Status wanted = now == status ? Status::Open : status;
    m_document.apply(edit::Operation::SetStatus, [page, wanted](const Layout& layout) {
        return edit::setPageStatus(layout, page, wanted);
    });
}

void StatusCommands::checkAndGoOn() {
    const PageId page = m_document.page().id;
    const bool marked = m_document.apply(edit::Operation::SetStatus, [page](const Layout& layout) {
        return edit::setPageStatus(layout, page, Status::Checked);
    });
    if (!marked)
        return;
    const auto& pages = m_document.pages();
    const auto count = pages.size();
    std::size_t here = 0;
    while (here < count && pages[here].id != page)
        ++here;
    for (std::size_t i = 1; i < count; ++i) {
        const auto& next = pages[(here + i) % count];
        if (next.status != Status::Open)
            continue;
        m_document.openPage(next.id);
        return;
    }
    Q_EMIT said(tr("No page is open any more: all are checked"));
}

} // namespace jianbao::ui
