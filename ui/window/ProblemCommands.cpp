#include "ui/window/ProblemCommands.h"

#include "ui/common/Document.h"
#include "ui/problems/ProblemList.h"
#include "ui/problems/ProblemsPanel.h"
#include "ui/window/Actions.h"
#include "ui/window/Workbench.h"

#include <array>

namespace jianbao::ui {

namespace {

constexpr std::array FixActions{ActionId::Fix1, ActionId::Fix2, ActionId::Fix3, ActionId::Fix4};

} // namespace

ProblemCommands::ProblemCommands(Document& document, Workbench& workbench, Actions& actions,
                                 ProblemList& list, ProblemsPanel& panel)
    : m_document(document)
    , m_workbench(workbench)
    , m_actions(actions)
    , m_list(list)
    , m_panel(panel) {
    connect(actions[ActionId::NextProblem], &QAction::triggered, this, [this] { go(1); });
    connect(actions[ActionId::PreviousProblem], &QAction::triggered, this, [this] { go(-1); });
    QStringList keys;
    for (std::size_t i = 0; i < FixActions.size(); ++i) {
        const int number = static_cast<int>(i);
        QAction* action = actions[FixActions[i]];
        connect(action, &QAction::triggered, this, [this, number] { fix(number); });
        keys.append(action->shortcut().toString(QKeySequence::NativeText));
    }
    panel.setFixKeys(keys);
    connect(&panel, &ProblemsPanel::chosen, this, &ProblemCommands::show);
    connect(&panel, &ProblemsPanel::fixWanted, this, &ProblemCommands::fix);
    connect(&list, &ProblemList::changed, this, &ProblemCommands::update);
    connect(&document, &Document::pageOpened, this, [this] {
        m_row = -1;
        m_shown.reset();
    });
    update();
}

void ProblemCommands::update() {
    const auto isShown = [this](const edit::Problem& problem) {
        return m_shown && problem.kind == m_shown->kind && problem.block == m_shown->block &&
               problem.article == m_shown->article;
    };
    int row = 0;
    while (row < m_list.count() && !isShown(m_list.problem(row)))
        ++row;
    if (row < m_list.count()) {
        m_row = row;
        m_shown = m_list.problem(row);
    } else {
        m_shown.reset();
    }
    m_panel.setCurrent(m_shown ? m_row : -1);
    enableFixes();
}

void ProblemCommands::enableFixes() {
    for (std::size_t i = 0; i < FixActions.size(); ++i)
        m_actions[FixActions[i]]->setEnabled(m_shown && i < m_shown->fixes.size());
}

void ProblemCommands::go(int steps) {
    m_list.refresh();
    const int count = m_list.count();
    if (count == 0) {
        Q_EMIT said(tr("Nothing looks wrong on this page"));
        return;
    }
    // Where the one that was shown is gone, the one in its place has not been seen.
    const int from = m_shown || m_row < 0 || steps < 0 ? m_row : m_row - 1;
    int row = from + steps;
    if (m_row < 0 && steps < 0)
        row = count - 1;
    if (row < 0 || row >= count)
        Q_EMIT said(tr("All problems seen; once more from the other end"));
    show((row + count) % count);
}

void ProblemCommands::show(int row) {
    m_row = row;
    m_shown = m_list.problem(row);
    m_panel.setCurrent(row);
    enableFixes();
    m_workbench.goTo(m_shown->position);
}

void ProblemCommands::fix(int number) {
    m_list.refresh();
    if (!m_shown || number >= static_cast<int>(m_shown->fixes.size()))
        return;
    const edit::Problem problem = *m_shown;
    if (!m_list.fix(problem, problem.fixes[static_cast<std::size_t>(number)]))
        return;
    m_list.refresh();
    if (m_list.count() == 0)
        Q_EMIT said(tr("Nothing looks wrong on this page"));
    else if (!m_shown)
        show(std::min(m_row, m_list.count() - 1));
}

} // namespace jianbao::ui
