#include "ui/window/TypeAhead.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcutEvent>
#include <QWidget>

namespace jianbao::ui {

namespace {

void type(QWidget& dialog, QKeyCombination keys) {
    QWidget* receiver = dialog.focusWidget() ? dialog.focusWidget() : &dialog;
    const Qt::KeyboardModifiers modifiers = keys.keyboardModifiers();
    QString text;
    const bool isText = keys.key() >= Qt::Key_Space && keys.key() <= Qt::Key_AsciiTilde;
    if (isText && (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::NoModifier) {
        const QChar character(static_cast<char16_t>(keys.key()));
        text = modifiers == Qt::ShiftModifier ? character : character.toLower();
    }
    QKeyEvent press(QEvent::KeyPress, keys.key(), modifiers, text);
    QCoreApplication::sendEvent(receiver, &press);
}

} // namespace

bool TypeAhead::eventFilter(QObject* watched, QEvent* event) {
    QWidget* dialog = QApplication::activeModalWidget();
    if (event->type() != QEvent::Shortcut || !dialog)
        return QObject::eventFilter(watched, event);
    type(*dialog, static_cast<QShortcutEvent*>(event)->key()[0]);
    return true;
}

} // namespace jianbao::ui
