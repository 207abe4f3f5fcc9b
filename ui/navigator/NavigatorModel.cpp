#include "ui/navigator/NavigatorModel.h"

#include "ui/common/Names.h"

#include <QFileInfo>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

/// An index carries a page's place among those shown, or a group's number, in one number.
constexpr quintptr pageBit = 1;

quintptr pageNumber(int place) {
    return (static_cast<quintptr>(place) << 1U) | pageBit;
}

quintptr groupNumber(int group) {
    return static_cast<quintptr>(group) << 1U;
}

bool isPage(const QModelIndex& index) {
    return (index.internalId() & pageBit) != 0;
}

int numberOf(const QModelIndex& index) {
    return static_cast<int>(index.internalId() >> 1U);
}

} // namespace

NavigatorModel::NavigatorModel(ArticleCount articleCount, QObject* parent)
    : QAbstractItemModel(parent)
    , m_articleCount(std::move(articleCount)) {}

void NavigatorModel::setPages(std::vector<Issue> issues, std::vector<project::PageSummary> pages) {
    beginResetModel();
    m_issues = std::move(issues);
    m_pages = std::move(pages);
    m_articles.clear();
    rebuild();
    endResetModel();
}

void NavigatorModel::setFilter(const PageFilter& filter) {
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void NavigatorModel::rebuild() {
    m_shown = passingPages(m_issues, m_pages, m_filter);
    m_groups = PageGroups(m_issues, m_pages, m_shown);
}

void NavigatorModel::updatePage(const project::PageSummary& summary) {
    m_articles.erase(summary.id);
    QModelIndex row = indexOf(summary.id);
    if (!row.isValid())
        return;
    m_pages[std::size_t(m_shown[std::size_t(numberOf(row))])] = summary;
    for (; row.isValid(); row = row.parent())
        Q_EMIT dataChanged(row, row);
}

const project::PageSummary& NavigatorModel::shown(int place) const {
    return m_pages[std::size_t(m_shown[std::size_t(place)])];
}

PageId NavigatorModel::page(const QModelIndex& index) const {
    return index.isValid() && isPage(index) ? shown(numberOf(index)).id : PageId{};
}

QModelIndex NavigatorModel::indexOf(PageId page) const {
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int place) {
        return m_pages[std::size_t(place)].id == page;
    });
    if (found == m_shown.end())
        return {};
    const auto place = static_cast<int>(found - m_shown.begin());
    return createIndex(place - m_groups[m_groups.issueOf(place)].firstPage, 0, pageNumber(place));
}

QModelIndex NavigatorModel::groupIndex(int group) const {
    return group < 0 ? QModelIndex() : createIndex(m_groups[group].row, 0, groupNumber(group));
}

const std::vector<int>& NavigatorModel::children(const QModelIndex& parent) const {
    return parent.isValid() ? m_groups[numberOf(parent)].children : m_groups.newspapers();
}

QModelIndex NavigatorModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    if (parent.isValid() && m_groups[numberOf(parent)].level == PageGroup::Level::Issue)
        return createIndex(row, column, pageNumber(m_groups[numberOf(parent)].firstPage + row));
    return groupIndex(children(parent)[std::size_t(row)]);
}

QModelIndex NavigatorModel::parent(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const int number = numberOf(index);
    return groupIndex(isPage(index) ? m_groups.issueOf(number) : m_groups[number].parent);
}

int NavigatorModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() && isPage(parent))
        return 0;
    if (parent.isValid() && m_groups[numberOf(parent)].level == PageGroup::Level::Issue)
        return m_groups[numberOf(parent)].pages;
    return static_cast<int>(children(parent).size());
}

int NavigatorModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant NavigatorModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (isPage(index))
        return role == LevelRole ? static_cast<int>(Level::Page)
                                 : pageData(shown(numberOf(index)), role);
    return groupData(m_groups[numberOf(index)], role);
}

int NavigatorModel::checkedPages(const PageGroup& group) const {
    const auto first = m_shown.begin() + group.firstPage;
    return static_cast<int>(std::count_if(first, first + group.pages, [this](int place) {
        return m_pages[std::size_t(place)].status == Status::Checked;
    }));
}

QVariant NavigatorModel::groupData(const PageGroup& group, int role) const {
    using GroupLevel = PageGroup::Level;
    switch (role) {
    case Qt::DisplayRole:
        switch (group.level) {
        case GroupLevel::Newspaper:
            return newspaperText(group.issue.newspaper);
        case GroupLevel::Year:
            return group.issue.date.toString(u"yyyy"_s);
        case GroupLevel::Month:
            return group.issue.date.toString(u"yyyy-MM"_s);
        case GroupLevel::Issue:
            return dateText(group.issue.date);
        }
        return {};
    case CountRole:
        if (group.level == GroupLevel::Newspaper)
            return {};
        if (const int checked = checkedPages(group); checked > 0)
            return tr("%1/%2", "pages checked, of all").arg(checked).arg(group.pages);
        return group.pages;
    case LevelRole:
        return static_cast<int>(group.level);
    case KeyRole:
        return group.key();
    default:
        return {};
    }
}

int NavigatorModel::articles(PageId page) const {
    const auto [known, isNew] = m_articles.try_emplace(page, 0);
    if (isNew)
        known->second = m_articleCount(page);
    return known->second;
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
            .arg(tr("%n article(s)", nullptr, articles(page.id)), statusText(page.status));
    case StatusRole:
        return static_cast<int>(page.status);
    case CountRole:
        return articles(page.id);
    default:
        return {};
    }
}

Qt::ItemFlags NavigatorModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isPage(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                         : Qt::ItemIsEnabled;
}

} // namespace jianbao::ui
