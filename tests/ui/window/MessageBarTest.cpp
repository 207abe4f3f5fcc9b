#include "ui/window/MessageBar.h"

#include <QTest>
#include <QToolButton>

using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class MessageBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageStaysUntilItIsClosedOrReplaced() {
        MessageBar bar;
        QVERIFY(bar.text().isEmpty());
        bar.showMessage(MessageBar::Kind::Warning, u"one"_s);
        bar.settle();
        bar.showMessage(MessageBar::Kind::Notice, u"two"_s);
        bar.settle();
        QCOMPARE(bar.text(), u"two"_s);
        bar.findChild<QToolButton*>()->click();
        QVERIFY(bar.text().isEmpty());
    }

    void aFailureIsOverWhenAStepSucceeds() {
        MessageBar bar;
        bar.showMessage(MessageBar::Kind::Failure, u"no space"_s);
        QCOMPARE(bar.text(), u"no space"_s);
        bar.settle();
        QVERIFY(bar.text().isEmpty());
    }
};

QTEST_MAIN(MessageBarTest)
#include "MessageBarTest.moc"
