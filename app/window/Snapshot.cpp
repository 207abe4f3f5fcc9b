#include "app/window/Snapshot.h"

#include "app/window/Program.h"
#include "ui/common/Names.h"
#include "ui/common/ProjectPlace.h"
#include "ui/window/MessageBar.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPixmap>
#include <QTemporaryDir>

#include <cstdio>

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize{1440, 900};

void complain(const QString& text) {
    std::fputs(qPrintable(u"jianbao: "_s + text + u'\n'), stderr);
}

/// Adds the dumps and waits until all are read.
void addAndWait(ui::FileCommands& files, const QStringList& paths) {
    QEventLoop loop;
    QObject::connect(&files, &ui::FileCommands::idle, &loop, &QEventLoop::quit);
    files.add(paths);
    if (files.isBusy())
        loop.exec();
}

} // namespace

int saveSnapshot(const QString& picture, const QStringList& paths) {
    const QTemporaryDir folder;
    Program program(folder.filePath(u"settings.ini"_s), folder.path());
    ui::MainWindow& window = program.window();
    if (const QString text = Program::missingFontText(); !text.isEmpty()) {
        complain(text);
        return 1;
    }
    window.resize(pictureSize);
    window.show();

    const QStringList inputs = paths.isEmpty() ? Program::samples() : paths;
    const bool isProject = ui::isProjectPath(inputs.front());
    const auto opened = isProject ? program.document().open(inputs.front())
                                  : program.document().create(folder.filePath(u"dump.jianbao"_s));
    if (!opened) {
        complain(ui::errorText(opened.error()));
        return 1;
    }
    if (!isProject)
        addAndWait(window.files(), inputs);
    const QString problems = window.messages().text();
    if (!problems.isEmpty())
        complain(problems);
    QCoreApplication::processEvents();
    if (!window.grab().save(picture)) {
        complain(ui::errorText({ErrorKind::ReadOnly, picture, {}}));
        return 1;
    }
    return program.document().hasPage() && problems.isEmpty() ? 0 : 1;
}

} // namespace jianbao::app
