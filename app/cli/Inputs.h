#pragma once

#include "core/Result.h"
#include "core/text/Encoding.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>
#include <vector>

namespace jianbao::app {

/// The option --encoding, shared by all commands that read dumps.
void addEncodingOption(QCommandLineParser& parser);
/// The encoding asked for, none to detect it, or a sentence on what is wrong.
tl::expected<std::optional<Encoding>, QString> chooseEncoding(const QCommandLineParser& parser);

/// The option --jobs, for commands that find articles.
void addJobsOption(QCommandLineParser& parser);
/// The number of threads asked for, or a sentence on what is wrong.
tl::expected<int, QString> chooseJobs(const QCommandLineParser& parser);

/// The dumps that the paths name; folders stand for the dumps in them (with @p recursive also for
/// those in their folders).
struct Inputs {
    QStringList dumps;
    /// Folders without dumps, or that cannot be read.
    std::vector<Error> failed;
};
Inputs resolveInputs(const QStringList& paths, bool recursive = false);

/// The lines of a list of paths ("-": standard input), empty ones left out. Errors: Unreadable.
Result<QStringList> readPathList(const QString& path);

} // namespace jianbao::app
