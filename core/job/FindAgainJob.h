#pragma once

#include "core/project/Project.h"

#include <stop_token>

namespace jianbao::job {

/// What became of a project's pages.
struct FindAgainReport {
    qint64 changed = 0;
    qint64 same = 0;
    /// Pages that an editor has marked as checked.
    qint64 passedOver = 0;
    /// The subject names the page's dump.
    std::vector<Error> failed;
    bool cancelled = false;
};

/// Finds the articles of all pages of a project anew (see findAgain), page by page, each as one
/// step of the history; pages that are marked as checked stay. Then ties what goes on on other
/// pages. What is done stays, whatever comes after it.
class FindAgainJob {
public:
    /// The project must outlive the job; @p threads, the caller's among them, find articles.
    explicit FindAgainJob(project::Project& project, int threads = 1)
        : m_project(project)
        , m_threads(threads) {}

    /// Pages done so far, and of how many.
    using Progress = std::function<void(qint64 done, qint64 pages)>;
    /// On the project's thread.
    FindAgainReport run(const Progress& progress = {}, std::stop_token stop = {});

private:
    void findOn(std::span<const project::PageSummary> pages);

    project::Project& m_project;
    int m_threads;
    FindAgainReport m_report;
};

} // namespace jianbao::job
