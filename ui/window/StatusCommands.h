#pragma once

#include "core/model/Status.h"

#include <QObject>

namespace jianbao::ui {

class Actions;
class Document;
class Workbench;

/// Marks articles and pages as checked or questionable, and leads on to the next open page.
class StatusCommands : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    StatusCommands(Document& document, Workbench& workbench, Actions& actions);

Q_SIGNALS:
    /// A remark for the status bar.
    void said(const QString& text);

private:
    /// Gives the article at the caret the status, or takes it back where it has it.
    void mark(Status status);
    void markPage(Status status);
    void checkAndGoOn();
    void update();

    Document& m_document;
    Workbench& m_workbench;
    Actions& m_actions;
};

} // namespace jianbao::ui
