#include "app/window/Program.h"
#include "app/window/Snapshot.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <memory>
#include <string_view>

namespace {

using namespace Qt::StringLiterals;
using namespace jianbao;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct CommandLine {
    QString snapshot;
    QStringList paths;
};

CommandLine readCommandLine(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Opens newspaper dumps, shows each page beside its articles, and writes clean "
                  "text."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption snapshot(
        u"snapshot"_s, Words::tr("Save a picture of the window and end; needs no display."),
        u"FILE.png"_s);
    parser.addOption(snapshot);
    parser.addPositionalArgument(
        u"FILE"_s, Words::tr("Dumps, folders of dumps, or a project; without one, the sample."),
        u"[FILE...]"_s);
    parser.process(application);
    return {parser.value(snapshot), parser.positionalArguments()};
}

bool mentions(int argc, char** argv, std::initializer_list<std::string_view> options) {
    return std::any_of(argv + 1, argv + argc, [&](const char* argument) {
        const std::string_view text(argument);
        return std::find(options.begin(), options.end(), text.substr(0, text.find('='))) !=
               options.end();
    });
}

void setNames() {
    QCoreApplication::setApplicationName(u"jianbao"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JIANBAO_VERSION));
    QGuiApplication::setDesktopFileName(u"jianbao"_s);
}

int runWindow(const QStringList& paths) {
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    app::Program program({}, data.path());
    program.window().show();
    if (const QString text = app::Program::missingFontText(); !text.isEmpty()) {
        program.window().messages().showMessage(ui::MessageBar::Kind::Warning, text);
        qWarning("%s", qPrintable(text));
    }
    if (paths.isEmpty())
        program.window().files().openSample();
    else
        program.window().files().open(paths);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    setNames();
    // Help and the version are for places without a display, too.
    if (mentions(argc, argv, {"--help", "-h", "--help-all", "--version", "-v"})) {
        const QCoreApplication application(argc, argv);
        const app::Translations translations;
        readCommandLine(application);
        return 0;
    }
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") ||
                            qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
                            qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (mentions(argc, argv, {"--snapshot"}) && !hasDisplay)
        qputenv("QT_QPA_PLATFORM", "offscreen");

    const QApplication application(argc, argv);
    const CommandLine line = readCommandLine(application);
    return line.snapshot.isEmpty() ? runWindow(line.paths)
                                   : app::saveSnapshot(line.snapshot, line.paths);
}
