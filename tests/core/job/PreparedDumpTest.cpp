#include "core/job/PreparedDump.h"

#include "tests/support/Outcome.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;

class PreparedDumpTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& bytes) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    static std::vector<PreparedDump> partsOf(const QString& path,
                                             const PrepareOptions& options = {},
                                             const ReadProgress& progress = {}) {
        std::vector<PreparedDump> parts;
        const auto prepared = prepareDump(
            path, options,
            [&](PreparedDump part) {
                parts.push_back(std::move(part));
                return true;
            },
            {}, progress);
        if (!prepared)
            qFatal("cannot prepare: %s", test::outcome(prepared).constData());
        return parts;
    }

    static QByteArray manyPages(int count) {
        QByteArray bytes;
        for (int i = 0; i < count; ++i)
            bytes += QByteArray("第") + QByteArray::number(i) + "号消息\n\f";
        return bytes;
    }

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
        const QByteArray bytes = "河堤完工\n今日完工。\xff\n\f二版\n";
        const QString path = write(u"changhe-2031-05-04-p1.txt"_s, bytes);
        qint64 read = 0;
        const auto parts =
            partsOf(path, {.encoding = Encoding::Utf8}, [&](qint64 now, qint64) { read = now; });
        QCOMPARE(parts.size(), 1u);
        const PreparedDump& prepared = parts.front();
        QVERIFY(prepared.isLast);
        QCOMPARE(prepared.dump.name, u"changhe-2031-05-04-p1.txt"_s);
        QCOMPARE(prepared.dump.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(prepared.dump.encoding, u"UTF-8"_s);
        QCOMPARE(prepared.dump.invalidBytes, 1);
        QCOMPARE(prepared.invalidBytes.count, 1);
        QCOMPARE(prepared.dump.date, QDate(2031, 5, 4));
        QCOMPARE(prepared.pages.size(), 2u);
        QCOMPARE(read, bytes.size());
        for (const auto& page : prepared.pages)
            QCOMPARE(findViolation(page.layout, PageId{}, page.text.size()), std::nullopt);
    }

    void aJumpOverPagesBecomesALink() {
        const QString body = u"新修的河堤全长十二公里，今天上午正式完工，沿岸居民前来观看。"_s;
        const QString text = u"长河河堤今日全线完工\n　　"_s + body + body +
                             u"（下转第2版）\n\f"_s + u"（上接第1版）"_s + body + body + u"\n"_s;
        const auto parts = partsOf(write(u"changhe-2031-05-05-p1.txt"_s, text.toUtf8()));
        QCOMPARE(parts.size(), 1u);
        QCOMPARE(parts[0].links.size(), 1u);
        QCOMPARE(parts[0].links[0].fromPage, 0u);
        QCOMPARE(parts[0].links[0].toPage, 1u);
    }

    void aLongDumpComesInParts_data() {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("three threads") << 3;
    }

    void aLongDumpComesInParts() {
        QFETCH(int, threads);
        const int count = 2 * int(PartSize) + 5;
        const auto parts = partsOf(write(u"long.txt"_s, manyPages(count)), {.threads = threads});
        QCOMPARE(parts.size(), 3u);
        int next = 0;
        for (const PreparedDump& part : parts) {
            QCOMPARE(part.isLast, &part == &parts.back());
            QCOMPARE(part.dump.sha256, parts.front().dump.sha256);
            for (const auto& page : part.pages) {
                QCOMPARE(page.dumpIndex, next++);
                QVERIFY(!page.layout.blocks.empty());
            }
        }
        QCOMPARE(next, count);
    }

    void itEndsWhenNoMoreIsWanted() {
        int parts = 0;
        const auto prepared = prepareDump(write(u"ended.txt"_s, manyPages(3 * int(PartSize))), {},
                                          [&](const PreparedDump&) { return ++parts < 2; });
        QVERIFY(prepared);
        QCOMPARE(parts, 2);
    }

    void whatIsNotWantedIsNotRead() {
        const QByteArray bytes = "一则消息\n";
        QByteArray asked;
        const auto prepared = prepareDump(
            write(u"known.txt"_s, bytes),
            {.wanted =
                 [&](const QByteArray& sha256) {
                     asked = sha256;
                     return false;
                 }},
            [](const PreparedDump&) -> bool { qFatal("a part of what is not wanted"); });
        QCOMPARE(prepared.error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(asked, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }
};

QTEST_GUILESS_MAIN(PreparedDumpTest)
#include "PreparedDumpTest.moc"
