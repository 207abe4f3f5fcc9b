#pragma once

#include "core/model/Issue.h"
#include "core/project/Project.h"

#include <optional>

namespace jianbao::ui {

/// Which pages the navigator shows.
struct PageFilter {
    /// Words parted by spaces; each must occur in the newspaper's name, the dump's name or the date
    /// as 2031-02-03 (a year at least), or be the page's number; up to three digits can be nothing
    /// else. Case does not matter.
    QString text;
    /// Only pages of this status.
    std::optional<Status> status;

    bool isEmpty() const { return text.trimmed().isEmpty() && !status; }
    bool operator==(const PageFilter&) const = default;
};

/// The places in @p pages, in order, of those that pass. @p issues holds their issues. Takes time
/// in proportion to the number of pages.
std::vector<int> passingPages(const std::vector<Issue>& issues,
                              const std::vector<project::PageSummary>& pages,
                              const PageFilter& filter);

} // namespace jianbao::ui
