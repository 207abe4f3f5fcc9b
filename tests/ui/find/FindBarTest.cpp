#include "ui/find/FindBar.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class FindBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itOpensWithWordsAndGoesOnWithEnter() {
        QWidget window;
        FindBar bar(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(!bar.isVisible());
        const QSignalSpy next(&bar, &FindBar::nextWanted);
        const QSignalSpy previous(&bar, &FindBar::previousWanted);
        const QSignalSpy closed(&bar, &FindBar::closed);
        bar.open(u"渡口"_s);
        QVERIFY(bar.isVisible());
        auto* field = bar.findChild<QLineEdit*>();
        QVERIFY(field->hasFocus());
        QCOMPARE(field->selectedText(), u"渡口"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(next.count(), 1);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(previous.count(), 1);
        bar.open({}); // what was looked for stays
        QCOMPARE(bar.text(), u"渡口"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QVERIFY(!bar.isVisible());
    }
};

QTEST_MAIN(FindBarTest)
#include "FindBarTest.moc"
