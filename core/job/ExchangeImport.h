#pragma once

#include "core/job/MentionImport.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace jianbao::job {

/// What files that were not made by a newspaper bring in.
enum class ExchangeKind : quint8 {
    Json,     ///< pages with all that JsonExporter writes
    Markdown, ///< pages and articles, cut in a text editor
    Mentions  ///< names on pages that are there
};

/// What a file is by the end of its name: .json, .md, .ann, .tsv or .csv; none for others.
std::optional<ExchangeKind> exchangeKindOf(const QString& path);
/// The file; or those of a folder, and of its folders, that are of that kind, by path.
QStringList exchangeFiles(const QString& path, ExchangeKind kind);

/// What became of a file with pages.
struct TakenFile {
    QString path;
    qint64 pages = 0;
    /// Dumps whose text was in the project already.
    QStringList duplicates;
    /// See JsonImportReport.
    qint64 cutArticles = 0;
    qint64 cutNames = 0;
    std::optional<Error> error;
};

/// Takes in the pages of the files, which are JSON or Markdown; one that fails does not stop the
/// rest. @p told gets each. Pages of an issue that came in with several files are linked. Errors:
/// those of linkIssue(); those of writing the project that are not of the file (DiskFull, Io,
/// Locked, Moved, ReadOnly); Cancelled by @p watch.
Result<void> takePageFiles(project::Project& project, const QStringList& files, ExchangeKind kind,
                           const std::function<void(const TakenFile&)>& told, Watch watch = {});

/// What became of files with names.
struct TakenNames {
    MentionImportReport names;
    /// Files that could not be read.
    std::vector<Error> failed;
};

/// Tags the names of all files in one step of the history. Errors: those of importMentions().
Result<TakenNames> takeNameFiles(project::Project& project, const QStringList& files,
                                 Watch watch = {});

} // namespace jianbao::job
