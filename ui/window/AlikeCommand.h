#pragma once

#include "core/model/Role.h"

#include <QObject>

namespace jianbao::ui {

class Actions;
class Document;
class Dialogs;
class Workbench;
struct Proposal;

/// Gives what looks like the block at the caret its role on all pages of the newspaper, and shows
/// before what would change.
class AlikeCommand : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    AlikeCommand(Document& document, Workbench& workbench, Actions& actions, Dialogs& dialogs);

Q_SIGNALS:
    /// A remark for the status bar.
    void said(const QString& text);

private:
    void apply();
    /// The pages that would change, as many as one step takes; nothing where a person stopped it.
    Proposal propose(const QStringList& shape, Role role);

    Document& m_document;
    Workbench& m_workbench;
    Dialogs& m_dialogs;
};

} // namespace jianbao::ui
