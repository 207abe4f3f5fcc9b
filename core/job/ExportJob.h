#pragma once

#include "core/exchange/ExportTarget.h"
#include "core/project/Project.h"

#include <functional>
#include <stop_token>
#include <unordered_map>
#include <unordered_set>

namespace jianbao::job {

/// What of a project is exported.
struct ExportScope {
    /// In this order; empty for all pages.
    std::vector<PageId> pages;
    /// That article alone, of the first of the pages; none for all.
    ArticleId article;
};

struct ExportProgress {
    /// Pages that are done, and of how many.
    qsizetype done = 0;
    qsizetype pages = 0;
};

/// What became of an export.
struct ExportReport {
    exchange::Omissions omissions;
    qint64 pages = 0;

    bool operator==(const ExportReport&) const = default;
};

/// Hands pages and articles of a project to an exporter. Articles get the numbers 1, 2, 3 … in the
/// order in which they, or an article that continues them, are met: so that a project that was
/// exported, read back and exported again gives the same.
class ExportJob {
public:
    using Progress = std::function<void(const ExportProgress&)>;

    /// The project is open on the caller's thread.
    ExportJob(const project::Project& project, ExportScope scope);

    /// Calls @p progress at most ten times a second, and at the end. Errors: those of reading
    /// the project; Cancelled.
    Result<void> run(exchange::Exporter& exporter, const Progress& progress = {},
                     std::stop_token stop = {});
    /// How many articles with text on the chosen pages begin on others, and were left out.
    qint64 left() const { return static_cast<qint64>(m_left.size()); }

private:
    /// The project's types, and of its entities all or, for chosen pages, those named there.
    Result<Names> namesOfScope() const;
    Result<void> addPage(exchange::Exporter& exporter, PageId page);
    /// Chooses the pages into which articles of chosen pages run.
    Result<void> widenScope();
    /// Adds the page where that is not done yet.
    void announce(exchange::Exporter& exporter, const Page& page);
    Result<std::vector<Page>> pagesOf(const Layout& layout, PageId first) const;
    void number(Layout& layout);

    const project::Project& m_project;
    ExportScope m_scope;
    bool m_isWhole = false;
    /// Places of pages in the export.
    std::unordered_map<PageId, qsizetype> m_places;
    std::vector<Issue> m_issues;
    std::unordered_set<PageId> m_added;
    std::unordered_set<ArticleId> m_left;
    std::unordered_map<ArticleId, ArticleId> m_numbers;
};

/// Exports to a file, a folder or, for "-", standard output. Where it fails or is cancelled, a file
/// or folder that was there is as before. Errors: those of ExportTarget and ExportJob.
Result<ExportReport> exportProject(const project::Project& project, const ExportScope& scope,
                                   const exchange::ExportSettings& settings, const QString& path,
                                   const ExportJob::Progress& progress = {},
                                   std::stop_token stop = {});

} // namespace jianbao::job
