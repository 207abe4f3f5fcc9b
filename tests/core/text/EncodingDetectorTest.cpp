#include "core/text/EncodingDetector.h"

#include "tests/support/Encode.h"
#include "tests/support/Random.h"
#include "tests/support/Shared.h"

#include <QFile>
#include <QStringConverter>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

const std::vector<QString> Simplified{u"本报讯 云川市昨天召开春季造林动员会，"_s,
                                      u"要求各区县抓紧时机，把任务落到山头地块。\n"_s,
                                      u"记者在现场看到，"_s,
                                      u"三百多名志愿者冒雨栽下两千棵树苗。\n"_s,
                                      u"“今年的雨水好，”"_s,
                                      u"林场老职工说，"_s,
                                      u"成活率可以达到九成以上。\n\n"_s,
                                      u"（下转第3版）\n"_s,
                                      u"城南新区供水管网改造工程提前完工"_s,
                                      u"居民用水压力明显改善\n"_s};
const std::vector<QString> Traditional{u"本報訊 雲川市昨天召開春季造林動員會，"_s,
                                       u"要求各區縣抓緊時機，把任務落到山頭地塊。\n"_s,
                                       u"記者在現場看到，"_s,
                                       u"三百多名志願者冒雨栽下兩千棵樹苗。\n"_s,
                                       u"「今年的雨水好，」"_s,
                                       u"林場老職工說，"_s,
                                       u"成活率可以達到九成以上。\n\n"_s,
                                       u"（下轉第3版）\n"_s,
                                       u"城南新區供水管網改造工程提前完工"_s,
                                       u"居民用水壓力明顯改善\n"_s};

const std::vector<QString> French{
    u"La mairie a annoncé hier l’ouverture du nouveau pont. "_s,
    u"« Très belle journée », a déclaré la maire à l’arrivée.\n"_s,
    u"Les élèves de l’école ont planté deux mille arbres près de la forêt. "_s,
    u"Où ira l’argent ? Rien n’a été décidé – le conseil se réunira à Noël.\n"_s,
    u"Çà et là, des œuvres d’art… créées pour la fête. "_s};
const std::vector<QString> German{
    u"Die Brücke über den Fluß wird am Montag geöffnet. "_s,
    u"„Schönes Wetter“, sagte die Bürgermeisterin, „für alle Gäste“.\n"_s,
    u"Die Schüler pflanzten zweitausend Bäume nördlich der Straße. "_s,
    u"Eine Fahrkarte kostet künftig 2,40 € – für Ältere die Hälfte.\n"_s};

QString randomText(test::Random& random, const std::vector<QString>& sentences, int count) {
    QString text;
    for (; count > 0; --count)
        text += random.pick(sentences);
    return text;
}

} // namespace

class EncodingDetectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chineseIsRecognisedHoweverShort_data() {
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<bool>("traditional");
        for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16LE, Encoding::Utf16BE,
                                        Encoding::Gb18030, Encoding::Big5}) {
            if (encoding != Encoding::Big5)
                QTest::addRow("%s simplified", encodingName(encoding).data()) << encoding << false;
            QTest::addRow("%s traditional", encodingName(encoding).data()) << encoding << true;
        }
    }

    void chineseIsRecognisedHoweverShort() {
        QFETCH(Encoding, encoding);
        QFETCH(bool, traditional);
        test::Random random;
        // Traditional characters in GBK need some thirty characters; all else a sentence.
        const int least = traditional && encoding == Encoding::Gb18030 ? 5 : 2;
        for (int round = 0; round < 300; ++round) {
            const QString text = randomText(random, traditional ? Traditional : Simplified,
                                            random.number(least, 12));
            const QByteArray bytes = test::encode(text, encoding);
            QVERIFY2(detectEncoding(bytes) == encoding, qPrintable(text));
            QVERIFY2(detectEncoding(QByteArrayView(bytes).chopped(1)) == encoding,
                     qPrintable(text));
        }
    }

    void englishIsRecognised() {
        const QString text = u"The ferry to Maple Island will sail again on Monday, the harbour "
                             u"office said.\nTickets cost $4.\n"_s;
        for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16LE, Encoding::Utf16BE})
            QCOMPARE(detectEncoding(test::encode(text, encoding)), encoding);
    }

    void englishWithAFewChineseMarksIsNotUtf16() {
        const QString text = u"The ferry to Maple Island will sail again on Monday，the harbour "
                             u"office said。\n"_s;
        QCOMPARE(detectEncoding(test::encode(text, Encoding::Gb18030)), Encoding::Gb18030);
    }

    void byteOrderMarkDecides() {
        const QString marked = QChar(QChar::ByteOrderMark) + u"云"_s;
        for (const Encoding encoding :
             {Encoding::Utf8, Encoding::Utf16LE, Encoding::Utf16BE, Encoding::Gb18030}) {
            QCOMPARE(byteOrderMark(test::encode(marked, encoding)), encoding);
            QCOMPARE(detectEncoding(test::encode(marked, encoding)), encoding);
        }
        QVERIFY(!byteOrderMark("plain"));
    }

    void damagedUtf8StaysUtf8() {
        test::Random random;
        QByteArray bytes = test::encode(randomText(random, Simplified, 20), Encoding::Utf8);
        for (int i = 0; i < 5; ++i)
            bytes[random.number(0, static_cast<int>(bytes.size()) - 1)] = '\xFE';
        QCOMPARE(detectEncoding(bytes), Encoding::Utf8);
        QByteArray french = test::encode(randomText(random, French, 40), Encoding::Utf8);
        for (int i = 0; i < 3; ++i)
            french[random.number(0, static_cast<int>(french.size()) - 1)] = '\xE9';
        QCOMPARE(detectEncoding(french), Encoding::Utf8);
    }

    void accentsAreRecognised_data() {
        QTest::addColumn<bool>("french");
        QTest::newRow("French") << true;
        QTest::newRow("German") << false;
    }

    void accentsAreRecognised() {
        QFETCH(bool, french);
        test::Random random;
        for (int round = 0; round < 300; ++round) {
            const QString text = randomText(random, french ? French : German, random.number(1, 12));
            const QByteArray bytes = test::encode(text, Encoding::Windows1252);
            QVERIFY2(detectEncoding(bytes) == Encoding::Windows1252, qPrintable(text));
            QVERIFY2(detectEncoding(test::encode(text, Encoding::Utf8)) == Encoding::Utf8,
                     qPrintable(text));
        }
        QCOMPARE(detectEncoding("Fine weather in the caf\xE9s of the old town today"),
                 Encoding::Windows1252);
        QCOMPARE(detectEncoding("Fine weather, \x93he said\x94 \x97 and so it was"),
                 Encoding::Windows1252);
    }

    void dashesOfBig5AreNoSpanish() {
        const QString english = u"BROWN FALLS — The bridge will open, the council said.\n"
                                u"EAST LINDEN — Judges met on Monday — and on Tuesday.\n"_s;
        QCOMPARE(detectEncoding(test::encode(english, Encoding::Big5)), Encoding::Big5);
        const QString spanish = u"¿Y qué dice el alcalde? ¡A trabajar! ¡Ánimo! ¿Quién?\n"_s;
        QCOMPARE(detectEncoding(test::encode(spanish, Encoding::Windows1252)),
                 Encoding::Windows1252);
    }

    void quotesOfBig5AreNoDitto() {
        const QString english = u"“We are between pumps,” said the chairman, and sat down.\n"
                                u"The report called the find “baffling” and said no more.\n"_s;
        QCOMPARE(detectEncoding(test::encode(english, Encoding::Big5)), Encoding::Big5);
    }

    /// A newspaper in English that names people and places in Chinese characters.
    void chineseNamesInEnglishStayChinese() {
        test::Random random;
        const QString names = u"王明李云溪市长河桥青岭水库林一周二石镇"_s;
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (int i = random.number(3, 8); i > 0; --i) {
                const int length = random.number(2, 4);
                const int at = random.number(0, static_cast<int>(names.size()) - length);
                text += u"The ferry to Maple Island will sail again, said Mayor Wang ("_s +
                        names.sliced(at, length) + u") in the harbour office on Monday. "_s;
            }
            QVERIFY2(detectEncoding(test::encode(text, Encoding::Gb18030)) == Encoding::Gb18030,
                     qPrintable(text));
        }
    }

    void binaryIsNoText() {
        test::Random random;
        QByteArray bytes;
        for (int i = 0; i < 4096; ++i)
            bytes += static_cast<char>(random.number(0, 255));
        QVERIFY(!detectEncoding(bytes));
        QVERIFY(!detectEncoding(QByteArray(100, '\0')));
        QVERIFY(!detectEncoding("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n"));
    }

    void latinTextInGb18030() {
        const QString text = u"The fare to Marlbridge, £1.20, stays — garçons, là-bas."_s;
        QStringEncoder encoder("GB18030");
        const QByteArray bytes = encoder.encode(text);
        QCOMPARE(detectEncoding(bytes), Encoding::Gb18030);
        QCOMPARE(detectEncoding("The fare, \xA3"
                                "1.20, stays."),
                 Encoding::Windows1252);
    }

    void realPagesAreRecognisedWindowByWindow_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Encoding>("encoding");
        for (const Encoding encoding :
             {Encoding::Utf8, Encoding::Utf16LE, Encoding::Utf16BE, Encoding::Gb18030})
            QTest::addRow("daily, %s", encodingName(encoding).data())
                << u"dumps/liaoyuan-2025-07-16-p1.txt"_s << encoding;
        QTest::newRow("old, Big5") << u"dumps/jingbao/jingbao-1930-04-03.txt"_s << Encoding::Big5;
    }

    void realPagesAreRecognisedWindowByWindow() {
        QFETCH(QString, file);
        QFETCH(Encoding, encoding);
        const QString path = test::sharedPath(file);
        if (path.isEmpty())
            QSKIP("the shared dumps are not here");
        QFile dump(path);
        QVERIFY(dump.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(dump.readAll());
        constexpr qsizetype Window = 60;
        for (qsizetype at = 0; at + Window <= text.size(); at += Window) {
            QStringEncoder encoder(encodingName(encoding).data());
            const QByteArray bytes = encoder.encode(QStringView(text).sliced(at, Window));
            QVERIFY2(detectEncoding(bytes) == encoding,
                     qPrintable(QString::number(at) + u": "_s + text.mid(at, Window)));
        }
    }
};

QTEST_GUILESS_MAIN(EncodingDetectorTest)
#include "EncodingDetectorTest.moc"
