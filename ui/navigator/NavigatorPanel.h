#pragma once

#include "ui/navigator/NavigatorModel.h"

#include <QTimer>
#include <QWidget>

#include <set>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace jianbao::ui {

class Document;
class PageTree;

/// The list of pages beside the page: what the open project holds, and where in it one is.
class NavigatorPanel : public QWidget {
    Q_OBJECT

public:
    /// Follows @p document, which must outlive it, and opens pages in it.
    explicit NavigatorPanel(Document& document, QWidget* parent = nullptr);

    /// Puts the keyboard into the filter: what is typed narrows the list, Enter opens its first
    /// page, Escape empties it and then leaves it.
    void focusFilter();

Q_SIGNALS:
    /// The person is done here: a page was chosen, or the filter left.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void makeFilter();
    void takePages();
    void showPages();
    void showCurrent();
    /// How much of the current issue is checked.
    void showProgress();
    void applyFilter();
    void openFirst();
    void openAt(const QModelIndex& index);
    /// The keys of the groups that are unfolded.
    std::set<QString> unfolded(const QModelIndex& parent = {}) const;
    void unfold(const std::set<QString>& keys, const QModelIndex& parent = {});

    Document& m_document;
    NavigatorModel m_model;
    QLabel* m_project;
    QProgressBar* m_progress;
    QLineEdit* m_filter;
    QComboBox* m_status;
    PageTree* m_tree;
    QLabel* m_nothing;
    /// Pages that arrive one dump after the other are shown a few times a second.
    QTimer m_arrivals;
    bool m_hasArrivals = false;
};

} // namespace jianbao::ui
