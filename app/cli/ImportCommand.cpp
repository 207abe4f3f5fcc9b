#include "app/cli/ImportCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ErrorText.h"
#include "app/cli/ExchangeImport.h"
#include "app/cli/Inputs.h"
#include "core/job/ImportJob.h"

#include <QFileInfo>

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

Result<project::Project> openOrCreate(const QString& path) {
    return QFileInfo::exists(path) ? project::Project::open(path) : project::Project::create(path);
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
    addExchangeImportOptions(parser);
    addEncodingOption(parser);
    addJobsOption(parser);
}

ExitCode ImportCommand::run(const QCommandLineParser& parser, const QStringList& arguments) const {
    const bool takesOther = importsExchange(parser);
    if (arguments.isEmpty() || (arguments.size() < 2 && !takesOther))
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
    bool failed = false;
    if (arguments.size() > 1) {
        job::ImportJob job(*project, arguments.sliced(1), *encoding, *threads);
        const job::ImportReport& report = job.run();
        tell(report);
        failed = !report.failed.empty();
    }
    failed = !importExchange(*project, parser) || failed;
    return failed ? SomeFailed : Done;
}

} // namespace jianbao::app
