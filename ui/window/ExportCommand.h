#pragma once

#include "core/Result.h"
#include "core/model/Ids.h"
#include "ui/window/Dialogs.h"

#include <QObject>

namespace jianbao::ui {

class Document;
class Workbench;

/// Writes an article, a page or the whole project as clean text or JSON.
class ExportCommand : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    ExportCommand(Document& document, Workbench& workbench, Dialogs& dialogs);

    /// Asks what and where to, and writes it.
    void run();
    /// Writes what was chosen. @p article is the one meant by Scope::Article.
    Result<void> write(const ExportChoice& choice, ArticleId article) const;

Q_SIGNALS:
    void said(const QString& text);
    void failed(const jianbao::Error& error);

private:
    QString suggestedName() const;

    Document& m_document;
    Workbench& m_workbench;
    Dialogs& m_dialogs;
};

} // namespace jianbao::ui
