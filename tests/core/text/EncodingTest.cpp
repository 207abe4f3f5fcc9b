#include "core/text/Encoding.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class EncodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameNamesItsEncoding() {
        for (const Encoding encoding : AllEncodings)
            QCOMPARE(encodingFromName(QString(encodingName(encoding))), encoding);
    }

    void aliasesMean_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Encoding>("encoding");
        QTest::newRow("utf8") << u"utf8"_s << Encoding::Utf8;
        QTest::newRow("Utf_8") << u"Utf_8"_s << Encoding::Utf8;
        QTest::newRow("gbk") << u"gbk"_s << Encoding::Gb18030;
        QTest::newRow("GB2312") << u"GB2312"_s << Encoding::Gb18030;
        QTest::newRow("cp936") << u"cp936"_s << Encoding::Gb18030;
        QTest::newRow("big-5") << u"big-5"_s << Encoding::Big5;
        QTest::newRow("Big5-HKSCS") << u"Big5-HKSCS"_s << Encoding::Big5;
        QTest::newRow("utf16le") << u"utf16le"_s << Encoding::Utf16LE;
        QTest::newRow("UTF-16") << u"UTF-16"_s << Encoding::Utf16LE;
        QTest::newRow("latin1") << u"latin1"_s << Encoding::Windows1252;
        QTest::newRow("ISO-8859-1") << u"ISO-8859-1"_s << Encoding::Windows1252;
        QTest::newRow("cp1252") << u"cp1252"_s << Encoding::Windows1252;
        QTest::newRow("utf 16 be") << u"utf 16 be"_s << Encoding::Utf16BE;
    }

    void aliasesMean() {
        QFETCH(QString, name);
        QFETCH(Encoding, encoding);
        QCOMPARE(encodingFromName(name), encoding);
    }

    void otherNamesMeanNothing() {
        QVERIFY(!encodingFromName(u""));
        QVERIFY(!encodingFromName(u"---"));
        QVERIFY(!encodingFromName(u"utf-9"));
        QVERIFY(!encodingFromName(u"latin2"));
    }
};

QTEST_GUILESS_MAIN(EncodingTest)
#include "EncodingTest.moc"
