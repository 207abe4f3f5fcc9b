#include "ui/window/ChoiceMenu.h"

#include <QActionGroup>
#include <QMenu>

namespace jianbao::ui {

QMenu* makeChoiceMenu(QWidget* parent, const QString& title,
                      const QList<std::pair<QString, QString>>& choices, const QString& current,
                      const std::function<void(QString)>& choose) {
    auto* menu = new QMenu(title, parent);
    auto* group = new QActionGroup(menu);
    for (const auto& [value, text] : choices) {
        auto* action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        action->setChecked(value == current);
        group->addAction(action);
    }
    QObject::connect(group, &QActionGroup::triggered, menu,
                     [choose](const QAction* action) { choose(action->data().toString()); });
    return menu;
}

} // namespace jianbao::ui
