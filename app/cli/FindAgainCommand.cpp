#include "app/cli/FindAgainCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ErrorText.h"
#include "app/cli/Inputs.h"
#include "core/job/FindAgainJob.h"

namespace jianbao::app {

using namespace Qt::StringLiterals;

QString FindAgainCommand::name() const {
    return u"find-again"_s;
}

QString FindAgainCommand::summary() const {
    return tr("Finds a project's articles anew; what an editor decided stays.");
}

void FindAgainCommand::configure(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"project"_s, tr("The project file (NAME.jianbao)."),
                                 u"PROJECT"_s);
    addJobsOption(parser);
}

ExitCode FindAgainCommand::run(const QCommandLineParser& parser,
                               const QStringList& arguments) const {
    if (arguments.size() != 1)
        return wrongUsage(tr("One project is needed."));
    const auto threads = chooseJobs(parser);
    if (!threads)
        return wrongUsage(threads.error());
    auto project = project::Project::open(arguments.front());
    if (!project) {
        complain(errorText(project.error()));
        return SomeFailed;
    }
    const job::FindAgainReport report = job::FindAgainJob(*project, *threads).run();
    for (const Error& error : report.failed)
        complain(errorText(error));
    print(tr("%1 pages changed, %2 stayed the same, %3 are checked and were passed over.")
              .arg(report.changed)
              .arg(report.same)
              .arg(report.passedOver) +
          u'\n');
    return report.failed.empty() ? Done : SomeFailed;
}

} // namespace jianbao::app
