#pragma once

#include "ui/common/Theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace jianbao::ui {

/// What the program remembers between two runs, in one settings file.
class Settings {
public:
    /// @p file is the path of the settings file (INI); empty for the user's own.
    explicit Settings(const QString& file = {});

    /// Name of the language's translation ("en", "zh_CN"); empty to follow the system.
    QString language() const;
    void setLanguage(const QString& language);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// Projects, the last used one first; those that are gone are left out.
    QStringList recentProjects() const;
    void addRecentProject(const QString& path);
    void clearRecentProjects();

    /// The keys that the person gave an action, as a portable list; none where they are as they
    /// come with the program.
    std::optional<QString> keys(const QString& action) const;
    void setKeys(const QString& action, const std::optional<QString>& keys);

    /// Whether a switch, by its action's name, is on; @p usual where nobody chose.
    bool isOn(const QString& action, bool usual) const;
    void setOn(const QString& action, bool on);
    /// The size of a view's text in percent, by the view's name; 100 where nobody chose.
    int zoom(const QString& view) const;
    void setZoom(const QString& view, int percent);

    /// The folder a file dialog starts in; @p purpose ("dump", "project", "export") keeps them
    /// apart. That of the dumps as long as none was chosen, and the home folder without that.
    QString folder(const QString& purpose) const;
    void setFolder(const QString& purpose, const QString& folder);

    /// What was last chosen for an export of that project; empty for nothing.
    QByteArray exportChoice(const QString& project) const;
    void setExportChoice(const QString& project, const QByteArray& choice);

    /// Size and place of the window and of its panes.
    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    QByteArray splitterState() const;
    /// Of the pane of problems where it has something to show; that one as long as none was set.
    int problemsHeight(int normal) const;
    void setProblemsHeight(int height);
    void setWindow(const QByteArray& geometry, const QByteArray& state, const QByteArray& splitter);

private:
    QSettings m_settings;
};

} // namespace jianbao::ui
