#pragma once

#include "core/Result.h"

#include <QObject>

namespace jianbao::ui {

class Actions;
class Dialogs;
class Document;
class Workbench;

/// Prints the article or the page at hand, on paper or as PDF.
class PrintCommand : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    PrintCommand(Document& document, Workbench& workbench, Dialogs& dialogs, Actions& actions);

Q_SIGNALS:
    void said(const QString& text);
    void failed(const jianbao::Error& error);

private:
    void print(bool articleOnly);
    Result<QString> html(bool articleOnly) const;

    Document& m_document;
    Workbench& m_workbench;
    Dialogs& m_dialogs;
};

} // namespace jianbao::ui
