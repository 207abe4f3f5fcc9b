#pragma once

#include "core/project/Database.h"
#include "core/project/Project.h"

namespace jianbao::project {

/// Reads and writes the rows of issues, dumps and pages. Throws StorageError.
class PageStore {
public:
    explicit PageStore(Database& database)
        : m_database(database) {}

    std::vector<Issue> issues();
    /// None where there is no such issue.
    std::optional<Issue> issue(IssueId id);
    /// In the order of newspaper, date, number.
    std::vector<PageSummary> pages();
    /// Those of one issue, in the order of their numbers.
    std::vector<PageId> pages(IssueId issue);
    /// None where there is no such page.
    std::optional<Page> page(PageId id);
    /// UTF-16 units of the page's text; none where there is no such page.
    std::optional<qsizetype> length(PageId id);
    bool hasDump(const QByteArray& sha256);

    /// The issue of that newspaper and date, made where it is new.
    IssueId findOrAddIssue(const QString& newspaper, QDate date);
    qint64 addDump(const NewDump& dump);
    PageId addPage(IssueId issue, qint64 dump, const NewPage& page);

private:
    Database& m_database;
};

} // namespace jianbao::project
