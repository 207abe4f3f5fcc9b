#pragma once

#include "core/text/Encoding.h"
#include "ui/window/Importer.h"
#include "ui/window/MessageBar.h"
#include "ui/window/ProjectFinder.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace jianbao::ui {

class Actions;
class Dialogs;
class Document;
class Settings;

/// Opens, makes, adds to and copies projects. A dump needs no project of its own: one is made for
/// it, or the one that was made before is opened with the work that was done.
class FileCommands : public QObject {
    Q_OBJECT

public:
    struct Services {
        Document& document;
        Settings& settings;
        Dialogs& dialogs;
        DumpServices dumps;
        /// Where projects go that cannot lie beside their dump.
        QString dataFolder;
        /// The dumps that come with the program.
        QStringList samples;
    };

    /// All but the copied values must outlive it.
    FileCommands(Services services, Actions& actions, QObject* parent = nullptr);

    /// Opens a project, or dumps and folders of dumps in the project that belongs to the first one.
    void open(const QStringList& paths, std::optional<Encoding> encoding = {});
    /// Adds dumps and folders of dumps to the open project; without one, opens them.
    void add(const QStringList& paths, std::optional<Encoding> encoding = {});
    /// What the person meant by dropping these on the window: projects open, dumps are added.
    void take(const QStringList& paths);
    void openSample();
    /// Whether dumps are read, or articles are found on all pages.
    bool isBusy() const { return m_importer.isRunning() || m_finder.isRunning(); }
    void cancel();
    void setPaused(bool paused);

Q_SIGNALS:
    void said(const QString& text);
    void message(jianbao::ui::MessageBar::Kind kind, const QString& text);
    void recentChanged();
    void progressed(const QString& text, int done, int total);
    /// Nothing is running any more.
    void idle();

private:
    void connectActions(Actions& actions);
    /// Whether something runs; then nothing else may open, and the person is told so.
    bool refuseWhileBusy();
    void createProject();
    /// Goes on in the copy where the project itself cannot be written.
    void saveCopy();
    void findEverywhere();
    bool openProject(const QString& path);
    bool openForReading(const QString& path);
    bool rescue(const QString& damaged);
    bool openOrCreate(const QString& path);
    void startImport(const QStringList& paths, std::optional<Encoding> encoding,
                     const QString& source);
    /// Whether more of the dump is wanted.
    bool receive(const QString& path, Result<job::PreparedDump> part);
    void tellInvalidBytes(const QString& path, const job::PreparedDump& dump);
    void tellProgress(const ImportState& state);
    static QString timeLeft(int seconds);
    void finish(bool cancelled);
    void showDump(const QString& name);
    void report(const Error& error);

    Services m_services;
    Importer m_importer;
    ProjectFinder m_finder;

    // Of the running import:
    /// What the project to make or open is for; empty once the first readable dump has opened it,
    /// and where dumps are added.
    QString m_source;
    /// Whether a project was to be opened, not added to.
    bool m_opened = false;
    QStringList m_problems;
    int m_added = 0;
    int m_known = 0;
};

} // namespace jianbao::ui
