#pragma once

#include "core/model/Issue.h"
#include "core/project/Project.h"

#include <span>
#include <vector>

namespace jianbao::ui {

/// What stands above a run of pages in the navigator.
struct PageGroup {
    enum class Level : quint8 { Newspaper, Year, Month, Issue };
    Level level = Level::Newspaper;
    int parent = -1; ///< group; -1 at the top
    int row = 0;     ///< among the parent's children
    int firstPage = 0;
    int pages = 0;
    Issue issue;               ///< the first of the group
    std::vector<int> children; ///< groups; none for issues

    /// Tells it from all other groups, also from those of a later list.
    QString key() const;
};

/// Newspapers, years, months and issues over a list of pages, as a value. A newspaper with few
/// issues has no years, a year with few has no months: what fits a screen needs no further level.
class PageGroups {
public:
    static constexpr std::size_t FewIssues = 31;

    PageGroups() = default;
    /// @p shown holds places in @p pages, ascending; both lists in the project's order.
    PageGroups(const std::vector<Issue>& issues, const std::vector<project::PageSummary>& pages,
               const std::vector<int>& shown);

    const PageGroup& operator[](int group) const { return m_groups[std::size_t(group)]; }
    const std::vector<int>& newspapers() const { return m_newspapers; }
    /// The issue of a page, by its place in the list of those shown.
    int issueOf(int place) const { return m_issues[std::size_t(place)]; }

private:
    using Run = std::span<const PageGroup>;

    void addNewspaper(Run issues);
    void addBelow(int parent, Run issues, PageGroup::Level level);
    void addIssues(int parent, Run issues);
    int add(PageGroup::Level level, int parent, Run issues);

    std::vector<PageGroup> m_groups;
    std::vector<int> m_newspapers;
    std::vector<int> m_issues;
};

} // namespace jianbao::ui
