#include "app/cli/CheckCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ErrorText.h"
#include "core/project/ProjectCheck.h"

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

QString sentenceFor(const project::Contradiction& found) {
    using Place = project::Contradiction::Place;
    switch (found.place) {
    case Place::Storage:
        return CheckCommand::tr("the file's structure: %1").arg(found.words);
    case Place::References:
        return CheckCommand::tr("references: %1").arg(found.words);
    case Place::Page:
        return CheckCommand::tr("page %1: %2").arg(QString::number(found.number), found.words);
    case Place::Journal:
        return CheckCommand::tr("step %1: %2").arg(QString::number(found.number), found.words);
    }
    Q_UNREACHABLE();
}

bool check(const QString& path) {
    const auto report = project::checkProject(path);
    if (!report) {
        complain(errorText(report.error()));
        return false;
    }
    for (const project::Contradiction& found : report->contradictions)
        complain(path + u": "_s + sentenceFor(found));
    print(CheckCommand::tr("%1: %2 pages, %3 articles, %4 blocks, %5 steps; %6\n")
              .arg(path)
              .arg(report->pages)
              .arg(report->articles)
              .arg(report->blocks)
              .arg(report->steps)
              .arg(report->contradictions.empty() ? CheckCommand::tr("all is well.")
                                                  : CheckCommand::tr("damaged.")));
    return report->contradictions.empty();
}

} // namespace

QString CheckCommand::name() const {
    return u"check"_s;
}

QString CheckCommand::summary() const {
    return tr("Verifies that project files are whole.");
}

void CheckCommand::configure(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"project"_s, tr("The project files (NAME.jianbao)."),
                                 u"PROJECT..."_s);
}

ExitCode CheckCommand::run(const QCommandLineParser&, const QStringList& arguments) const {
    if (arguments.isEmpty())
        return wrongUsage(tr("A project is needed."));
    ExitCode code = Done;
    for (const QString& path : arguments)
        if (!check(path))
            code = SomeFailed;
    return code;
}

} // namespace jianbao::app
