#include "app/cli/Command.h"

#include "app/cli/Console.h"

namespace jianbao::app {

using namespace Qt::StringLiterals;

ExitCode Command::execute(const QStringList& arguments) const {
    QCommandLineParser parser;
    parser.setApplicationDescription(summary());
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Displays this help."));
    parser.addOption(help);
    parser.addPositionalArgument(name(), tr("The command."));
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
    complain(tr("See jianbao-cli %1 --help.").arg(name()));
    return WrongUsage;
}

} // namespace jianbao::app
