#include "app/cli/ExportCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ErrorText.h"
#include "app/cli/ExportOptions.h"
#include "app/cli/Interruption.h"
#include "core/job/ExportJob.h"

namespace jianbao::app {

using namespace Qt::StringLiterals;

QString ExportCommand::name() const {
    return u"export"_s;
}

QString ExportCommand::summary() const {
    return tr("Writes the articles of a project.");
}

void ExportCommand::configure(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"project"_s, tr("The project file (NAME.jianbao)."),
                                 u"PROJECT"_s);
    addExportOptions(parser);
}

ExitCode ExportCommand::run(const QCommandLineParser& parser, const QStringList& arguments) const {
    if (arguments.size() != 1)
        return wrongUsage(tr("One project is needed."));
    const auto options = chooseExport(parser);
    if (!options)
        return wrongUsage(options.error());
    const Interruption interruption;
    const auto project =
        project::Project::open(arguments.first(), project::Project::Access::ReadOnly);
    if (!project) {
        complain(errorText(project.error()));
        return SomeFailed;
    }
    const auto report = job::exportProject(*project, {}, options->settings, options->path, {},
                                           interruption.token());
    if (!report) {
        complain(errorText(report.error()));
        return interruption.hasCome() ? Interrupted : SomeFailed;
    }
    tellOmissions(report->omissions);
    return Done;
}

} // namespace jianbao::app
