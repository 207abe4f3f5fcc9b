#include "ui/common/PageList.h"

#include <algorithm>
#include <tuple>

namespace jianbao::ui {

namespace {

bool comesBefore(const Issue& a, const Issue& b) {
    // As the project does: a missing date before all others.
    const auto key = [](const Issue& issue) {
        return std::tuple(issue.newspaper, issue.date.toString(Qt::ISODate), issue.id);
    };
    return key(a) < key(b);
}

} // namespace

PageList::PageList(std::vector<Issue> issues, std::vector<project::PageSummary> pages)
    : m_issues(std::move(issues))
    , m_pages(std::move(pages)) {
    fileFrom(0);
}

void PageList::fileFrom(std::size_t place) {
    for (; place < m_pages.size(); ++place)
        m_places[m_pages[place].id] = place;
}

const project::PageSummary* PageList::find(PageId page) const {
    const auto place = m_places.find(page);
    return place == m_places.end() ? nullptr : &m_pages[place->second];
}

std::span<const project::PageSummary> PageList::besides(PageId page) const {
    const auto place = m_places.find(page);
    if (place == m_places.end())
        return {};
    const IssueId issue = m_pages[place->second].issue;
    std::size_t begin = place->second;
    std::size_t end = begin + 1;
    while (begin > 0 && m_pages[begin - 1].issue == issue)
        --begin;
    while (end < m_pages.size() && m_pages[end].issue == issue)
        ++end;
    return std::span(m_pages).subspan(begin, end - begin);
}

std::optional<PageId> PageList::neighbour(PageId page, int steps) const {
    const auto place = m_places.find(page);
    if (place == m_places.end())
        return std::nullopt;
    const auto target = static_cast<qint64>(place->second) + steps;
    if (target < 0 || target >= std::ssize(m_pages))
        return std::nullopt;
    return m_pages[static_cast<std::size_t>(target)].id;
}

void PageList::replace(const Issue& issue, std::vector<project::PageSummary> pages) {
    const auto known = std::find_if(m_issues.begin(), m_issues.end(),
                                    [&](const Issue& other) { return other.id == issue.id; });
    const auto next = known != m_issues.end()
                          ? known + 1
                          : std::upper_bound(m_issues.begin(), known, issue, comesBefore);
    // Where the issue's pages begin: before those of the next issue that has any.
    auto end = m_pages.end();
    for (auto behind = next; behind != m_issues.end() && end == m_pages.end(); ++behind)
        end = std::find_if(m_pages.begin(), m_pages.end(),
                           [&](const auto& page) { return page.issue == behind->id; });
    auto begin = end;
    while (begin != m_pages.begin() && std::prev(begin)->issue == issue.id)
        --begin;
    const auto place = static_cast<std::size_t>(begin - m_pages.begin());
    if (known == m_issues.end())
        m_issues.insert(next, issue);
    const auto gap = m_pages.erase(begin, end);
    m_pages.insert(gap, std::make_move_iterator(pages.begin()),
                   std::make_move_iterator(pages.end()));
    fileFrom(place);
}

bool PageList::setStatus(PageId page, Status status) {
    const auto place = m_places.find(page);
    if (place == m_places.end() || m_pages[place->second].status == status)
        return false;
    m_pages[place->second].status = status;
    return true;
}

} // namespace jianbao::ui
