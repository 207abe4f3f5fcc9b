#include "tests/support/PageFuzzer.h"
#include "tests/support/Random.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Replays what the fuzzer found, and does some of its work: any bytes at all pass through decoder,
/// finder and cleaner without breaking an invariant.
class AnyBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QDirIterator files(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data"), QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_corpus.append(file.readAll());
        }
        QVERIFY(!m_corpus.isEmpty());
    }

    void corpusPasses() {
        for (const QByteArray& bytes : m_corpus)
            test::fuzzBytes(bytes);
    }

    void changedBytesPass() {
        test::Random random;
        for (int round = 0; round < 300; ++round)
            test::fuzzBytes(change(random.pick(m_corpus), random));
    }

    void oddPagesPass_data() {
        QTest::addColumn<QString>("page");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("one line end") << u"\n"_s;
        QTest::newRow("blank lines") << QString(20'000, u'\n');
        QTest::newRow("no line end") << u"云川报"_s.repeated(20'000);
        QTest::newRow("one letter a line") << u"云\n"_s.repeated(10'000);
        QTest::newRow("blanks") << QString(50'000, u'\u3000');
        QTest::newRow("hyphens") << u"a-\n"_s.repeated(10'000);
        QTest::newRow("datelines") << u" 云川社北京7月15日电\n"_s.repeated(2'000);
        QTest::newRow("jump lines") << u"（下转2版）\n"_s.repeated(2'000);
        QTest::newRow("brackets") << u"（"_s.repeated(30'000);
        QTest::newRow("lone surrogates") << QString(1'000, QChar(0xD800)) + u'\n' + QChar(0xDC00);
    }

    void oddPagesPass() {
        QFETCH(QString, page);
        test::fuzzText(page);
    }

private:
    /// Some bytes overwritten, a piece repeated, a piece cut out.
    static QByteArray change(QByteArray bytes, test::Random& random) {
        const auto place = [&] {
            return random.number(0, static_cast<int>(bytes.size()));
        };
        for (int i = random.number(0, 20); i > 0; --i)
            bytes.insert(place(), static_cast<char>(random.number(0, 255)));
        bytes.insert(place(), bytes.mid(place(), random.number(0, 500)));
        bytes.remove(place(), random.number(0, 2000));
        return bytes;
    }

    QList<QByteArray> m_corpus;
};

QTEST_GUILESS_MAIN(AnyBytesTest)
#include "AnyBytesTest.moc"
