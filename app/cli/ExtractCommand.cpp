#include "app/cli/ExtractCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ErrorText.h"
#include "app/cli/ExportOptions.h"
#include "app/cli/Inputs.h"
#include "core/exchange/ExportTarget.h"
#include "core/job/ExtractJob.h"

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

ExitCode extract(const Inputs& inputs, std::optional<Encoding> encoding, int threads,
                 exchange::ExportTarget& output) {
    job::ExtractJob job(output.exporter(), threads);
    bool failed = !inputs.failed.empty();
    for (const QString& path : inputs.dumps) {
        const auto invalid = job.add(path, encoding);
        failed = failed || !invalid;
        if (!invalid)
            complain(errorText(invalid.error()));
        else if (invalid->count > 0)
            complain(invalidBytesText(path, *invalid));
    }
    if (job.pageCount() == 0)
        return SomeFailed;
    job.finish();
    const auto written = output.commit();
    if (!written)
        complain(errorText(written.error()));
    return failed || !written ? SomeFailed : Done;
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
    addExportOptions(parser);
}

ExitCode ExtractCommand::run(const QCommandLineParser& parser, const QStringList& arguments) const {
    if (arguments.isEmpty())
        return wrongUsage(tr("No dump is named."));
    const auto encoding = chooseEncoding(parser);
    if (!encoding)
        return wrongUsage(encoding.error());
    const auto options = chooseExport(parser);
    if (!options)
        return wrongUsage(options.error());
    const auto threads = chooseJobs(parser);
    if (!threads)
        return wrongUsage(threads.error());
    const Inputs inputs = resolveInputs(arguments);
    for (const Error& error : inputs.failed)
        complain(errorText(error));
    auto output = exchange::ExportTarget::open(options->settings, options->path);
    if (!output) {
        complain(errorText(output.error()));
        return SomeFailed;
    }
    return extract(inputs, *encoding, *threads, *output);
}

} // namespace jianbao::app
