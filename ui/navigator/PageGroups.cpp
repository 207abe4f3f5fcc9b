#include "ui/navigator/PageGroups.h"

#include <algorithm>
#include <unordered_map>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

using Level = PageGroup::Level;

/// Each issue with its run of pages.
std::vector<PageGroup> issueRuns(const std::vector<Issue>& issues,
                                 const std::vector<project::PageSummary>& pages,
                                 const std::vector<int>& shown) {
    std::unordered_map<IssueId, const Issue*> byId;
    for (const Issue& issue : issues)
        byId.emplace(issue.id, &issue);
    std::vector<PageGroup> runs;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const IssueId id = pages[std::size_t(shown[i])].issue;
        if (runs.empty() || runs.back().issue.id != id) {
            const auto found = byId.find(id);
            PageGroup run;
            run.level = Level::Issue;
            run.firstPage = static_cast<int>(i);
            run.issue = found == byId.end() ? Issue{id, {}, {}} : *found->second;
            runs.push_back(std::move(run));
        }
        ++runs.back().pages;
    }
    return runs;
}

/// The first run of neighbours that agree.
template<typename Same>
std::size_t runLength(std::span<const PageGroup> issues, const Same& same) {
    const auto end = std::find_if(issues.begin(), issues.end(), [&](const PageGroup& group) {
        return !same(issues.front().issue, group.issue);
    });
    return static_cast<std::size_t>(end - issues.begin());
}

bool isSamePart(const Issue& a, const Issue& b, Level level) {
    return a.date.isValid() == b.date.isValid() && a.date.year() == b.date.year() &&
           (level == Level::Year || a.date.month() == b.date.month());
}

} // namespace

QString PageGroup::key() const {
    switch (level) {
    case Level::Newspaper:
        return issue.newspaper;
    case Level::Year:
        return issue.newspaper + issue.date.toString(u"/yyyy"_s);
    case Level::Month:
        return issue.newspaper + issue.date.toString(u"/yyyy-MM"_s);
    case Level::Issue:
        break;
    }
    return u'/' + QString::number(issue.id.value);
}

PageGroups::PageGroups(const std::vector<Issue>& issues,
                       const std::vector<project::PageSummary>& pages,
                       const std::vector<int>& shown)
    : m_issues(shown.size()) {
    const std::vector<PageGroup> runs = issueRuns(issues, pages, shown);
    Run left(runs);
    while (!left.empty()) {
        const std::size_t length = runLength(
            left, [](const Issue& a, const Issue& b) { return a.newspaper == b.newspaper; });
        addNewspaper(left.first(length));
        left = left.subspan(length);
    }
}

void PageGroups::addNewspaper(Run issues) {
    const int newspaper = add(Level::Newspaper, -1, issues);
    if (issues.size() > FewIssues)
        addBelow(newspaper, issues, Level::Year);
    else
        addIssues(newspaper, issues);
}

void PageGroups::addBelow(int parent, Run issues, Level level) {
    while (!issues.empty()) {
        const std::size_t length = runLength(
            issues, [level](const Issue& a, const Issue& b) { return isSamePart(a, b, level); });
        const Run part = issues.first(length);
        issues = issues.subspan(length);
        if (!part.front().issue.date.isValid())
            addIssues(parent, part);
        else if (const int group = add(level, parent, part);
                 level == Level::Year && length > FewIssues)
            addBelow(group, part, Level::Month);
        else
            addIssues(group, part);
    }
}

void PageGroups::addIssues(int parent, Run issues) {
    for (std::size_t i = 0; i < issues.size(); ++i) {
        const int group = add(Level::Issue, parent, issues.subspan(i, 1));
        const auto first = m_issues.begin() + issues[i].firstPage;
        std::fill(first, first + issues[i].pages, group);
    }
}

int PageGroups::add(Level level, int parent, Run issues) {
    const auto number = static_cast<int>(m_groups.size());
    std::vector<int>& brothers = parent < 0 ? m_newspapers : m_groups[std::size_t(parent)].children;
    PageGroup group = issues.front();
    group.level = level;
    group.parent = parent;
    group.row = static_cast<int>(brothers.size());
    group.pages = issues.back().firstPage + issues.back().pages - group.firstPage;
    brothers.push_back(number);
    m_groups.push_back(std::move(group));
    return number;
}

} // namespace jianbao::ui
