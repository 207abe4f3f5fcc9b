#include "core/edit/Operation.h"

#include <QTest>

using namespace jianbao::edit;
using namespace Qt::StringLiterals;

class OperationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesReadBack() {
        for (int i = 0; i <= static_cast<int>(Operation::Accept); ++i) {
            const auto operation = static_cast<Operation>(i);
            QCOMPARE(operationFromName(QString(operationName(operation))), operation);
        }
        QCOMPARE(operationName(Operation::FindAgain), "find-again"_L1);
        QVERIFY(!operationFromName(u"Import"));
    }
};

QTEST_GUILESS_MAIN(OperationTest)
#include "OperationTest.moc"
