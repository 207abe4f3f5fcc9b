#include "core/segment/LatinByline.h"

#include "core/segment/LineReader.h"

#include <QTest>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

class LatinBylineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marks_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint32>("marks");
        constexpr quint32 credit = WholeCredit | EndsCredit;
        QTest::newRow("by") << u"By MIRIAM OSTRANDER and JOEL FITCH"_s << quint32(WholeByline);
        QTest::newRow("by the clock") << u"By the clock of a server farm"_s << quint32(0);
        QTest::newRow("caption") << u"Above: riders at the ferry"_s << quint32(StartsCaption);
        QTest::newRow("for a paper") << u"Darius Webb for The Standard"_s << credit;
        QTest::newRow("name and paper") << u"Rita Sandoval | The Harlow Courier"_s << credit;
        QTest::newRow("in capitals") << u"IKE BELLAMY / Sentinel"_s << credit;
        QTest::newRow("behind a caption")
            << u"wird auf dem Dach gebaut. Foto: Moser"_s << quint32(EndsCredit);
        QTest::newRow("in brackets")
            << u"at the ferry. (Photo by Jane Doe)"_s << quint32(EndsCredit);
        QTest::newRow("no one named") << u"he sent her a Photo by the mail"_s << quint32(0);
        QTest::newRow("no name") << u"Win or lose / The Sentinel"_s << quint32(0);
        QTest::newRow("no paper") << u"Rita Sandoval | 7 p.m."_s << quint32(0);
    }
    void marks() {
        QFETCH(QString, text);
        const Line line = readLine(text, splitLines(text).front());
        QTEST(latinBylineMarks(text, line), "marks");
    }
    void continuations() {
        const auto goesOn = [](const QString& page) {
            const std::vector<RawLine> raws = splitLines(page);
            return continuesLatinByline(page, readLine(page, raws[0]), readLine(page, raws[1]));
        };
        QVERIFY(goesOn(u"By MIRIAM OSTRANDER\nand JOEL FITCH\n"_s));
        QVERIFY(goesOn(u"By MIRIAM OSTRANDER\nStaff Writer\n"_s));
        QVERIFY(!goesOn(u"By MIRIAM OSTRANDER\nFor eleven years the trustees\n"_s));
        QVERIFY(goesOn(u"By Town Hall Reporter\nMIRIAM OSTRANDER\n"_s));
        QVERIFY(!goesOn(u"By MIRIAM OSTRANDER\nHarbor Deal Splits\n"_s));
        QVERIFY(!goesOn(u"By MIRIAM OSTRANDER\n\nStaff Writer\n"_s));
    }
};

QTEST_GUILESS_MAIN(LatinBylineTest)
#include "LatinBylineTest.moc"
