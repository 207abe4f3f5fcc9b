#include "ui/common/SchemeWatcher.h"

#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace jianbao::ui;

class SchemeWatcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsToldOnceForAllWindows() {
        const SchemeWatcher watcher;
        const QSignalSpy changed(&watcher, &SchemeWatcher::changed);
        QWindow first;
        QWindow second;
        for (int i = 1; i <= 2; ++i) {
            for (QWindow* window : {&first, &second}) {
                QEvent event(QEvent::ThemeChange);
                QCoreApplication::sendEvent(window, &event);
            }
            QCoreApplication::processEvents();
            QCOMPARE(changed.count(), i);
        }
    }
};

QTEST_MAIN(SchemeWatcherTest)
#include "SchemeWatcherTest.moc"
