#include "app/cli/RescueCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ErrorText.h"
#include "core/project/Rescue.h"

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

void tell(const project::RescueReport& report) {
    for (const project::RescuedTable& table : report.tables) {
        QString line = RescueCommand::tr("%1: %2 rows").arg(table.name).arg(table.rows);
        if (table.refused > 0)
            line +=
                RescueCommand::tr(", %1 that hold nothing sensible left out").arg(table.refused);
        if (table.hasGaps)
            line += RescueCommand::tr(", others out of reach");
        print(line + u'\n');
    }
    if (report.droppedRows > 0)
        print(
            RescueCommand::tr("%1 rows that fit nothing were left out.\n").arg(report.droppedRows));
    if (report.freshBlocks > 0)
        print(RescueCommand::tr("%1 stretches of text had lost their block and became articles.\n")
                  .arg(report.freshBlocks));
    print(report.isWhole() ? RescueCommand::tr("Nothing was lost but the record for undo.\n")
                           : RescueCommand::tr("What could be read was saved.\n"));
}

} // namespace

QString RescueCommand::name() const {
    return u"rescue"_s;
}

QString RescueCommand::summary() const {
    return tr("Saves what can be read of a damaged project into a new one.");
}

void RescueCommand::configure(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"project"_s, tr("The damaged project; it is only read."),
                                 u"PROJECT"_s);
    parser.addPositionalArgument(u"new"_s, tr("The file to make."), u"NEW"_s);
}

ExitCode RescueCommand::run(const QCommandLineParser&, const QStringList& arguments) const {
    if (arguments.size() != 2)
        return wrongUsage(tr("A damaged project and a name for the new one are needed."));
    const auto report = project::rescueProject(arguments[0], arguments[1]);
    if (!report) {
        complain(errorText(report.error()));
        return SomeFailed;
    }
    tell(*report);
    return Done;
}

} // namespace jianbao::app
