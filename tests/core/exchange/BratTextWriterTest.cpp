#include "core/exchange/BratTextWriter.h"

#include "tests/support/MentionSample.h"

#include <QBuffer>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using jianbao::test::MentionSample;

class BratTextWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTextStandsAlone() {
        const MentionSample sample;
        const QByteArray written =
            sample.written([](QIODevice& out) { return std::make_unique<BratTextWriter>(out); });
        QCOMPARE(QString::fromUtf8(written), sample.article().text + u'\n');
    }

    void whatCannotBeWrittenIsTold() {
        const MentionSample sample;
        QBuffer closed;
        closed.open(QIODevice::ReadOnly);
        BratTextWriter writer(closed);
        writer.add(sample.article());
        QVERIFY(!writer.finish());
    }
};

QTEST_GUILESS_MAIN(BratTextWriterTest)
#include "BratTextWriterTest.moc"
