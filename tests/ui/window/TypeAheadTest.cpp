#include "ui/window/TypeAhead.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QShortcutEvent>
#include <QSignalSpy>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TypeAheadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysGoToTheDialogThatIsOpen();
    void aKeyIsHandedOverOnce();
    void keysDoTheirWorkWithoutADialog();
};

namespace {

class KeyCounter : public QWidget {
public:
    using QWidget::QWidget;
    int presses = 0;

protected:
    void keyPressEvent(QKeyEvent*) override { ++presses; }
};

} // namespace

void TypeAheadTest::keysGoToTheDialogThatIsOpen() {
    QAction role;
    ui::TypeAhead typeAhead;
    role.installEventFilter(&typeAhead);
    const QSignalSpy triggered(&role, &QAction::triggered);
    QDialog dialog;
    auto* line = new QLineEdit(&dialog);
    line->setFocus();
    dialog.open();

    for (const char* key : {"4", "A", "Shift+A", "Ctrl+E"}) {
        QShortcutEvent event(QKeySequence(QString::fromLatin1(key)), 0);
        QVERIFY(QCoreApplication::sendEvent(&role, &event));
    }
    QCOMPARE(line->text(), u"4aA"_s);
    QVERIFY(triggered.isEmpty());

    QShortcutEvent enter(QKeySequence(Qt::Key_Escape), 0);
    QCoreApplication::sendEvent(&role, &enter);
    QVERIFY(dialog.isHidden());
}

void TypeAheadTest::aKeyIsHandedOverOnce() {
    // The dialog takes no text, so that the key would be the window's shortcut again.
    QWidget window;
    QAction role;
    role.setShortcut(QKeySequence(Qt::Key_4));
    window.addAction(&role);
    ui::TypeAhead typeAhead;
    role.installEventFilter(&typeAhead);
    const QSignalSpy triggered(&role, &QAction::triggered);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QDialog dialog(&window);
    auto* keys = new KeyCounter(&dialog);
    keys->setFocusPolicy(Qt::StrongFocus);
    keys->setFocus();
    dialog.open();
    QTest::keyClick(keys, Qt::Key_4);
    QCOMPARE(keys->presses, 1);
    QVERIFY(triggered.isEmpty());
}

void TypeAheadTest::keysDoTheirWorkWithoutADialog() {
    QWidget window;
    QAction role;
    role.setShortcut(QKeySequence(Qt::Key_4));
    window.addAction(&role);
    ui::TypeAhead typeAhead;
    role.installEventFilter(&typeAhead);
    const QSignalSpy triggered(&role, &QAction::triggered);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_4);
    QCOMPARE(triggered.size(), 1);
}

QTEST_MAIN(TypeAheadTest)
#include "TypeAheadTest.moc"
