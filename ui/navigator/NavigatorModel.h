#pragma once

#include "ui/navigator/PageFilter.h"
#include "ui/navigator/PageGroups.h"

#include <QAbstractItemModel>

#include <functional>
#include <unordered_map>
#include <vector>

namespace jianbao::ui {

/// Newspapers, years, months, issues (see PageGroups) and their pages as a tree. It holds one short
/// line for each page and no text, and asks for what costs a look into the project only when a line
/// is shown, so that a project of many thousand pages costs little.
class NavigatorModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Level : quint8 { Newspaper, Year, Month, Issue, Page };
    enum Roles {
        LevelRole = Qt::UserRole, ///< Level, as int
        CountRole,                ///< articles of a page, else pages, "3/8" where some are checked
        StatusRole,               ///< Status of a page, as int
        KeyRole                   ///< PageGroup::key() of what stands above pages
    };
    using ArticleCount = std::function<int(PageId)>;

    /// @p articleCount is asked for each page that is shown, again after updatePage().
    explicit NavigatorModel(ArticleCount articleCount, QObject* parent = nullptr);

    /// Shows those of the pages that pass; both lists in the project's order (newspaper, date,
    /// number).
    void setPages(std::vector<Issue> issues, std::vector<project::PageSummary> pages);
    void setFilter(const PageFilter& filter);
    const PageFilter& filter() const { return m_filter; }
    /// Takes over a page's changed line; views repaint that row and those above it.
    void updatePage(const project::PageSummary& summary);

    /// The page of a row; none for what stands above pages.
    PageId page(const QModelIndex& index) const;
    /// The row of a page; none where it does not pass the filter.
    QModelIndex indexOf(PageId page) const;
    /// Pages that pass the filter.
    int pageCount() const { return static_cast<int>(m_shown.size()); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void rebuild();
    int checkedPages(const PageGroup& group) const;
    QVariant groupData(const PageGroup& group, int role) const;
    QVariant pageData(const project::PageSummary& page, int role) const;
    int articles(PageId page) const;
    const project::PageSummary& shown(int place) const;
    const std::vector<int>& children(const QModelIndex& parent) const;
    QModelIndex groupIndex(int group) const;

    ArticleCount m_articleCount;
    mutable std::unordered_map<PageId, int> m_articles;
    PageFilter m_filter;
    std::vector<Issue> m_issues;
    std::vector<project::PageSummary> m_pages;
    std::vector<int> m_shown; ///< places in m_pages, ascending
    PageGroups m_groups;
};

} // namespace jianbao::ui
