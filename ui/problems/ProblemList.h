#pragma once

#include "core/edit/Problems.h"

#include <QAbstractListModel>
#include <QBasicTimer>

namespace jianbao::ui {

class Document;

/// What looks wrong on the current page, kept up to date: the most doubtful first. The work is done
/// when the window has nothing else to do, so that no key press waits for it.
class ProblemList : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles {
        LineRole = Qt::UserRole ///< "line 12"
    };

    /// Follows @p document, which must outlive it.
    explicit ProblemList(Document& document, QObject* parent = nullptr);

    /// Brings the list up to date at once.
    void refresh();
    /// Whether there is a page to look at.
    bool hasPage() const;
    int count() const { return static_cast<int>(m_problems.size()); }
    const edit::Problem& problem(int row) const {
        return m_problems[static_cast<std::size_t>(row)];
    }
    /// What the problem is, and what a fix does, in words.
    QString text(const edit::Problem& problem) const;
    QString text(const edit::Fix& fix) const;
    /// Applies a fix as one step of the history, or asks for the other part of a jump line.
    bool fix(const edit::Problem& problem, const edit::Fix& fix);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The list is another one now, or its words are.
    void changed();
    /// A person has to choose what this article is linked with.
    void linkWanted(jianbao::ArticleId article);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    QString articleText(ArticleId article) const;

    Document& m_document;
    std::vector<edit::Problem> m_problems;
    QBasicTimer m_refresh;
};

} // namespace jianbao::ui
