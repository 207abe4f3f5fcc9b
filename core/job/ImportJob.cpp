#include "core/job/ImportJob.h"

#include "core/job/IssueLinks.h"
#include "core/source/DumpFolder.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace jianbao::job {

namespace {

constexpr qint64 ProgressInterval = 100; // ms

/// The issue of pages that were added; none where they were there already.
IssueId issueOf(const project::Project& project, const std::vector<PageId>& pages) {
    if (pages.empty())
        return {};
    const auto page = project.page(pages.front());
    return page ? page->issue : IssueId{};
}

} // namespace

ImportJob::ImportJob(project::Project& project, const QStringList& paths,
                     std::optional<Encoding> encoding, int threads)
    : m_project(project)
    , m_encoding(encoding)
    , m_threads(threads) {
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            m_dumps.append(path);
            continue;
        }
        if (auto inside = source::listDumps(path))
            m_dumps.append(*inside);
        else
            fail(path, inside.error());
    }
}

const ImportReport& ImportJob::run(const Progress& progress, std::stop_token stop) {
    QElapsedTimer last;
    ImportProgress state;
    state.dumps = m_dumps.size();
    const auto report = [&](qint64 read, qint64 size) {
        state.read = read;
        state.size = size;
        if (!progress || (last.isValid() && last.elapsed() < ProgressInterval))
            return;
        progress(state);
        last.start();
    };
    const PrepareOptions options{m_encoding, m_threads, [&](const QByteArray& sha256) {
                                     const auto known = m_project.hasDump(sha256);
                                     return !known || !*known;
                                 }};
    for (const QString& path : m_dumps) {
        if (stop.stop_requested()) {
            m_report.cancelled = true;
            break;
        }
        state.path = path;
        const auto prepared = prepareDump(
            path, options, [&](const PreparedDump& part) { return add(path, part); }, stop, report);
        if (!prepared)
            fail(path, prepared.error());
        state.done += m_report.cancelled ? 0 : 1;
    }
    linkLastIssue();
    if (progress)
        progress(state);
    return m_report;
}

bool ImportJob::add(const QString& path, const PreparedDump& part) {
    auto added = m_project.addDump(part.dump, part.pages, part.links, part.isLast);
    if (!added) {
        fail(path, added.error());
        return false;
    }
    const IssueId issue = issueOf(m_project, *added);
    if (issue.isValid() && issue != m_issue) {
        linkLastIssue();
        m_issue = issue;
    }
    if (m_report.added.empty() || m_report.added.back().path != path)
        m_report.added.push_back({path, {}, {}});
    ImportedDump& dump = m_report.added.back();
    dump.pages.insert(dump.pages.end(), added->begin(), added->end());
    dump.invalidBytes = part.invalidBytes;
    return true;
}

void ImportJob::linkLastIssue() {
    if (!m_issue.isValid())
        return;
    if (const auto linked = linkIssue(m_project, m_issue); !linked)
        m_report.failed.push_back(linked.error());
    m_issue = {};
}

void ImportJob::fail(const QString& path, Error error) {
    if (error.kind == ErrorKind::Cancelled) {
        m_report.cancelled = true;
    } else if (error.kind == ErrorKind::AlreadyExists) {
        m_report.duplicates.append(path);
    } else {
        error.subject = path;
        m_report.failed.push_back(std::move(error));
    }
}

} // namespace jianbao::job
