#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <utility>

class QMenu;
class QWidget;

namespace jianbao::ui {

/// A menu of which one item is checked: @p choices are values and what a person reads, @p choose
/// gets the value of the item taken. The parent owns the menu.
QMenu* makeChoiceMenu(QWidget* parent, const QString& title,
                      const QList<std::pair<QString, QString>>& choices, const QString& current,
                      const std::function<void(QString)>& choose);

} // namespace jianbao::ui
