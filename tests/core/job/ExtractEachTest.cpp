#include "core/job/ExtractEach.h"

#include "tests/support/Outcome.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;
using Outcome = ExtractedDump::Status;

class ExtractEachTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_dumps;

    QString write(const QString& name, const QByteArray& content) {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    std::vector<ExtractedDump> extract(const QString& folder, const ExtractEachOptions& options,
                                       const std::stop_token& stop = {}) {
        std::vector<ExtractedDump> told;
        const auto done = extractEach(
            m_dumps, m_folder->filePath(folder), options,
            [&](const ExtractedDump& dump) { told.push_back(dump); }, stop);
        if (!done)
            qFatal("%s", test::outcome(done).constData());
        return told;
    }

    QStringList filesIn(const QString& folder) {
        return QDir(m_folder->filePath(folder)).entryList(QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dumps = {write(u"a/page.txt"_s, u"桃花开了\n\n　　一夜之间。\n"_s.toUtf8()),
                   write(u"bad.txt"_s, QByteArray(3000, '\0')),
                   write(u"b/page.txt"_s, u"江边的桃花\n\f　　也开了。\n"_s.toUtf8())};
    }

    void eachDumpHasAFileOfItsOwn_data() {
        QTest::addColumn<int>("threads");
        QTest::newRow("one") << 1;
        QTest::newRow("three") << 3;
    }
    void eachDumpHasAFileOfItsOwn() {
        QFETCH(int, threads);
        ExtractEachOptions options;
        options.threads = threads;
        const auto told = extract(u"out"_s, options);
        QCOMPARE(told.size(), 3U);
        QCOMPARE(told[0].status, Outcome::Done);
        QCOMPARE(told[1].status, Outcome::Failed);
        QCOMPARE(told[1].error->kind, ErrorKind::Binary);
        QCOMPARE(told[2].pages, 2);
        QCOMPARE(told[2].output, m_folder->filePath(u"out/page-2.txt"_s));
        QCOMPARE(filesIn(u"out"_s), (QStringList{u"page-2.txt"_s, u"page.txt"_s}));
    }

    void whatIsThereIsLeftAlone() {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"out"_s)));
        write(u"out/page.txt"_s, "mine");
        ExtractEachOptions options;
        options.skipExisting = true;
        const auto told = extract(u"out"_s, options);
        QCOMPARE(told[0].status, Outcome::Skipped);
        QCOMPARE(told[2].status, Outcome::Done);
        QFile file(m_folder->filePath(u"out/page.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void nothingIsBegunAfterAStop() {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(extract(u"out"_s, {}, stop.get_token()).empty());
        QCOMPARE(filesIn(u"out"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(ExtractEachTest)
#include "ExtractEachTest.moc"
