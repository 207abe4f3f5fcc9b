#include "app/cli/ExtractCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ErrorText.h"
#include "app/cli/ExportOptions.h"
#include "app/cli/Inputs.h"
#include "app/cli/Interruption.h"
#include "app/cli/RunReport.h"
#include "core/exchange/ExportTarget.h"
#include "core/job/ExtractJob.h"

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

/// All dumps into one output.
ExitCode extractTogether(const QStringList& dumps, std::optional<Encoding> encoding, int threads,
                         const ExportOptions& options, RunReport& report,
                         const Interruption& interruption) {
    auto target = exchange::ExportTarget::open(options.settings, options.path);
    if (!target) {
        complain(errorText(target.error()));
        return SomeFailed;
    }
    job::ExtractJob job(target->exporter(), threads);
    const auto encodings = job.announce(dumps, encoding, interruption.token());
    for (qsizetype i = 0; i < dumps.size(); ++i) {
        if (interruption.hasCome())
            return Interrupted;
        const QString& path = dumps[i];
        const int before = job.pageCount();
        const auto invalid = job.add(path, encodings[static_cast<std::size_t>(i)]);
        job::ExtractedDump dump{path, options.path, {}, job.pageCount() - before, {}, {}};
        if (invalid) {
            dump.invalidBytes = *invalid;
        } else {
            dump.status = job::ExtractedDump::Status::Failed;
            dump.error = invalid.error();
        }
        report.add(dump);
    }
    if (job.pageCount() == 0)
        return SomeFailed;
    job.finish();
    const auto written = target->commit();
    if (!written)
        complain(errorText(written.error()));
    return written ? Done : SomeFailed;
}

/// A file for each dump.
ExitCode extractApart(const QStringList& dumps, const QString& folder,
                      const job::ExtractEachOptions& options, RunReport& report,
                      const Interruption& interruption) {
    const auto done = job::extractEach(
        dumps, folder, options, [&](const job::ExtractedDump& dump) { report.add(dump); },
        interruption.token());
    if (!done)
        complain(errorText(done.error()));
    return done ? Done : SomeFailed;
}

} // namespace

QString ExtractCommand::name() const {
    return u"extract"_s;
}

QString ExtractCommand::summary() const {
    return tr("Finds the articles in newspaper dumps and writes their clean text.");
}

void ExtractCommand::configure(QCommandLineParser& parser) const {
    parser.addPositionalArgument(
        u"dump"_s, tr("Text files, folders of them, or - for standard input."), u"DUMP..."_s);
    addEncodingOption(parser);
    addJobsOption(parser);
    parser.addOptions({
        {{u"r"_s, u"recursive"_s}, tr("Takes also the folders in folders.")},
        {u"files-from"_s,
         tr("Takes also the dumps that this file names, one a line; - for standard "
            "input."),
         tr("path")},
        {u"each"_s, tr("Makes a file of each dump, named after it, in the folder --output.")},
        {u"skip-existing"_s, tr("With --each: leaves alone dumps whose file is there.")},
        {u"report"_s, tr("Tells what became of each dump in this file, as JSON Lines."),
         tr("path")},
        {{u"q"_s, u"quiet"_s}, tr("Says only what failed.")},
        {u"verbose"_s, tr("Says when each dump is done.")},
    });
    addExportOptions(parser);
}

ExitCode ExtractCommand::run(const QCommandLineParser& parser, const QStringList& arguments) const {
    const Interruption interruption;
    QStringList paths = arguments;
    if (parser.isSet(u"files-from"_s)) {
        const auto listed = readPathList(parser.value(u"files-from"_s));
        if (!listed) {
            complain(errorText(listed.error()));
            return SomeFailed;
        }
        paths += *listed;
    }
    if (paths.isEmpty())
        return wrongUsage(tr("No dump is named."));
    const auto encoding = chooseEncoding(parser);
    if (!encoding)
        return wrongUsage(encoding.error());
    const bool apart = parser.isSet(u"each"_s);
    const auto options = chooseExport(parser, apart);
    if (!options)
        return wrongUsage(options.error());
    const auto threads = chooseJobs(parser);
    if (!threads)
        return wrongUsage(threads.error());
    const Inputs inputs = resolveInputs(paths, parser.isSet(u"recursive"_s));
    for (const Error& error : inputs.failed)
        complain(errorText(error));
    const Talk talk = parser.isSet(u"quiet"_s)     ? Talk::Quiet
                      : parser.isSet(u"verbose"_s) ? Talk::Verbose
                                                   : Talk::Normal;
    RunReport report(talk, inputs.dumps.size(), parser.value(u"report"_s));
    if (!report.isOpen()) {
        complain(errorText({ErrorKind::Unreadable, parser.value(u"report"_s), {}}));
        return SomeFailed;
    }
    const ExitCode code =
        apart ? extractApart(
                    inputs.dumps, options->path,
                    {options->settings, *encoding, parser.isSet(u"skip-existing"_s), *threads},
                    report, interruption)
              : extractTogether(inputs.dumps, *encoding, *threads, *options, report, interruption);
    if (interruption.hasCome())
        return Interrupted;
    return code == Done && (report.hasFailures() || !inputs.failed.empty()) ? SomeFailed : code;
}

} // namespace jianbao::app
