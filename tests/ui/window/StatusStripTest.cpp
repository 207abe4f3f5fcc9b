#include "ui/window/StatusStrip.h"

#include <QTest>

using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class StatusStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsNotHiddenByTheTipOfAButton() {
        StatusStrip strip;
        strip.showMessage(u"Write clean text"_s);
        strip.setState(u"8 files written"_s);
        QCOMPARE(strip.currentMessage(), QString());
        QCOMPARE(strip.state(), u"8 files written"_s);
    }
};

QTEST_MAIN(StatusStripTest)
#include "StatusStripTest.moc"
