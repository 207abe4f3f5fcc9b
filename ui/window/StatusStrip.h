#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace jianbao::ui {

/// The line at the window's foot, which says what was saved, where the caret is, and why the finder
/// did there what it did; and how far a long job is.
class StatusStrip : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    /// What happened to the work last: "Saved", "Undone: Split".
    void setState(const QString& text);
    QString state() const;
    /// Line and column of the caret, from 1; nothing with line 0.
    void setPosition(qsizetype line, qsizetype column);
    /// What is at the caret.
    void setPlace(const QString& text);
    QString place() const;
    void setSummary(const QString& text);

    /// Shows how far a job is, @p total 0 for not known.
    void showProgress(const QString& text, int done, int total);
    /// The same for a job that cannot wait.
    void showSteadyProgress(const QString& text, int done, int total);
    void hideProgress();

Q_SIGNALS:
    void cancelRequested();
    void pauseRequested(bool pause);

private:
    QLabel* addQuietLabel(int stretch);

    QLabel* m_state;
    QLabel* m_position;
    QLabel* m_place;
    QLabel* m_job;
    QProgressBar* m_progress;
    QToolButton* m_pause;
    QToolButton* m_cancel;
    QLabel* m_summary;
};

} // namespace jianbao::ui
