#include "ui/navigator/NavigatorModel.h"

#include "ui/common/Names.h"

#include <QFileInfo>

#include <algorithm>
#include <unordered_map>

namespace jianbao::ui {

namespace {

/// An index carries its level and the place in that level's list in one number.
constexpr quintptr levelBits = 2;

quintptr packed(NavigatorModel::Level level, int place) {
    return (static_cast<quintptr>(place) << levelBits) | static_cast<quintptr>(level);
}

NavigatorModel::Level levelOf(const QModelIndex& index) {
    return static_cast<NavigatorModel::Level>(index.internalId() & ((1U << levelBits) - 1));
}

std::size_t placeOf(const QModelIndex& index) {
    return static_cast<std::size_t>(index.internalId() >> levelBits);
}

} // namespace

NavigatorModel::NavigatorModel(QObject* parent)
    : QAbstractItemModel(parent) {}

void NavigatorModel::setPages(const std::vector<Issue>& issues,
                              const std::vector<project::PageSummary>& pages) {
    std::unordered_map<IssueId, const Issue*> byId;
    for (const Issue& issue : issues)
        byId.emplace(issue.id, &issue);

    beginResetModel();
    m_papers.clear();
    m_issues.clear();
    m_pages = pages;
    m_issueOfPage.clear();
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const IssueId id = m_pages[i].issue;
        if (m_issues.empty() || m_issues.back().issue.id != id) {
            const auto found = byId.find(id);
            const Issue issue = found == byId.end() ? Issue{id, {}, {}} : *found->second;
            if (m_papers.empty() || m_papers.back().name != issue.newspaper)
                m_papers.push_back({issue.newspaper, static_cast<int>(m_issues.size()), 0});
            ++m_papers.back().issues;
            m_issues.push_back(
                {issue, static_cast<int>(m_papers.size()) - 1, static_cast<int>(i), 0});
        }
        ++m_issues.back().pages;
        m_issueOfPage.push_back(static_cast<int>(m_issues.size()) - 1);
    }
    endResetModel();
}

void NavigatorModel::updatePage(const project::PageSummary& summary) {
    const QModelIndex row = indexOf(summary.id);
    if (!row.isValid())
        return;
    m_pages[placeOf(row)] = summary;
    Q_EMIT dataChanged(row, row);
    Q_EMIT dataChanged(row.parent(), row.parent());
}

PageId NavigatorModel::page(const QModelIndex& index) const {
    return index.isValid() && levelOf(index) == Level::Page ? m_pages[placeOf(index)].id : PageId{};
}

QModelIndex NavigatorModel::indexOf(PageId page) const {
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&](const auto& summary) { return summary.id == page; });
    if (found == m_pages.end())
        return {};
    const auto place = static_cast<int>(std::distance(m_pages.begin(), found));
    const IssueNode& issue =
        m_issues[static_cast<std::size_t>(m_issueOfPage[static_cast<std::size_t>(place)])];
    return createIndex(place - issue.firstPage, 0, packed(Level::Page, place));
}

QModelIndex NavigatorModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, packed(Level::Newspaper, row));
    if (levelOf(parent) == Level::Newspaper)
        return createIndex(row, column,
                           packed(Level::Issue, m_papers[placeOf(parent)].firstIssue + row));
    return createIndex(row, column, packed(Level::Page, m_issues[placeOf(parent)].firstPage + row));
}

QModelIndex NavigatorModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || levelOf(index) == Level::Newspaper)
        return {};
    if (levelOf(index) == Level::Issue) {
        const int paper = m_issues[placeOf(index)].paper;
        return createIndex(paper, 0, packed(Level::Newspaper, paper));
    }
    const int issue = m_issueOfPage[placeOf(index)];
    const IssueNode& node = m_issues[static_cast<std::size_t>(issue)];
    const int row = issue - m_papers[static_cast<std::size_t>(node.paper)].firstIssue;
    return createIndex(row, 0, packed(Level::Issue, issue));
}

int NavigatorModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_papers.size());
    switch (levelOf(parent)) {
    case Level::Newspaper:
        return m_papers[placeOf(parent)].issues;
    case Level::Issue:
        return m_issues[placeOf(parent)].pages;
    case Level::Page:
        return 0;
    }
    return 0;
}

int NavigatorModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant NavigatorModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == LevelRole)
        return static_cast<int>(levelOf(index));
    switch (levelOf(index)) {
    case Level::Newspaper:
        return role == Qt::DisplayRole ? newspaperText(m_papers[placeOf(index)].name) : QVariant();
    case Level::Issue:
        if (role == Qt::DisplayRole)
            return dateText(m_issues[placeOf(index)].issue.date);
        if (role != CountRole)
            return {};
        if (const int checked = checkedPages(m_issues[placeOf(index)]); checked > 0)
            return tr("%1/%2", "pages checked, of all")
                .arg(checked)
                .arg(m_issues[placeOf(index)].pages);
        return m_issues[placeOf(index)].pages;
    case Level::Page:
        return pageData(m_pages[placeOf(index)], role);
    }
    return {};
}

int NavigatorModel::checkedPages(const IssueNode& issue) const {
    const auto first = m_pages.begin() + issue.firstPage;
    return static_cast<int>(std::count_if(first, first + issue.pages, [](const auto& page) {
        return page.status == Status::Checked;
    }));
}

QVariant NavigatorModel::pageData(const project::PageSummary& page, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        // The lines are short; the tip has the whole name.
        return pageText(page.number, QFileInfo(page.dumpName).completeBaseName(), page.dumpIndex);
    case Qt::ToolTipRole:
        return page.dumpName;
    case Qt::AccessibleDescriptionRole:
        return tr("%1, %2", "articles of a page, and its status")
            .arg(tr("%n article(s)", nullptr, page.articles), statusText(page.status));
    case StatusRole:
        return static_cast<int>(page.status);
    case CountRole:
        return page.articles;
    default:
        return {};
    }
}

Qt::ItemFlags NavigatorModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return levelOf(index) == Level::Page
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
               : Qt::ItemIsEnabled;
}

} // namespace jianbao::ui
