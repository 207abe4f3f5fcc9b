#include "core/job/ImportJob.h"

#include "core/job/IssueLinks.h"
#include "core/source/DumpFolder.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace jianbao::job {

namespace {

constexpr qint64 ProgressInterval = 100; // ms

/// The issue of a dump that was added.
IssueId issueOf(const project::Project& project, const std::vector<PageId>& pages) {
    if (pages.empty())
        return {};
    const auto page = project.page(pages.front());
    return page ? page->issue : IssueId{};
}

} // namespace

ImportJob::ImportJob(project::Project& project, const QStringList& paths,
                     std::optional<Encoding> encoding)
    : m_project(project)
    , m_encoding(encoding) {
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
    for (const QString& path : m_dumps) {
        if (stop.stop_requested()) {
            m_report.cancelled = true;
            break;
        }
        state.path = path;
        add(path, prepareDump(path, m_encoding, stop, report));
        state.done += m_report.cancelled ? 0 : 1;
    }
    finish();
    if (progress)
        progress(state);
    return m_report;
}

void ImportJob::add(const QString& path, Result<PreparedDump> prepared) {
    if (!prepared) {
        fail(path, prepared.error());
        return;
    }
    auto added = m_project.addDump(prepared->dump, prepared->pages, prepared->links);
    if (!added) {
        fail(path, added.error());
        return;
    }
    if (const IssueId issue = issueOf(m_project, *added); issue != m_issue) {
        finish();
        m_issue = issue;
    }
    m_report.added.push_back({path, *std::move(added), std::move(prepared->invalidBytes)});
}

void ImportJob::finish() {
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
