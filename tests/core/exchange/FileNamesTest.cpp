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
        QCOMPARE(names.next(u"Tide"_s), u"Tide"_s);
        QCOMPARE(names.next(u"tide"_s), u"tide-2"_s);
        QCOMPARE(names.next(u"Tide?"_s), u"Tide-3"_s);
        QCOMPARE(names.next(u"tide-2"_s), u"tide-2-2"_s);
    }

    void foldersOfANameAreSafeEach() {
        FileNames names;
        QCOMPARE(names.next(u"2031:05/con/a?"_s), u"2031 05/_con/a"_s);
    }

    void patternIsFilled_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QString>("name");
        QTest::newRow("all") << u"{date}-{page}-{n}-{title}"_s << true
                             << u"2031-05-06-A2-03-桥 开了"_s;
        QTest::newRow("letters beside") << u"{newspaper}-p{page}"_s << true << u"云溪日报-pA2"_s;
        QTest::newRow("unknown goes") << u"{newspaper}-p{page} {title}"_s << false << u"yunxi"_s;
        QTest::newRow("own words stay") << u"clips-{page}_{dump}"_s << false << u"clips_yunxi"_s;
        QTest::newRow("folders") << u"{date}/{title}.{n}"_s << true << u"2031-05-06/桥 开了.03"_s;
        QTest::newRow("nothing known") << u"{date}/{title}"_s << false << u"_"_s;
        QTest::newRow("no way out") << u"../../{title}"_s << true << u"桥 开了"_s;
    }
    void patternIsFilled() {
        QFETCH(QString, pattern);
        QFETCH(bool, isKnown);
        const NameFields known{u"云溪日报"_s, u"2031-05-06"_s, u"A2"_s,
                               u"yunxi"_s,    u"桥/开了"_s,    3};
        NameFields unknown;
        unknown.newspaper = unknown.dump = u"yunxi"_s;
        QTEST(NameTemplate(pattern).fill(isKnown ? known : unknown), "name");
    }

    void unknownFieldIsNamed() {
        QCOMPARE(NameTemplate(u"{date}-{n}"_s).unknownField(), QString());
        QCOMPARE(NameTemplate(u"{date}-{author}-{x}"_s).unknownField(), u"{author}"_s);
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
