#include "core/model/Status.h"

#include <QTest>

using namespace jianbao;

class StatusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesGoBothWays() {
        for (const Status status : AllStatuses)
            QCOMPARE(statusFromName(QString(statusName(status))), std::optional(status));
        QCOMPARE(statusFromName(u"done"), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(StatusTest)
#include "StatusTest.moc"
