#include "core/job/FindAgainJob.h"

#include "core/job/FindAgain.h"
#include "core/job/IssueLinks.h"
#include "core/job/ShareOut.h"
#include "core/segment/ArticleFinder.h"

#include <algorithm>

namespace jianbao::job {

namespace {

/// So many pages are held in memory at once.
constexpr std::size_t PagesAtOnce = 64;

} // namespace

FindAgainReport FindAgainJob::run(const Progress& progress, std::stop_token stop) {
    m_report = {};
    const auto listed = m_project.pages();
    if (!listed) {
        m_report.failed.push_back(listed.error());
        return m_report;
    }
    std::span<const project::PageSummary> left(*listed);
    const auto total = static_cast<qint64>(left.size());
    while (!left.empty() && !stop.stop_requested()) {
        const auto some = left.first(std::min(PagesAtOnce, left.size()));
        findOn(some);
        left = left.subspan(some.size());
        const IssueId done = some.back().issue;
        if (left.empty() || left.front().issue != done)
            if (const auto linked = linkIssue(m_project, done); !linked)
                m_report.failed.push_back(linked.error());
        if (progress)
            progress(total - static_cast<qint64>(left.size()), total);
    }
    m_report.cancelled = !left.empty();
    return m_report;
}

void FindAgainJob::findOn(std::span<const project::PageSummary> pages) {
    struct Found {
        const project::PageSummary* summary = nullptr;
        QString text;
        Layout layout;
    };
    std::vector<Found> found;
    for (const project::PageSummary& summary : pages) {
        if (summary.status == Status::Checked) {
            ++m_report.passedOver;
            continue;
        }
        auto page = m_project.page(summary.id);
        if (page)
            found.push_back({&summary, std::move(page->text), {}});
        else
            m_report.failed.push_back(page.error());
    }
    shareOut(found.size(), m_threads,
             [&](std::size_t i) { found[i].layout = segment::findArticles(found[i].text); });
    for (const Found& one : found) {
        const auto change = takeFound(m_project, one.summary->id, one.text, one.layout);
        if (!change) {
            Error error = change.error();
            error.subject = one.summary->dumpName;
            m_report.failed.push_back(std::move(error));
        } else {
            ++(change->pages.empty() ? m_report.same : m_report.changed);
        }
    }
}

} // namespace jianbao::job
