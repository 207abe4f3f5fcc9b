#pragma once

#include "core/edit/Problems.h"

#include <QWidget>

class QLabel;
class QListView;
class QScrollArea;
class QVBoxLayout;

namespace jianbao::ui {

class ProblemList;

/// The list of what looks wrong on the page, and beside it the likely fixes of the one that is
/// chosen, each a button with a digit as its key.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    /// @p list must outlive it.
    explicit ProblemsPanel(ProblemList& list, QWidget* parent = nullptr);

    /// The problem that is chosen; -1 for none.
    int current() const;
    /// Chooses a problem, without telling.
    void setCurrent(int row);
    /// Key sequences that stand for the fixes all over the window, for the buttons to show.
    void setFixKeys(const QStringList& keys);

Q_SIGNALS:
    /// The person chose a problem to look at.
    void chosen(int row);
    /// The person wants the fix with that number (from 0) of the problem that is chosen.
    void fixWanted(int fix);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showList();
    void showFixes();

    ProblemList& m_list;
    QListView* m_view;
    QLabel* m_empty;
    QScrollArea* m_scroll;
    QWidget* m_fixes;
    QVBoxLayout* m_buttons;
    QStringList m_keys;
};

} // namespace jianbao::ui
