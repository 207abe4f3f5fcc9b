#include "ui/window/Importer.h"

#include "tests/support/ui/CrudeDumps.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class ImporterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dumpsComeInTheirOrderOnTheOwnThread();
    void aFailureDoesNotStopTheOthers();
    void cancelStopsBeforeTheNextDump();
    void noMoreThanAFewDumpsWait();
    void itEndsWhileReading();
    void noMoreIsReadOfADumpThatIsNotWanted();
    void itWaitsWhilePaused();
    void progressCountsBytesAndDumps();

private:
    static DumpServices echo();
};

/// Reads nothing: a dump is its path.
DumpServices ImporterTest::echo() {
    DumpServices services = test::crudeDumpServices();
    services.prepare = [](const QString& path, auto, const job::TakePart& take, auto,
                          const auto&) -> Result<void> {
        if (path.startsWith("bad"_L1))
            return failure(ErrorKind::Empty, path);
        take(test::crudeDump(path, {path}));
        return {};
    };
    return services;
}

void ImporterTest::dumpsComeInTheirOrderOnTheOwnThread() {
    Importer importer(echo());
    QSignalSpy finished(&importer, &Importer::finished);
    QStringList names;
    bool onOwnThread = true;
    importer.start({u"a"_s, u"b"_s, u"c"_s}, {}, [&](const QString&, auto dump) {
        onOwnThread = onOwnThread && QThread::currentThread() == importer.thread();
        names.append(dump->dump.name);
        return true;
    });
    QVERIFY(importer.isRunning());
    QVERIFY(finished.wait());
    QVERIFY(onOwnThread);
    QCOMPARE(names, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(finished.at(0).at(0).toBool(), false);
    QVERIFY(!importer.isRunning());
}

void ImporterTest::aFailureDoesNotStopTheOthers() {
    const QTemporaryDir empty;
    Importer importer(echo());
    QSignalSpy finished(&importer, &Importer::finished);
    QList<bool> good;
    importer.start({u"bad"_s, empty.path(), u"b"_s}, {}, [&](const QString&, auto dump) {
        good.append(dump.has_value());
        return true;
    });
    QVERIFY(finished.wait());
    // The empty folder is known before the first dump is read.
    QCOMPARE(good, QList<bool>({false, false, true}));
}

void ImporterTest::cancelStopsBeforeTheNextDump() {
    Importer importer(echo());
    QSignalSpy finished(&importer, &Importer::finished);
    int delivered = 0;
    const QStringList many(100, u"a"_s);
    importer.start(many, {}, [&](const QString&, auto) {
        ++delivered;
        importer.cancel();
        return true;
    });
    QVERIFY(finished.wait());
    QCOMPARE(delivered, 1);
    QCOMPARE(finished.at(0).at(0).toBool(), true);
}

void ImporterTest::noMoreThanAFewDumpsWait() {
    std::atomic<int> prepared = 0;
    DumpServices services = echo();
    services.prepare = [&](const QString& path, auto, const job::TakePart& take, auto,
                           const auto&) -> Result<void> {
        ++prepared;
        take(test::crudeDump(path, {path}));
        return {};
    };
    Importer importer(services);
    QSignalSpy finished(&importer, &Importer::finished);
    int delivered = 0;
    int mostAhead = 0;
    importer.start(QStringList(50, u"a"_s), {}, [&](const QString&, auto) {
        mostAhead = std::max(mostAhead, prepared - delivered);
        ++delivered;
        return true;
    });
    QVERIFY(finished.wait());
    QCOMPARE(delivered, 50);
    constexpr int waitingAndAtHand = 6;
    QVERIFY2(mostAhead <= waitingAndAtHand, qPrintable(QString::number(mostAhead)));
}

void ImporterTest::itEndsWhileReading() {
    std::atomic<bool> started = false;
    DumpServices services = echo();
    services.prepare = [&](const QString& path, auto, const auto&, std::stop_token stop,
                           const auto&) -> Result<void> {
        started = true;
        while (!stop.stop_requested())
            std::this_thread::yield();
        return failure(ErrorKind::Cancelled, path);
    };
    bool delivered = false;
    {
        Importer importer(services);
        importer.start({u"a"_s}, {}, [&](const QString&, auto) {
            delivered = true;
            return true;
        });
        while (!started)
            std::this_thread::yield();
    }
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

void ImporterTest::noMoreIsReadOfADumpThatIsNotWanted() {
    std::atomic<int> parts = 0;
    DumpServices services = echo();
    services.prepare = [&](const QString& path, auto, const job::TakePart& take, auto,
                           const auto&) -> Result<void> {
        while (take(test::crudeDump(path, {path})))
            ++parts;
        return {};
    };
    Importer importer(services);
    QSignalSpy finished(&importer, &Importer::finished);
    importer.start({u"a"_s, u"b"_s}, {}, [](const QString&, auto) { return false; });
    QVERIFY(finished.wait());
    QVERIFY2(parts <= 12, qPrintable(QString::number(parts)));
}

void ImporterTest::itWaitsWhilePaused() {
    std::atomic<int> pages = 0;
    DumpServices services = echo();
    services.prepare = [&](const QString& path, auto, const job::TakePart& take, auto,
                           const job::ReadProgress& progress) -> Result<void> {
        for (int i = 0; i < 5; ++i) {
            ++pages;
            progress(i, 5);
        }
        take(test::crudeDump(path, {path}));
        return {};
    };
    Importer importer(services);
    QSignalSpy finished(&importer, &Importer::finished);
    importer.setPaused(true);
    importer.start({u"a"_s}, {}, [](const QString&, auto) { return true; });
    QTRY_COMPARE(pages.load(), 1);
    QVERIFY(importer.isRunning());
    importer.setPaused(false);
    QVERIFY(finished.wait());
    QCOMPARE(pages.load(), 5);
}

void ImporterTest::progressCountsBytesAndDumps() {
    const QTemporaryDir folder;
    QStringList paths;
    for (const QString& name : {u"a"_s, u"b"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1234567890");
        paths.append(file.fileName());
    }
    Importer importer(echo());
    QSignalSpy finished(&importer, &Importer::finished);
    std::vector<ImportState> seen;
    connect(&importer, &Importer::progressed, this,
            [&](const ImportState& state) { seen.push_back(state); });
    importer.start(paths, {}, [](const QString&, auto) { return true; });
    QVERIFY(finished.wait());
    QCOMPARE(seen.size(), 2u);
    QCOMPARE(seen[1].path, paths[1]);
    QCOMPARE(seen[1].done, 1);
    QCOMPARE(seen[1].total, 2);
    QCOMPARE(seen[1].read, 10);
    QCOMPARE(seen[1].size, 20);
}

QTEST_GUILESS_MAIN(ImporterTest)
#include "ImporterTest.moc"
