#pragma once

#include "core/edit/Problems.h"

#include <QObject>

#include <optional>

namespace jianbao::ui {

class Actions;
class Document;
class ProblemList;
class ProblemsPanel;
class Workbench;

/// Leads from one problem of the page to the next, and does the fixes.
class ProblemCommands : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    ProblemCommands(Document& document, Workbench& workbench, Actions& actions, ProblemList& list,
                    ProblemsPanel& panel);

Q_SIGNALS:
    /// A remark for the status bar.
    void said(const QString& text);

private:
    void go(int steps);
    void show(int row);
    void fix(int number);
    void update();
    void enableFixes();

    Document& m_document;
    Workbench& m_workbench;
    Actions& m_actions;
    ProblemList& m_list;
    ProblemsPanel& m_panel;
    /// The problem that is shown, which the fixes are for; none once it is gone.
    std::optional<edit::Problem> m_shown;
    /// Its row, or where it was: the one that takes its place is the next to see.
    int m_row = -1;
};

} // namespace jianbao::ui
