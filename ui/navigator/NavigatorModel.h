#pragma once

#include "core/model/Issue.h"
#include "core/project/Project.h"

#include <QAbstractItemModel>

#include <vector>

namespace jianbao::ui {

/// Newspapers, their issues, and the pages of these, as a tree of three levels. It holds one short
/// line for each page and no text, so that a project of many thousand pages costs little.
class NavigatorModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Level : quint8 { Newspaper, Issue, Page };
    enum Roles {
        LevelRole = Qt::UserRole, ///< Level, as int
        CountRole, ///< articles of a page, pages of an issue, "3/8" where some are checked
        StatusRole ///< Status of a page, as int
    };

    explicit NavigatorModel(QObject* parent = nullptr);

    /// Shows these pages; both lists in the project's order (newspaper, date, number).
    void setPages(const std::vector<Issue>& issues, const std::vector<project::PageSummary>& pages);
    /// Takes over a page's changed line; views repaint that row only.
    void updatePage(const project::PageSummary& summary);

    /// The page of a row; none for newspapers and issues.
    PageId page(const QModelIndex& index) const;
    QModelIndex indexOf(PageId page) const;
    int pageCount() const { return static_cast<int>(m_pages.size()); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// A run of neighbouring entries of the level below.
    struct IssueNode {
        Issue issue;
        int paper = 0;
        int firstPage = 0;
        int pages = 0;
    };
    struct PaperNode {
        QString name;
        int firstIssue = 0;
        int issues = 0;
    };

    int checkedPages(const IssueNode& issue) const;
    QVariant pageData(const project::PageSummary& page, int role) const;

    std::vector<PaperNode> m_papers;
    std::vector<IssueNode> m_issues;
    std::vector<project::PageSummary> m_pages;
    std::vector<int> m_issueOfPage;
};

} // namespace jianbao::ui
