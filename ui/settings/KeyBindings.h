#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

#include <map>

namespace jianbao::ui {

class Settings;

/// The keys of all actions: as they come with the program, and as the person set them, which the
/// settings hold by the actions' object names. Tool tips follow.
class KeyBindings {
public:
    /// Takes the actions' keys as they come with the program, then gives them the person's. Both
    /// the actions and @p settings must outlive it.
    KeyBindings(QList<QAction*> actions, Settings& settings);

    const QList<QAction*>& actions() const { return m_actions; }
    QList<QKeySequence> defaults(const QAction* action) const { return m_defaults.at(action); }
    bool isDefault(const QAction* action) const {
        return action->shortcuts() == m_defaults.at(action);
    }
    /// Another action that has this key; null if it is free.
    QAction* owner(const QKeySequence& key, const QAction* except) const;
    /// Gives the action these keys, from now on.
    void set(QAction* action, const QList<QKeySequence>& keys);

private:
    static void apply(QAction* action, const QList<QKeySequence>& keys);

    QList<QAction*> m_actions;
    Settings& m_settings;
    std::map<const QAction*, QList<QKeySequence>> m_defaults;
};

} // namespace jianbao::ui
