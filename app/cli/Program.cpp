#include "app/cli/Program.h"

#include "app/cli/CheckCommand.h"
#include "app/cli/Console.h"
#include "app/cli/ExplainCommand.h"
#include "app/cli/ExportCommand.h"
#include "app/cli/ExtractCommand.h"
#include "app/cli/FindAgainCommand.h"
#include "app/cli/ImportCommand.h"
#include "app/cli/InfoCommand.h"
#include "app/cli/LogCommand.h"
#include "app/cli/RescueCommand.h"
#include "app/cli/SuggestCommand.h"

#include <QCoreApplication>

#include <algorithm>

namespace jianbao::app {

using namespace Qt::StringLiterals;

Program::Program() {
    m_commands.push_back(std::make_unique<ExtractCommand>());
    m_commands.push_back(std::make_unique<ImportCommand>());
    m_commands.push_back(std::make_unique<ExportCommand>());
    m_commands.push_back(std::make_unique<ExplainCommand>());
    m_commands.push_back(std::make_unique<SuggestCommand>());
    m_commands.push_back(std::make_unique<InfoCommand>());
    m_commands.push_back(std::make_unique<LogCommand>());
    m_commands.push_back(std::make_unique<CheckCommand>());
    m_commands.push_back(std::make_unique<FindAgainCommand>());
    m_commands.push_back(std::make_unique<RescueCommand>());
}

ExitCode Program::run(const QStringList& arguments) const {
    const QString first = arguments.value(1);
    if (first == u"--help"_s || first == u"-h"_s) {
        print(helpText());
        return Done;
    }
    if (first == u"--version"_s || first == u"-v"_s) {
        print(u"jianbao-cli "_s + QCoreApplication::applicationVersion() + u'\n');
        return Done;
    }
    const auto command = std::find_if(m_commands.begin(), m_commands.end(),
                                      [&](const auto& known) { return known->name() == first; });
    if (command != m_commands.end())
        return (*command)->execute(arguments);
    complain(first.isEmpty() ? tr("No command is named.")
                             : tr("There is no command %1.").arg(first));
    complain(tr("See jianbao-cli --help."));
    return WrongUsage;
}

QString Program::helpText() const {
    QString text = tr("Usage: jianbao-cli COMMAND [options] ...\n\n"
                      "Turns newspaper dumps into clean articles.\n\nCommands:\n");
    for (const auto& command : m_commands)
        text += u"  %1 %2\n"_s.arg(command->name(), -10).arg(command->summary());
    text += tr("\nOptions:\n"
               "  -h, --help     This help; behind a command, the command's.\n"
               "  -v, --version  The version.\n\n"
               "Returns 0 when all was done, 1 when some input failed, 2 for a wrong "
               "command line, 130 when it was interrupted.\n");
    return text;
}

} // namespace jianbao::app
