#pragma once

#include <QObject>

namespace jianbao::ui {

class Actions;
class Dialogs;
class Document;

/// Runs the finder again on the page, and shows what it would change before that is done.
class ProposalCommands : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    ProposalCommands(Document& document, Actions& actions, Dialogs& dialogs);

Q_SIGNALS:
    /// A remark for the status bar.
    void said(const QString& text);

private:
    void findAgain();

    Document& m_document;
    Dialogs& m_dialogs;
};

} // namespace jianbao::ui
