#include "ui/common/SchemeWatcher.h"

#include <QCoreApplication>
#include <QEvent>

namespace jianbao::ui {

SchemeWatcher::SchemeWatcher(QObject* parent)
    : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool SchemeWatcher::eventFilter(QObject* watched, QEvent* event) {
    // Qt 6.4 has no signal for it: it sends this to each window.
    if (event->type() == QEvent::ThemeChange && !m_told) {
        m_told = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_told = false;
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jianbao::ui
