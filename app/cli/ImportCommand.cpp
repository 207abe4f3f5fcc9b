#include "app/cli/ImportCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ErrorText.h"
#include "app/cli/Inputs.h"
#include "core/job/ImportJob.h"
#include "core/job/JsonImport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

Result<project::Project> openOrCreate(const QString& path) {
    return QFileInfo::exists(path) ? project::Project::open(path) : project::Project::create(path);
}

/// Files ending with .json; folders stand for those in them, in the order of their names.
QStringList jsonFiles(const QString& path) {
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    const QDir folder(path);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

Result<job::JsonImportReport> importJson(project::Project& project, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorKind::Unreadable : ErrorKind::NotFound, path);
    auto report = exchange::readJson(file.readAll()).and_then([&](const auto& extract) {
        return job::importExtract(project, extract);
    });
    if (!report)
        report.error().subject = path;
    return report;
}

/// Takes in all files; one that fails does not stop the others.
ExitCode importAllJson(project::Project& project, const QString& place) {
    const QStringList files = jsonFiles(place);
    bool failed = files.isEmpty();
    if (failed)
        complain(ImportCommand::tr("%1: there are no .json files in this folder.").arg(place));
    for (const QString& path : files) {
        const auto report = importJson(project, path);
        failed = failed || !report;
        if (!report) {
            complain(errorText(report.error()));
            continue;
        }
        if (report->pages > 0)
            print(
                ImportCommand::tr("%1: %n page(s) added.", nullptr, static_cast<int>(report->pages))
                    .arg(path) +
                u'\n');
        for (const QString& name : report->duplicates)
            print(ImportCommand::tr("%1: is in the project already.").arg(name) + u'\n');
    }
    return failed ? SomeFailed : Done;
}

void tell(const job::ImportReport& report) {
    for (const Error& error : report.failed)
        complain(errorText(error));
    for (const job::ImportedDump& dump : report.added) {
        if (dump.invalidBytes.count > 0)
            complain(invalidBytesText(dump.path, dump.invalidBytes));
        print(
            ImportCommand::tr("%1: %n page(s) added.", nullptr, static_cast<int>(dump.pages.size()))
                .arg(dump.path) +
            u'\n');
    }
    for (const QString& path : report.duplicates)
        print(ImportCommand::tr("%1: is in the project already.").arg(path) + u'\n');
}

} // namespace

QString ImportCommand::name() const {
    return u"import"_s;
}

QString ImportCommand::summary() const {
    return tr("Takes newspaper dumps into a project, which is made if it does not exist.");
}

void ImportCommand::configure(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"project"_s, tr("The project file (NAME.jianbao)."),
                                 u"PROJECT"_s);
    parser.addPositionalArgument(
        u"dump"_s, tr("Text files, folders of them, or - for standard input."), u"DUMP..."_s);
    parser.addOption(
        {u"from-json"_s,
         tr("Takes in what extract or export wrote as JSON: a file, or the .json files "
            "of a folder."),
         tr("path")});
    addEncodingOption(parser);
    addJobsOption(parser);
}

ExitCode ImportCommand::run(const QCommandLineParser& parser, const QStringList& arguments) const {
    const bool hasJson = parser.isSet(u"from-json"_s);
    if (arguments.isEmpty() || (arguments.size() < 2 && !hasJson))
        return wrongUsage(tr("A project and at least one dump are needed."));
    const auto encoding = chooseEncoding(parser);
    if (!encoding)
        return wrongUsage(encoding.error());
    const auto threads = chooseJobs(parser);
    if (!threads)
        return wrongUsage(threads.error());
    auto project = openOrCreate(arguments.first());
    if (!project) {
        complain(errorText(project.error()));
        return SomeFailed;
    }
    if (hasJson) {
        const ExitCode done = importAllJson(*project, parser.value(u"from-json"_s));
        if (done != Done || arguments.size() < 2)
            return done;
    }
    job::ImportJob job(*project, arguments.sliced(1), *encoding, *threads);
    const job::ImportReport& report = job.run();
    tell(report);
    return report.failed.empty() ? Done : SomeFailed;
}

} // namespace jianbao::app
