#include "app/window/Program.h"

#include "core/job/PreparedDump.h"
#include "core/source/DumpFolder.h"
#include "ui/common/SchemeWatcher.h"
#include "ui/common/Theme.h"
#include "ui/window/WidgetDialogs.h"
#include "ui/window/Workbench.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QThread>

namespace jianbao::app {

using namespace Qt::StringLiterals;

Program::Program(const QString& settingsFile, QString dataFolder)
    : m_settings(settingsFile)
    , m_dataFolder(std::move(dataFolder)) {
    ui::applyAppearance(*qApp, m_settings.appearance());
    m_translations.emplace(m_settings.language());
    makeWindow();
    connect(new ui::SchemeWatcher(this), &ui::SchemeWatcher::changed, this, [this] {
        if (m_settings.appearance() == ui::Appearance::System)
            ui::applyAppearance(*qApp, ui::Appearance::System);
    });
}

Program::~Program() = default;

void Program::makeWindow() {
    QGuiApplication::setApplicationDisplayName(tr("Jianbao"));
    const ui::DumpServices dumps{
        [](const QString& folder) { return source::listDumps(folder, true); },
        [](const QString& path, std::optional<Encoding> encoding, const job::TakePart& take,
           std::stop_token stop, const job::ReadProgress& progress) {
            // One is left to the window.
            const int threads = std::max(1, QThread::idealThreadCount() - 1);
            return job::prepareDump(path, {encoding, threads}, take, stop, progress);
        }};
    m_window = std::make_unique<ui::MainWindow>(ui::MainWindow::Services{
        m_document, m_settings, dumps, m_dataFolder, samples(), [this](QWidget& window) {
            return std::make_unique<ui::WidgetDialogs>(window, m_settings);
        }});
    // Queued: the window is still busy with the menu in which the choice was made.
    connect(m_window.get(), &ui::MainWindow::languageChanged, this, &Program::changeLanguage,
            Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::appearanceChanged, this,
            [this] { ui::applyAppearance(*qApp, m_settings.appearance()); });
}

void Program::changeLanguage() {
    const qsizetype caret = m_window->workbench().caret();
    const QByteArray geometry = m_window->saveGeometry();
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->close();
    m_window.reset();
    m_translations.emplace(m_settings.language());
    makeWindow();
    m_window->restoreGeometry(geometry);
    m_window->show();
    if (m_document.hasPage())
        m_window->workbench().goTo(caret);
    QApplication::setQuitOnLastWindowClosed(quits);
}

QStringList Program::samples() {
    QStringList paths;
    const QDir folder(u":/sample"_s);
    for (const QString& name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

QString Program::missingFontText() {
    if (!QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
        return {};
    return tr("No font with Chinese characters is installed, so they show as boxes. Install one, "
              "for instance the package fonts-wqy-microhei or fonts-noto-cjk.");
}

} // namespace jianbao::app
