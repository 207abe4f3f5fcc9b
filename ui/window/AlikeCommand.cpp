#include "ui/window/AlikeCommand.h"

#include "core/edit/Alike.h"
#include "ui/common/Document.h"
#include "ui/common/Names.h"
#include "ui/window/Actions.h"
#include "ui/window/Dialogs.h"
#include "ui/window/PreviewDialog.h"
#include "ui/window/Workbench.h"

#include <QProgressDialog>

#include <algorithm>
#include <array>
#include <map>

namespace jianbao::ui {

namespace {

/// One step holds its pages in memory, and a person looks at what changes.
constexpr std::size_t PagesAtOnce = 200;

QString textOf(const Block& block, const QString& pageText) {
    QString text;
    for (const TextRange range : block.ranges.ranges())
        text += pageText.sliced(range.begin, range.length());
    return text;
}

} // namespace

AlikeCommand::AlikeCommand(Document& document, Workbench& workbench, Actions& actions,
                           Dialogs& dialogs)
    : m_document(document)
    , m_workbench(workbench)
    , m_dialogs(dialogs) {
    QAction* action = actions[ActionId::ApplyToAlike];
    connect(action, &QAction::triggered, this, &AlikeCommand::apply);
    const auto update = [this, action] {
        action->setEnabled(m_workbench.block());
    };
    connect(&workbench, &Workbench::placeChanged, this, update);
    update();
}

Proposal AlikeCommand::propose(const QStringList& shape, Role role) {
    std::map<IssueId, QString> newspapers;
    for (const Issue& issue : m_document.issues())
        newspapers[issue.id] = issue.newspaper;
    const QString newspaper = newspapers[m_document.page().issue];
    const auto& pages = m_document.pages();
    QProgressDialog progress(tr("Looking for what is alike…"), tr("Stop"), 0,
                             static_cast<int>(pages.size()), m_workbench.window());
    progress.setWindowModality(Qt::WindowModal);
    Proposal proposal{tr("%1: to all alike", "a role").arg(roleText(role)), {}};
    for (std::size_t i = 0; i < pages.size() && proposal.sheets.size() < PagesAtOnce; ++i) {
        progress.setValue(static_cast<int>(i));
        if (progress.wasCanceled())
            return {};
        if (newspapers[pages[i].issue] != newspaper)
            continue;
        auto page = m_document.readPage(pages[i].id);
        if (!page || edit::findAlike(page->text, shape).empty())
            continue;
        auto before = m_document.readLayout(std::array{page->id});
        if (!before)
            continue;
        auto after = edit::applyToAlike(*before, page->id, page->text, shape, role);
        if (after && *after != *before)
            proposal.sheets.push_back({*std::move(page), *std::move(before), *std::move(after)});
    }
    return proposal;
}

void AlikeCommand::apply() {
    const Block* block = m_workbench.block();
    if (!block)
        return;
    const Role role = block->role;
    const QStringList shape = edit::shapeOf(textOf(*block, m_document.page().text));
    const Proposal proposal = propose(shape, role);
    if (proposal.sheets.empty()) {
        Q_EMIT said(tr("Nothing else is like this block, or it has its role already"));
        return;
    }
    if (!m_dialogs.take(proposal))
        return;
    std::vector<PageId> pages;
    for (const Proposal::Sheet& sheet : proposal.sheets)
        pages.push_back(sheet.page.id);
    const bool done = m_document.apply(
        edit::Operation::ApplyToAlike,
        [&](Layout layout) {
            Result<Layout> changed = std::move(layout);
            for (const Proposal::Sheet& sheet : proposal.sheets)
                if (changed)
                    changed = edit::applyToAlike(*std::move(changed), sheet.page.id,
                                                 sheet.page.text, shape, role);
            return changed;
        },
        pages);
    if (!done)
        return;
    const auto count = static_cast<int>(pages.size());
    Q_EMIT said(
        pages.size() < PagesAtOnce
            ? tr("Changed on %n page(s)", nullptr, count)
            : tr("These are the first %1 pages; do it once more for the others").arg(count));
}

} // namespace jianbao::ui
