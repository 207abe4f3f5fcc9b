#pragma once

#include "core/Result.h"
#include "core/model/Ids.h"
#include "ui/window/MessageBar.h"

#include <QObject>
#include <QStringList>

namespace jianbao::ui {

class Actions;
class BringInRun;
class Dialogs;
class Document;
struct BroughtIn;

/// Takes articles that were exported or cut elsewhere, and names from annotation tools, into the
/// open project.
class BringInCommand : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    BringInCommand(Document& document, Dialogs& dialogs, Actions& actions, QObject* parent);
    ~BringInCommand() override;

    /// Starts to take in the files. The project can be read meanwhile, and written again when they
    /// are in.
    void take(const QStringList& paths);
    /// Stops; the project is as before. False where nothing is being brought in.
    bool cancel();

Q_SIGNALS:
    void said(const QString& text);
    void message(jianbao::ui::MessageBar::Kind kind, const QString& text);
    void failed(const jianbao::Error& error);
    void progressed(const QString& text, int done, int total);
    /// Nothing is being brought in any more.
    void idle();

private:
    void finish(const Result<BroughtIn>& result);
    /// Opens the project again for writing, at the page at hand.
    Result<void> openAgain();
    void tell(const BroughtIn& in);

    Document& m_document;
    BringInRun* m_run;
    QString m_project;
    PageId m_page;
    QString m_words;
};

} // namespace jianbao::ui
