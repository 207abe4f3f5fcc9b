#pragma once

#include "core/job/PreparedDump.h"

#include <QStringList>

namespace jianbao::job {

struct ImportedDump {
    QString path;
    std::vector<PageId> pages;
    source::InvalidBytes invalidBytes;
};

/// What became of each input.
struct ImportReport {
    std::vector<ImportedDump> added;
    /// Paths of dumps whose bytes were in the project already.
    QStringList duplicates;
    /// The subject names the input.
    std::vector<Error> failed;
    bool cancelled = false;
};

struct ImportProgress {
    /// Dumps that are finished, and of how many.
    qsizetype done = 0;
    qsizetype dumps = 0;
    /// The one at hand, with its bytes read and its size (-1: not known).
    QString path;
    qint64 read = 0;
    qint64 size = -1;
};

/// Takes dumps into a project: each part of a dump in one transaction, so that what is done stays
/// whole, whatever comes after it. A dump that was left half done goes on where it ended. One that
/// cannot be read does not stop the others.
class ImportJob {
public:
    /// Folders among the paths stand for the dumps in them. The project must outlive the job;
    /// @p threads, the caller's among them, find articles.
    ImportJob(project::Project& project, const QStringList& paths,
              std::optional<Encoding> encoding = {}, int threads = 1);

    using Progress = std::function<void(const ImportProgress&)>;
    /// On the project's thread. Calls @p progress at most ten times a second, and at the end.
    const ImportReport& run(const Progress& progress = {}, std::stop_token stop = {});

    /// The dumps to take in, folders resolved.
    const QStringList& dumps() const { return m_dumps; }
    const ImportReport& report() const { return m_report; }

private:
    /// Whether more of the dump is wanted.
    bool add(const QString& path, const PreparedDump& part);
    void fail(const QString& path, Error error);
    /// Ties articles that go on in another dump of the same issue.
    void linkLastIssue();

    project::Project& m_project;
    QStringList m_dumps;
    std::optional<Encoding> m_encoding;
    int m_threads;
    ImportReport m_report;
    IssueId m_issue;
};

} // namespace jianbao::job
