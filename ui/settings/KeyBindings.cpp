#include "ui/settings/KeyBindings.h"

#include "ui/settings/Settings.h"

#include <QCoreApplication>

namespace jianbao::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeyBindings)
};

} // namespace

KeyBindings::KeyBindings(QList<QAction*> actions, Settings& settings)
    : m_actions(std::move(actions))
    , m_settings(settings) {
    for (QAction* action : m_actions) {
        m_defaults[action] = action->shortcuts();
        if (const auto keys = settings.keys(action->objectName())) {
            auto sequences = QKeySequence::listFromString(*keys, QKeySequence::PortableText);
            sequences.removeAll(QKeySequence());
            apply(action, sequences);
        }
    }
}

QAction* KeyBindings::owner(const QKeySequence& key, const QAction* except) const {
    for (QAction* action : m_actions)
        if (action != except && !key.isEmpty() && action->shortcuts().contains(key))
            return action;
    return nullptr;
}

void KeyBindings::set(QAction* action, const QList<QKeySequence>& keys) {
    apply(action, keys);
    if (isDefault(action))
        m_settings.setKeys(action->objectName(), {});
    else
        m_settings.setKeys(action->objectName(),
                           QKeySequence::listToString(keys, QKeySequence::PortableText));
}

void KeyBindings::apply(QAction* action, const QList<QKeySequence>& keys) {
    action->setShortcuts(keys);
    if (action->statusTip().isEmpty())
        return;
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty()
                           ? action->statusTip()
                           : Words::tr("%1 (%2)", "tip and its key").arg(action->statusTip(), key));
}

} // namespace jianbao::ui
