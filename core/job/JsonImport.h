#pragma once

#include "core/exchange/JsonReader.h"
#include "core/job/Watch.h"
#include "core/project/Project.h"

#include <set>

namespace jianbao::job {

/// What an import of JSON added.
struct JsonImportReport {
    qint64 pages = 0;
    /// The issues of those pages.
    std::set<IssueId> issues;
    /// Names of dumps whose text was in the project already; nothing of them was taken.
    QStringList duplicates;
    /// Articles that have text on pages of those dumps as well: only the rest of them was taken.
    qint64 cutArticles = 0;
    /// Names with a piece on such a page, which were not taken.
    qint64 cutNames = 0;
};

/// Takes pages and articles of an extract into a project: pages of one dump (that follow each other
/// under one name) in one transaction each. An article that runs over several pages, which is
/// brought in page by page, is put together in a step of the history. Errors: those of
/// Project::addDump and Project::edit; Cancelled by @p watch, between two pages.
Result<JsonImportReport> importExtract(project::Project& project,
                                       const exchange::ReadExtract& extract, Watch watch = {});

} // namespace jianbao::job
