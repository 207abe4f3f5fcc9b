#pragma once

#include <QObject>

class QMenu;

namespace jianbao::ui {

class Actions;
class ArticleEditor;
class Document;
class Workbench;

/// Ties the actions on the text itself, and what is typed into it, to the document.
class TextCommands : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    TextCommands(Document& document, Workbench& workbench, Actions& actions);

    /// Puts the actions on text into a menu.
    void fillMenu(QMenu& menu) const;

Q_SIGNALS:
    /// A remark for the status bar.
    void said(const QString& text);

private:
    void connectActions();
    void updateActions();
    void setCorrecting(bool correcting);

    Document& m_document;
    Workbench& m_workbench;
    Actions& m_actions;
    ArticleEditor* m_editor;
};

} // namespace jianbao::ui
