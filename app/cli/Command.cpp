#include "app/cli/Command.h"

#include "app/cli/Console.h"

#include <QCoreApplication>

namespace jianbao::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

} // namespace

ExitCode Command::execute(const QStringList& arguments) const {
    QCommandLineParser parser;
    parser.setApplicationDescription(summary());
    const QCommandLineOption help = parser.addHelpOption();
    parser.addPositionalArgument(name(), Words::tr("The command."));
    configure(parser);
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(help)) {
        print(parser.helpText());
        return Done;
    }
    return run(parser, parser.positionalArguments().sliced(1));
}

ExitCode Command::wrongUsage(const QString& sentence) const {
    complain(sentence);
    complain(Words::tr("See jianbao-cli %1 --help.").arg(name()));
    return WrongUsage;
}

} // namespace jianbao::app
