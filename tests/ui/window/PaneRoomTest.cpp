#include "ui/window/PaneRoom.h"

#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QTest>

using namespace jianbao::ui;

class PaneRoomTest : public QObject {
    Q_OBJECT

    static constexpr int Height = 140;

private Q_SLOTS:
    void anEmptyPaneTakesOneLine() {
        QMainWindow window;
        window.setCentralWidget(new QLabel);
        QDockWidget pane;
        pane.setWidget(new QLabel(QStringLiteral("nothing")));
        window.addDockWidget(Qt::BottomDockWidgetArea, &pane);
        PaneRoom room(window, pane, Height);
        window.resize(800, 600);
        room.setEmpty(true);
        window.show();
        QTRY_VERIFY(pane.isVisible() && pane.height() < Height / 2);
        room.setEmpty(false);
        QTRY_COMPARE(pane.height(), Height);
    }

    void itGetsBackTheHeightThatAPersonGaveIt() {
        constexpr int own = 220;
        QMainWindow window;
        window.setCentralWidget(new QLabel);
        QDockWidget pane;
        pane.setWidget(new QLabel(QStringLiteral("nothing")));
        window.addDockWidget(Qt::BottomDockWidgetArea, &pane);
        PaneRoom room(window, pane, Height);
        window.resize(800, 600);
        window.show();
        window.resizeDocks({&pane}, {own}, Qt::Vertical);
        QTRY_COMPARE(pane.height(), own);
        room.setEmpty(true);
        QTRY_VERIFY(pane.height() < own);
        room.setEmpty(false);
        QTRY_COMPARE(pane.height(), own);
    }

    void atASideItKeepsItsHeight() {
        QMainWindow window;
        window.setCentralWidget(new QLabel);
        QDockWidget pane;
        pane.setWidget(new QLabel(QStringLiteral("nothing")));
        window.addDockWidget(Qt::RightDockWidgetArea, &pane);
        PaneRoom room(window, pane, Height);
        room.setEmpty(true);
        QCOMPARE(pane.widget()->maximumHeight(), QWIDGETSIZE_MAX);
    }
};

QTEST_MAIN(PaneRoomTest)
#include "PaneRoomTest.moc"
