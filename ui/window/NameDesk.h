#pragma once

#include "ui/entity/NameBook.h"

#include <QObject>

#include <memory>

class QMenu;

namespace jianbao::ui {

class Actions;
class NameCommands;
class NameDialogs;
class TypeActions;
class Workbench;

/// All of the window that is about names, put together: the book, the actions, the commands.
class NameDesk : public QObject {
    Q_OBJECT

public:
    /// They must outlive it; @p window is the parent of its dialogs.
    NameDesk(Document& document, Workbench& workbench, Actions& actions, QWidget& window);
    ~NameDesk() override;

    NameBook& book() { return m_book; }
    TypeActions& types() const { return *m_types; }
    /// What the caret is at, in words for the status bar; empty where there is no name.
    QString nameText() const;
    /// A new pane with the list of names.
    QWidget* makePanel();
    void fillMenu(QMenu& menu) const;
    void fillContextMenu(QMenu& menu) const;

Q_SIGNALS:
    /// A remark for the status bar.
    void said(const QString& text);
    /// What nameText() says may be another now.
    void changed();

private:
    Document& m_document;
    Actions& m_actions;
    std::unique_ptr<NameDialogs> m_dialogs;
    NameBook m_book;
    TypeActions* m_types;
    NameCommands* m_commands;
};

} // namespace jianbao::ui
