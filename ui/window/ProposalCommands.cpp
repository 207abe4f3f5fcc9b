#include "ui/window/ProposalCommands.h"

#include "core/job/FindAgain.h"
#include "ui/common/Document.h"
#include "ui/window/Actions.h"
#include "ui/window/Dialogs.h"
#include "ui/window/PreviewDialog.h"

namespace jianbao::ui {

ProposalCommands::ProposalCommands(Document& document, Actions& actions, Dialogs& dialogs)
    : m_document(document)
    , m_dialogs(dialogs) {
    QAction* action = actions[ActionId::FindArticles];
    connect(action, &QAction::triggered, this, &ProposalCommands::findAgain);
    const auto update = [this, action] {
        action->setEnabled(m_document.hasPage());
    };
    connect(&document, &Document::pageOpened, this, update);
    update();
}

void ProposalCommands::findAgain() {
    const Page page = m_document.page();
    const auto linked = m_document.linkedLayout();
    if (!linked)
        return;
    const Layout after = job::findAgain(*linked, page.id, page.text);
    if (edit::compareLayouts(*linked, after, page.id, page.text).empty()) {
        Q_EMIT said(tr("The finder would change nothing; what you decided stays"));
        return;
    }
    const Proposal proposal{tr("Find articles again"), {{page, *linked, after}}};
    if (!m_dialogs.take(proposal))
        return;
    m_document.apply(edit::Operation::FindAgain, [&page](const Layout& layout) -> Result<Layout> {
        return job::findAgain(layout, page.id, page.text);
    });
}

} // namespace jianbao::ui
