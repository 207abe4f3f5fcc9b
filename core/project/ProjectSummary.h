#pragma once

#include "core/Result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace jianbao::project {

/// One newspaper in a project. Dates are invalid where no issue has one.
struct NewspaperSummary {
    QString name;
    QDate first;
    QDate last;
    qint64 issues = 0;
    qint64 pages = 0;
};

/// What is in a project, in figures.
struct ProjectSummary {
    /// Version of the file format.
    int format = 0;
    /// Size of the file, without the log beside it.
    qint64 bytes = 0;
    /// By name.
    std::vector<NewspaperSummary> newspapers;
    qint64 dumps = 0;
    qint64 pages = 0;
    /// UTF-16 units of all pages.
    qint64 units = 0;
    qint64 articles = 0;
    qint64 blocks = 0;
    /// Blocks about which an editor decided last.
    qint64 decidedBlocks = 0;
    qint64 steps = 0;
};

/// Counts what is in a project file. Changes nothing and needs no lock. Errors: those of
/// Project::open read-only; Damaged.
Result<ProjectSummary> summarizeProject(const QString& path);

} // namespace jianbao::project
