#include "core/job/PreparedDump.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;

class PreparedDumpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageNumbersCountOn_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("steps");
        QTest::addColumn<QString>("later");
        QTest::newRow("first") << u"07"_s << 0 << u"07"_s;
        QTest::newRow("plain") << u"9"_s << 1 << u"10"_s;
        QTest::newRow("section") << u"A24"_s << 2 << u"A26"_s;
        QTest::newRow("unknown") << QString() << 1 << QString();
        QTest::newRow("no digits") << u"头版"_s << 1 << QString();
    }
    void pageNumbersCountOn() {
        QFETCH(QString, number);
        QFETCH(int, steps);
        QTEST(laterPageNumber(number, steps), "later");
    }

    void aDumpIsPreparedWithAllThatAProjectKeeps() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"changhe-2031-05-04-p1.txt"_s);
        const QByteArray bytes = "河堤完工\n今日完工。\xff\n\f二版\n";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        qint64 read = 0;
        const auto prepared =
            prepareDump(path, Encoding::Utf8, {}, [&](qint64 now, qint64) { read = now; });
        QVERIFY(prepared);
        QCOMPARE(prepared->dump.name, u"changhe-2031-05-04-p1.txt"_s);
        QCOMPARE(prepared->dump.sha256,
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(prepared->dump.encoding, u"UTF-8"_s);
        QCOMPARE(prepared->dump.invalidBytes, 1);
        QCOMPARE(prepared->invalidBytes.count, 1);
        QCOMPARE(prepared->dump.date, QDate(2031, 5, 4));
        QCOMPARE(prepared->pages.size(), 2u);
        QCOMPARE(read, bytes.size());
        for (const auto& page : prepared->pages)
            QCOMPARE(findViolation(page.layout, PageId{}, page.text.size()), std::nullopt);
    }

    void aJumpOverPagesBecomesALink() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"changhe-2031-05-04-p1.txt"_s);
        const QString body = u"新修的河堤全长十二公里，今天上午正式完工，沿岸居民前来观看。"_s;
        const QString text = u"长河河堤今日全线完工\n　　"_s + body + body +
                             u"（下转第2版）\n\f"_s + u"（上接第1版）"_s + body + body + u"\n"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
        file.close();
        const auto prepared = prepareDump(path);
        QVERIFY(prepared);
        QCOMPARE(prepared->links.size(), 1u);
        QCOMPARE(prepared->links[0].fromPage, 0u);
        QCOMPARE(prepared->links[0].toPage, 1u);
    }
};

QTEST_GUILESS_MAIN(PreparedDumpTest)
#include "PreparedDumpTest.moc"
