#include "app/cli/InfoCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ErrorText.h"
#include "core/project/ProjectSummary.h"

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

QString daysOf(const project::NewspaperSummary& newspaper) {
    const QString first = newspaper.first.toString(Qt::ISODate);
    const QString last = newspaper.last.toString(Qt::ISODate);
    return first == last ? first : first + u" – "_s + last;
}

/// One line a fact: its name, a tab, the figure.
QString textOf(const project::ProjectSummary& summary) {
    QString text;
    const auto line = [&](const QString& name, const QString& value) {
        text += name + u'\t' + value + u'\n';
    };
    const auto count = [&](const QString& name, qint64 value) {
        line(name, QString::number(value));
    };
    count(InfoCommand::tr("format"), summary.format);
    count(InfoCommand::tr("bytes"), summary.bytes);
    count(InfoCommand::tr("dumps"), summary.dumps);
    count(InfoCommand::tr("pages"), summary.pages);
    count(InfoCommand::tr("characters (UTF-16)"), summary.units);
    count(InfoCommand::tr("articles"), summary.articles);
    count(InfoCommand::tr("blocks"), summary.blocks);
    count(InfoCommand::tr("blocks decided by an editor"), summary.decidedBlocks);
    count(InfoCommand::tr("steps"), summary.steps);
    for (const project::NewspaperSummary& newspaper : summary.newspapers)
        line(InfoCommand::tr("newspaper"),
             QStringList{newspaper.name, daysOf(newspaper),
                         InfoCommand::tr("%1 issues").arg(newspaper.issues),
                         InfoCommand::tr("%1 pages").arg(newspaper.pages)}
                 .join(u'\t'));
    return text;
}

} // namespace

QString InfoCommand::name() const {
    return u"info"_s;
}

QString InfoCommand::summary() const {
    return tr("Tells what is in a project.");
}

void InfoCommand::configure(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"project"_s, tr("The project file (NAME.jianbao)."),
                                 u"PROJECT"_s);
}

ExitCode InfoCommand::run(const QCommandLineParser&, const QStringList& arguments) const {
    if (arguments.size() != 1)
        return wrongUsage(tr("One project is needed."));
    const auto summary = project::summarizeProject(arguments.first());
    if (!summary) {
        complain(errorText(summary.error()));
        return SomeFailed;
    }
    print(textOf(*summary));
    return Done;
}

} // namespace jianbao::app
