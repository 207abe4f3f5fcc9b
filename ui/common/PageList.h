#pragma once

#include "core/model/Issue.h"
#include "core/project/Project.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace jianbao::ui {

/// The issues and pages of a project in their order (newspaper, date, number), without the pages'
/// texts: some hundred bytes for each page, so that a newspaper's whole run fits.
class PageList {
public:
    PageList() = default;
    /// Both lists in the project's order.
    PageList(std::vector<Issue> issues, std::vector<project::PageSummary> pages);

    const std::vector<Issue>& issues() const { return m_issues; }
    const std::vector<project::PageSummary>& pages() const { return m_pages; }
    /// None where there is no such page.
    const project::PageSummary* find(PageId page) const;
    /// The pages of the issue that a page belongs to; valid until the list changes.
    std::span<const project::PageSummary> besides(PageId page) const;
    /// The page that many places behind (negative: before) another; none beyond the ends.
    std::optional<PageId> neighbour(PageId page, int steps) const;

    /// Takes over the pages that an issue, a new one or one that is there, has now.
    void replace(const Issue& issue, std::vector<project::PageSummary> pages);
    /// Whether the page's status is another one now.
    bool setStatus(PageId page, Status status);

private:
    void fileFrom(std::size_t place);

    std::vector<Issue> m_issues;
    std::vector<project::PageSummary> m_pages;
    std::unordered_map<PageId, std::size_t> m_places;
};

} // namespace jianbao::ui
