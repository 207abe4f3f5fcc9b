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
    std::vector<PageSummary> pages(IssueId issue);
    /// How many articles have text on the page.
    int articleCount(PageId page);
    /// None where there is no such page.
    std::optional<Page> page(PageId id);
    /// UTF-16 units of the page's text; none where there is no such page.
    std::optional<qsizetype> length(PageId id);
    /// Whether all pages of such a dump are there.
    bool hasDump(const QByteArray& sha256);

    /// A dump that is there, whole or in part.
    struct KnownDump {
        qint64 id = 0;
        bool isComplete = false;
        IssueId issue;
        /// The pages that came in so far are those before this one.
        int nextIndex = 0;
    };
    std::optional<KnownDump> findDump(const QByteArray& sha256);
    /// The issue of that newspaper and date, made where it is new.
    IssueId findOrAddIssue(const QString& newspaper, QDate date);
    qint64 addDump(const NewDump& dump, bool isComplete);
    /// Takes over what is known of the dump after a further part of it.
    void updateDump(qint64 id, const NewDump& dump, bool isComplete);
    PageId addPage(IssueId issue, qint64 dump, const NewPage& page);

private:
    std::vector<PageSummary> read(Statement& row);
    QString dumpName(qint64 dump);

    Database& m_database;
};

} // namespace jianbao::project
