#pragma once

#include "ui/window/FileCommands.h"
#include "ui/window/RoleActions.h"

#include <QMainWindow>

#include <memory>

class QDockWidget;
class QMenu;

namespace jianbao::ui {

class EditCommands;
class ExportCommand;
class FindBar;
class KeyBindings;
class NameDesk;
class PaneRoom;
class ProblemCommands;
class ProblemList;
class StatusStrip;
class TextCommands;
class Workbench;

/// The main window: it only assembles panes, menus and bars.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Services {
        Document& document;
        Settings& settings;
        DumpServices dumps;
        /// Where projects go that cannot lie beside their dump.
        QString dataFolder;
        /// The dumps that come with the program.
        QStringList samples;
        /// Makes what asks the person.
        std::function<std::unique_ptr<Dialogs>(QWidget& window)> makeDialogs;
    };

    /// What the services refer to must outlive the window.
    explicit MainWindow(Services services);
    ~MainWindow() override;

    FileCommands& files() const { return *m_files; }
    Actions& actions() const { return *m_actions; }
    RoleActions& roleActions() const { return *m_roleActions; }
    NameDesk& names() const { return *m_names; }
    Workbench& workbench() const { return *m_workbench; }
    MessageBar& messages() const { return *m_messages; }
    StatusStrip& status() const { return *m_status; }

Q_SIGNALS:
    /// Another language was chosen; the settings hold it. The window must be made anew.
    void languageChanged();
    /// Another appearance was chosen; the settings hold it.
    void appearanceChanged();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeCommands(FindBar& findBar);
    void makeDocks();
    void makeToolBar();
    void makeFileMenu();
    void makeEditMenu();
    void makeGoMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void connectMessages();
    void connectDock(QDockWidget* dock, QAction* action);
    void fillRecentMenu();
    void showContextMenu(QPoint at);
    void showTitle();
    void showProblemCount();
    void showFailure(const Error& error, MessageBar::Kind kind = MessageBar::Kind::Warning);
    void restore();
    /// Takes over what was chosen in the last run, and keeps what is chosen in this one.
    void rememberChoices();

    Services m_services;
    Document& m_document;
    std::unique_ptr<Dialogs> m_dialogs;
    Workbench* m_workbench;
    Actions* m_actions;
    RoleActions* m_roleActions;
    NameDesk* m_names;
    MessageBar* m_messages;
    StatusStrip* m_status;
    std::unique_ptr<KeyBindings> m_keys;
    FileCommands* m_files;
    EditCommands* m_edits;
    TextCommands* m_texts;
    ExportCommand* m_export;
    QDockWidget* m_navigatorDock = nullptr;
    QDockWidget* m_historyDock = nullptr;
    QDockWidget* m_namesDock = nullptr;
    QDockWidget* m_problemsDock = nullptr;
    QDockWidget* m_inspectorDock = nullptr;
    PaneRoom* m_problemsRoom = nullptr;
    ProblemList* m_problems;
    ProblemCommands* m_problemCommands = nullptr;
    QMenu* m_recentMenu = nullptr;
};

} // namespace jianbao::ui
