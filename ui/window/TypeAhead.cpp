#include "ui/window/TypeAhead.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcutEvent>
#include <QWidget>

namespace jianbao::ui {

namespace {

QKeyEvent pressOf(QKeyCombination keys) {
    const Qt::KeyboardModifiers modifiers = keys.keyboardModifiers();
    QString text;
    const bool isText = keys.key() >= Qt::Key_Space && keys.key() <= Qt::Key_AsciiTilde;
    if (isText && (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::NoModifier) {
        const QChar character(static_cast<char16_t>(keys.key()));
        text = modifiers == Qt::ShiftModifier ? character : character.toLower();
    }
    return QKeyEvent(QEvent::KeyPress, keys.key(), modifiers, text);
}

} // namespace

void TypeAhead::type(QWidget& dialog, QKeyCombination keys) {
    const QPointer<QWidget> receiver = dialog.focusWidget() ? dialog.focusWidget() : &dialog;
    QKeyEvent press = pressOf(keys);
    m_receiver = receiver;
    receiver->installEventFilter(this);
    QCoreApplication::sendEvent(receiver, &press);
    if (receiver)
        receiver->removeEventFilter(this);
    m_receiver.clear();
}

bool TypeAhead::eventFilter(QObject* watched, QEvent* event) {
    // The key is the dialog's: it must not come back as the shortcut that it was.
    if (event->type() == QEvent::ShortcutOverride && watched == m_receiver) {
        event->accept();
        return true;
    }
    QWidget* dialog = QApplication::activeModalWidget();
    if (event->type() != QEvent::Shortcut || !dialog)
        return QObject::eventFilter(watched, event);
    type(*dialog, static_cast<QShortcutEvent*>(event)->key()[0]);
    return true;
}

} // namespace jianbao::ui
