#include "core/exchange/FileNames.h"

#include "tests/support/Random.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

class FileNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesSafe_data() {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"云溪建馆"_s << u"云溪建馆"_s;
        QTest::newRow("reserved") << u"a/b\\c:d*e?\"f\"<g>|h"_s << u"a b c d e f g h"_s;
        QTest::newRow("control") << u"a\nb\tc\u0007d\u202E"_s << u"a b c d"_s;
        QTest::newRow("ends") << u" ..a.. "_s << u"a"_s;
        QTest::newRow("device") << u"con"_s << u"_con"_s;
        QTest::newRow("device with suffix") << u"LPT1.x"_s << u"_LPT1.x"_s;
        QTest::newRow("not a device") << u"console"_s << u"console"_s;
        QTest::newRow("nothing left") << u"???"_s << u"_"_s;
        QTest::newRow("composed") << u"cafe\u0301"_s << u"caf\u00E9"_s;
        QTest::newRow("half a pair") << QString(QChar(0xD842)) << u"_"_s;
        QTest::newRow("long") << u"镇"_s.repeated(100) << u"镇"_s.repeated(40);
        QTest::newRow("long pairs")
            << u"\U00020BB7"_s.repeated(100) << u"\U00020BB7"_s.repeated(30);
    }
    void makesSafe() {
        QFETCH(QString, wish);
        QTEST(safeFileName(wish), "name");
    }

    void namesAreUniqueWithoutCase() {
        FileNames names;
        QCOMPARE(names.next(u"Tide"_s, u".txt"_s), u"Tide.txt"_s);
        QCOMPARE(names.next(u"tide"_s, u".txt"_s), u"tide-2.txt"_s);
        QCOMPARE(names.next(u"Tide?"_s, u".txt"_s), u"Tide-3.txt"_s);
        QCOMPARE(names.next(u"tide-2"_s, u".txt"_s), u"tide-2-2.txt"_s);
    }

    void anyNameCanBeWritten() {
        test::Random random;
        const QTemporaryDir folder;
        for (int round = 0; round < 200; ++round) {
            QString wish;
            for (int length = random.number(0, 200); length > 0; --length)
                wish.append(QChar(random.number(0, random.chance(0.5) ? 0xFFFF : 0x7F)));
            QFile file(folder.filePath(safeFileName(wish)));
            QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(FileNamesTest)
#include "FileNamesTest.moc"
