#include "ui/window/FindCommands.h"

#include "core/text/LooseSearch.h"
#include "ui/common/Document.h"
#include "ui/find/FindBar.h"
#include "ui/page/PageView.h"
#include "ui/window/Actions.h"
#include "ui/window/Workbench.h"

#include <algorithm>

namespace jianbao::ui {

FindCommands::FindCommands(Document& document, Workbench& workbench, Actions& actions, FindBar& bar)
    : m_document(document)
    , m_workbench(workbench)
    , m_bar(bar) {
    connect(actions[ActionId::Find], &QAction::triggered, this, &FindCommands::open);
    connect(actions[ActionId::FindNext], &QAction::triggered, this, [this] { go(1); });
    connect(actions[ActionId::FindPrevious], &QAction::triggered, this, [this] { go(-1); });
    connect(&bar, &FindBar::nextWanted, this, [this] { go(1); });
    connect(&bar, &FindBar::previousWanted, this, [this] { go(-1); });
    connect(&bar, &FindBar::closed, this, &FindCommands::close);
    connect(&bar, &FindBar::textChanged, this, [this] {
        search();
        // What is typed is looked for from where the selection begins, so that it grows in place.
        const qsizetype from = m_workbench.pageView().selection().begin;
        const auto next = std::find_if(m_found.begin(), m_found.end(),
                                       [&](TextRange range) { return range.begin >= from; });
        if (next != m_found.end())
            show(static_cast<std::size_t>(next - m_found.begin()));
        else if (!m_found.empty())
            show(0);
    });
    connect(&document, &Document::pageOpened, this, [this] {
        if (m_bar.isVisible())
            search();
        else
            m_found.clear();
    });
}

void FindCommands::open() {
    QString words = m_workbench.pageView().selectedText();
    if (words.contains(u'\n'))
        words.clear();
    m_bar.open(words);
    search();
}

void FindCommands::close() {
    m_found.clear();
    m_workbench.pageView().setMarks({});
    m_workbench.setFocus();
}

void FindCommands::search() {
    m_found = findLoosely(m_document.page().text, m_bar.text());
    m_workbench.pageView().setMarks(m_found);
    const bool nothing = m_found.empty() && !m_bar.text().trimmed().isEmpty();
    m_bar.setRemark(nothing           ? tr("Not on this page")
                    : m_found.empty() ? QString()
                                      : tr("%n time(s)", nullptr, static_cast<int>(m_found.size())),
                    nothing);
}

void FindCommands::go(int steps) {
    if (m_bar.text().trimmed().isEmpty())
        return open();
    search();
    const TextRange at = m_workbench.selection();
    if (steps > 0) {
        const auto next = std::find_if(m_found.begin(), m_found.end(), [&](TextRange range) {
            return range.begin > at.begin || (range.begin == at.begin && range != at);
        });
        if (next != m_found.end())
            return show(static_cast<std::size_t>(next - m_found.begin()));
    } else {
        const auto previous = std::find_if(m_found.rbegin(), m_found.rend(),
                                           [&](TextRange range) { return range.begin < at.begin; });
        if (previous != m_found.rend())
            return show(static_cast<std::size_t>(m_found.rend() - previous) - 1);
    }
    if (m_bar.wholeIssue() && goToOtherPage(steps))
        return;
    if (!m_found.empty())
        show(steps > 0 ? 0 : m_found.size() - 1);
}

bool FindCommands::goToOtherPage(int steps) {
    const auto pages = m_document.issuePages();
    const auto count = std::ssize(pages);
    const auto here = std::find_if(pages.begin(), pages.end(), [this](const auto& summary) {
        return summary.id == m_document.page().id;
    });
    const auto current = std::distance(pages.begin(), here);
    for (std::ptrdiff_t i = 1; i < count; ++i) {
        const auto place = (current + i * steps + i * count) % count;
        const PageId id = pages[static_cast<std::size_t>(place)].id;
        const auto page = m_document.readPage(id);
        if (!page || findLoosely(page->text, m_bar.text()).empty())
            continue;
        if (!m_document.openPage(id))
            return false;
        search();
        show(steps > 0 ? 0 : m_found.size() - 1);
        return true;
    }
    return false;
}

void FindCommands::show(std::size_t finding) {
    m_workbench.goTo(m_found[finding].begin);
    m_workbench.select(m_found[finding]);
    m_bar.setRemark(tr("%1 of %2").arg(finding + 1).arg(m_found.size()));
}

} // namespace jianbao::ui
