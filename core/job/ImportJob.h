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

/// Takes dumps into a project, each in one transaction: what is done stays whole, whatever comes
/// after it. A dump that cannot be read does not stop the others.
///
/// run() does all on the caller's thread, which must be the project's. Who wants to read and find
/// on another one calls prepareDump() there for each of dumps(), add() here with its result, and
/// finish() at the end.
class ImportJob {
public:
    /// Folders among the paths stand for the dumps in them. The project must outlive the job.
    ImportJob(project::Project& project, const QStringList& paths,
              std::optional<Encoding> encoding = {});

    using Progress = std::function<void(const ImportProgress&)>;
    /// Calls @p progress at most ten times a second, and at the end.
    const ImportReport& run(const Progress& progress = {}, std::stop_token stop = {});

    /// The dumps to take in, folders resolved.
    const QStringList& dumps() const { return m_dumps; }
    std::optional<Encoding> encoding() const { return m_encoding; }
    /// Writes one prepared dump, or files why there is none.
    void add(const QString& path, Result<PreparedDump> prepared);
    /// Ties articles that go on in another dump of the same issue.
    void finish();
    const ImportReport& report() const { return m_report; }

private:
    void fail(const QString& path, Error error);

    project::Project& m_project;
    QStringList m_dumps;
    std::optional<Encoding> m_encoding;
    ImportReport m_report;
    IssueId m_issue;
};

} // namespace jianbao::job
