#include "app/cli/LogCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ErrorText.h"
#include "core/project/Project.h"

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

QLatin1String stateName(project::HistoryStep::State state) {
    switch (state) {
    case project::HistoryStep::State::Done:
        return "done"_L1;
    case project::HistoryStep::State::Undone:
        return "undone"_L1;
    case project::HistoryStep::State::Abandoned:
        return "abandoned"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QString LogCommand::name() const {
    return u"log"_s;
}

QString LogCommand::summary() const {
    return tr("Prints the history of a project, a step a line: number, time (UTC), state, what.");
}

void LogCommand::configure(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"project"_s, tr("The project file (NAME.jianbao)."),
                                 u"PROJECT"_s);
}

ExitCode LogCommand::run(const QCommandLineParser&, const QStringList& arguments) const {
    if (arguments.size() != 1)
        return wrongUsage(tr("One project is needed."));
    const auto steps =
        project::Project::open(arguments.first(), project::Project::Access::ReadOnly)
            .and_then([](const project::Project& project) { return project.history(); });
    if (!steps) {
        complain(errorText(steps.error()));
        return SomeFailed;
    }
    for (const project::HistoryStep& step : *steps)
        print(u"%1\t%2\t%3\t%4\n"_s.arg(QString::number(step.id), step.when.toString(Qt::ISODate),
                                        QString(stateName(step.state)),
                                        QString(edit::operationName(step.operation))));
    return Done;
}

} // namespace jianbao::app
