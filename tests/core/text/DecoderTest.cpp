#include "core/text/Decoder.h"

#include "tests/support/Encode.h"
#include "tests/support/Random.h"
#include "tests/support/Shared.h"

#include <QFile>
#include <QStringConverter>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(InvalidBytes)

class DecoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textSurvivesEveryEncodingAndChunking() {
        test::Random random;
        for (const Encoding encoding : AllEncodings) {
            for (int round = 0; round < 200; ++round) {
                const QString text = randomText(random, encoding);
                InvalidBytes invalid;
                QCOMPARE(decode(encoding, test::encode(text, encoding), &random, &invalid), text);
                QCOMPARE(invalid, InvalidBytes());
            }
        }
    }

    void anyBytesDecodeAlikeHoweverTheyAreCut() {
        test::Random random;
        for (const Encoding encoding : AllEncodings) {
            for (int round = 0; round < 200; ++round) {
                const QByteArray bytes = randomBytes(random);
                InvalidBytes whole;
                InvalidBytes cut;
                QCOMPARE(decode(encoding, bytes, &random, &cut),
                         decode(encoding, bytes, nullptr, &whole));
                QCOMPARE(cut, whole);
            }
        }
    }

    void validUtf8IsFoundAmongInvalid() {
        // Qt replaces byte by byte, we by maximal subparts: what stays must be the same.
        test::Random random;
        for (int round = 0; round < 500; ++round) {
            const QByteArray bytes = 'x' + randomBytes(random).replace('\r', ' ');
            const qsizetype valid = bytes.count("\xEF\xBF\xBD"); // U+FFFD itself
            InvalidBytes invalid;
            QString text = decode(Encoding::Utf8, bytes, nullptr, &invalid);
            QCOMPARE(invalid.count + valid, text.count(QChar::ReplacementCharacter));
            QCOMPARE(text.remove(QChar::ReplacementCharacter),
                     QString::fromUtf8(bytes).remove(QChar::ReplacementCharacter));
        }
    }

    void threeBytesInARunAreReadAsAlone() {
        // In a run of Chinese text several characters are decoded at once.
        const QByteArray run = "青石河流";
        const QByteArray ends("\x7F\x80\xBF\xC0");
        for (int lead = 0xDF; lead <= 0xF0; ++lead) {
            for (int second = 0x7F; second <= 0xC0; ++second) {
                for (const char third : ends) {
                    QByteArray alone;
                    alone.append(char(lead)).append(char(second)).append(third);
                    const QString text = decode(Encoding::Utf8, '|' + alone).sliced(1);
                    for (qsizetype at = 3; at <= run.size(); at += 3) {
                        const QByteArray bytes = QByteArray(run).insert(at, alone) + run + run;
                        const QString before = QString::fromUtf8(run.first(at));
                        QCOMPARE(decode(Encoding::Utf8, bytes),
                                 before + text + QString::fromUtf8(run.sliced(at) + run + run));
                    }
                }
            }
        }
    }

    void invalidBytesAreCountedAndPlaced_data() {
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<InvalidBytes>("invalid");
        const auto row = [](const char* name, Encoding encoding, const QByteArray& bytes,
                            const QString& text, const InvalidBytes& invalid) {
            QTest::newRow(name) << encoding << bytes << text << invalid;
        };
        row("UTF-8 stray", Encoding::Utf8, "a\x80z", u"a\uFFFDz"_s, {1, {1}});
        row("UTF-8 cut in the middle", Encoding::Utf8, "\xE4\xBA|", u"\uFFFD|"_s, {1, {0}});
        row("UTF-8 cut at the end", Encoding::Utf8, "a\xE4\xBA", u"a\uFFFD"_s, {1, {1}});
        row("UTF-8 surrogate", Encoding::Utf8, "\xED\xA0\x80", u"\uFFFD\uFFFD\uFFFD"_s,
            {3, {0, 1, 2}});
        row("GB18030 lead at the end", Encoding::Gb18030, "\xB1\xA8\xB1", u"报\uFFFD"_s, {1, {2}});
        row("GB18030 lead before a line end", Encoding::Gb18030, "\xB1\nA", u"\uFFFD\nA"_s,
            {1, {0}});
        row("GB18030 four bytes cut", Encoding::Gb18030, "\x81\x30\x81", u"\uFFFD0\uFFFD"_s,
            {2, {0, 2}});
        row("GB18030 four bytes unassigned", Encoding::Gb18030, "\xFE\x39\xFE\x39",
            u"\uFFFD9\uFFFD9"_s, {2, {0, 2}});
        row("Big5 stray", Encoding::Big5, "\xFF!", u"\uFFFD!"_s, {1, {0}});
        row("Windows-1252 without meaning", Encoding::Windows1252, "a\x81\x80", u"a\uFFFD€"_s,
            {1, {1}});
        row("UTF-16LE lone surrogate", Encoding::Utf16LE, QByteArray("\x00\xD8\x41\x00", 4),
            u"\uFFFD\u0041"_s, {1, {0}});
        row("UTF-16BE odd length", Encoding::Utf16BE, QByteArray("\x62\xA5\x62", 3), u"报\uFFFD"_s,
            {1, {2}});
    }

    void invalidBytesAreCountedAndPlaced() {
        QFETCH(Encoding, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(InvalidBytes, invalid);
        test::Random random;
        for (int round = 0; round < 20; ++round) {
            InvalidBytes found;
            QCOMPARE(decode(encoding, bytes, &random, &found), text);
            QCOMPARE(found, invalid);
        }
    }

    void onlyTheFirstTenOffsetsAreKept() {
        InvalidBytes invalid;
        decode(Encoding::Utf8, QByteArray(25, '\x80'), nullptr, &invalid);
        QCOMPARE(invalid.count, 25);
        QCOMPARE(invalid.firstOffsets, (std::vector<qint64>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    }

    void lineEndsBecomeLineFeeds() {
        test::Random random;
        for (const Encoding encoding : AllEncodings) {
            for (int round = 0; round < 50; ++round) {
                const QByteArray bytes = test::encode(u"\r\n\n\ra\r\r\n\nb\n\r\r"_s, encoding);
                QCOMPARE(decode(encoding, bytes, &random), u"\n\n\na\n\n\nb\n\n\n"_s);
            }
        }
    }

    void byteOrderMarkGoesAtTheStartOnly() {
        test::Random random;
        const QString mark(QChar(QChar::ByteOrderMark));
        for (const Encoding encoding :
             {Encoding::Utf8, Encoding::Utf16LE, Encoding::Utf16BE, Encoding::Gb18030}) {
            const QByteArray bytes = test::encode(u"x"_s + mark + u"报"_s, encoding);
            const QByteArray marked =
                test::encode(u"x"_s + mark, encoding).mid(test::encode(u"x"_s, encoding).size());
            for (int round = 0; round < 20; ++round)
                QCOMPARE(decode(encoding, marked + bytes, &random), u"x"_s + mark + u"报"_s);
        }
    }

    void hongKongCharactersOfBig5AreKnown() {
        // 嘅 and 𠮩 of Big5-HKSCS; the second lies beyond the basic plane.
        QCOMPARE(decode(Encoding::Big5, "\xC6\x8B\xA4\xA4", nullptr).size(), 2);
        QCOMPARE(decode(Encoding::Big5, "\x9D\xF8", nullptr),
                 QStringDecoder("Big5-HKSCS")("\x9D\xF8"));
    }

    void realDumpsSurviveGb18030AndUtf16() {
        const QString path = test::sharedPath(u"dumps/chongqing-2025-07-16-p1.txt"_s);
        if (path.isEmpty())
            QSKIP("the shared dumps are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        test::Random random;
        for (const Encoding encoding :
             {Encoding::Utf8, Encoding::Utf16LE, Encoding::Utf16BE, Encoding::Gb18030})
            QCOMPARE(decode(encoding, test::encode(text, encoding), &random), text);
    }

private:
    /// With @p random the bytes come in chunks of random size.
    static QString decode(Encoding encoding, const QByteArray& bytes,
                          test::Random* random = nullptr, InvalidBytes* invalid = nullptr) {
        Decoder decoder(encoding);
        QString text;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype left = bytes.size() - at;
            const qsizetype size = random ? std::min<qsizetype>(left, random->number(0, 7)) : left;
            decoder.decode(QByteArrayView(bytes).sliced(at, size), text);
            at += size;
        }
        decoder.finish(text);
        if (invalid)
            *invalid = decoder.invalidBytes();
        return text;
    }

    static QString randomText(test::Random& random, Encoding encoding) {
        static const std::vector<QString> simple{u"a"_s,  u"\n"_s, u" "_s, u"報"_s,
                                                 u"，"_s, u"紙"_s, u"。"_s};
        static const std::vector<QString> rich{u"é"_s, u"𠮷"_s,     u"报"_s, u"㐂"_s,
                                               u"😀"_s, u"\uFFFD"_s, u"ﾊ"_s};
        static const std::vector<QString> latin{u"a"_s, u"\n"_s, u" "_s, u"é"_s,
                                                u"ß"_s, u"€"_s,  u"—"_s};
        QString text;
        for (int length = random.number(0, 60); length > 0; --length)
            text +=
                encoding == Encoding::Windows1252
                    ? random.pick(latin)
                    : random.pick(encoding == Encoding::Big5 || random.chance(0.5) ? simple : rich);
        return text;
    }

    /// Bytes among which sequences that start well and end badly are frequent.
    static QByteArray randomBytes(test::Random& random) {
        static constexpr std::array<uchar, 24> Likely{
            0x0A, 0x0D, 0x30, 0x39, 0x41, 0x7F, 0x80, 0x81, 0x8F, 0x90, 0x9F, 0xA0,
            0xA1, 0xBF, 0xC2, 0xD8, 0xDC, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0xF4, 0xFF};
        QByteArray bytes;
        for (int length = random.number(0, 60); length > 0; --length)
            bytes +=
                static_cast<char>(random.chance(0.8) ? random.pick(Likely) : random.number(0, 255));
        return bytes;
    }
};

QTEST_GUILESS_MAIN(DecoderTest)
#include "DecoderTest.moc"
