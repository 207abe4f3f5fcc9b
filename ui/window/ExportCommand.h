#pragma once

#include "core/Result.h"
#include "core/job/ExportJob.h"
#include "ui/window/Dialogs.h"

#include <QObject>

namespace jianbao::ui {

class Actions;
class Document;
class ExportRun;
class Settings;
class Workbench;

/// Writes an article, a page or the whole project in any format, beside the work of the window, and
/// prints.
class ExportCommand : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    ExportCommand(Document& document, Workbench& workbench, Dialogs& dialogs, Settings& settings,
                  Actions& actions);
    ~ExportCommand() override;

    /// Asks what and where to, and starts to write it.
    void run();
    /// Writes what was chosen for this project last, to the same place; asks where nothing was, and
    /// where another page or article would take the place of the one that was written.
    void runAgain();
    /// Stops; a file that was there is as before. False where nothing is being written.
    bool cancel();

Q_SIGNALS:
    void said(const QString& text);
    void failed(const jianbao::Error& error);
    void progressed(const QString& text, int done, int total);
    /// Nothing is being written any more.
    void idle();

private:
    void start(const ExportChoice& choice);
    void finish(const Result<job::ExportReport>& report);
    /// What the file does not hold, in words.
    static QStringList leftOut(const exchange::Omissions& omissions);
    job::ExportScope scopeOf(const ExportChoice& choice) const;
    QString preview(const ExportChoice& choice) const;
    ExportOffer::Names suggestedNames() const;
    /// What was written last, and of which page and article.
    struct Remembered {
        ExportChoice choice;
        job::ExportScope scope;
    };
    std::optional<Remembered> remembered() const;
    void remember(const ExportChoice& choice);

    Document& m_document;
    Workbench& m_workbench;
    Dialogs& m_dialogs;
    Settings& m_settings;
    ExportRun* m_run;
    QString m_path;
};

} // namespace jianbao::ui
