#pragma once

#include "core/Result.h"
#include "core/job/ExchangeImport.h"
#include "ui/window/MessageBar.h"

#include <QObject>
#include <QStringList>

namespace jianbao::ui {

class Actions;
class Dialogs;
class Document;

/// Takes articles that were exported or cut elsewhere, and names from annotation tools, into the
/// open project.
class BringInCommand : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    BringInCommand(Document& document, Dialogs& dialogs, Actions& actions, QObject* parent);

    /// Takes in the files. The project is closed meanwhile and comes back at the page at hand.
    void take(const QStringList& paths);

Q_SIGNALS:
    void said(const QString& text);
    void message(jianbao::ui::MessageBar::Kind kind, const QString& text);
    void failed(const jianbao::Error& error);

private:
    struct Taken {
        qint64 pages = 0;
        qint64 names = 0;
        /// Dumps and names that the project has already.
        qint64 known = 0;
        /// What did not come in, each in a line.
        QStringList problems;
    };
    static Result<Taken> takeInto(const QString& project, const QStringList& paths);
    static Result<void> takePages(project::Project& project, const QStringList& paths,
                                  job::ExchangeKind kind, Taken& taken);
    static Result<void> takeNames(project::Project& project, const QStringList& paths,
                                  Taken& taken);
    static QString whyNotRead(const Error& error);
    void tell(const Taken& taken);

    Document& m_document;
};

} // namespace jianbao::ui
