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

private:
    static DumpServices echo();
};

/// Reads nothing: a dump is its path.
DumpServices ImporterTest::echo() {
    DumpServices services = test::crudeDumpServices();
    services.prepare = [](const QString& path, auto, auto,
                          const auto&) -> Result<job::PreparedDump> {
        if (path.startsWith("bad"_L1))
            return failure(ErrorKind::Empty, path);
        return test::crudeDump(path, {path});
    };
    return services;
}

void ImporterTest::dumpsComeInTheirOrderOnTheOwnThread() {
    Importer importer(echo());
    QSignalSpy finished(&importer, &Importer::finished);
    QStringList names;
    importer.start({u"a"_s, u"b"_s, u"c"_s}, {}, [&](const QString&, auto dump) {
        QCOMPARE(QThread::currentThread(), importer.thread());
        names.append(dump->dump.name);
    });
    QVERIFY(importer.isRunning());
    QVERIFY(finished.wait());
    QCOMPARE(names, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(finished.at(0).at(0).toBool(), false);
    QVERIFY(!importer.isRunning());
}

void ImporterTest::aFailureDoesNotStopTheOthers() {
    const QTemporaryDir empty;
    Importer importer(echo());
    QSignalSpy finished(&importer, &Importer::finished);
    QList<bool> good;
    importer.start({u"bad"_s, empty.path(), u"b"_s}, {},
                   [&](const QString&, auto dump) { good.append(dump.has_value()); });
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
    });
    QVERIFY(finished.wait());
    QCOMPARE(delivered, 1);
    QCOMPARE(finished.at(0).at(0).toBool(), true);
}

void ImporterTest::noMoreThanAFewDumpsWait() {
    std::atomic<int> prepared = 0;
    DumpServices services = echo();
    services.prepare = [&](const QString& path, auto, auto,
                           const auto&) -> Result<job::PreparedDump> {
        ++prepared;
        return test::crudeDump(path, {path});
    };
    Importer importer(services);
    QSignalSpy finished(&importer, &Importer::finished);
    int delivered = 0;
    int mostAhead = 0;
    importer.start(QStringList(50, u"a"_s), {}, [&](const QString&, auto) {
        mostAhead = std::max(mostAhead, prepared - delivered);
        ++delivered;
    });
    QVERIFY(finished.wait());
    QCOMPARE(delivered, 50);
    constexpr int waitingAndAtHand = 6;
    QVERIFY2(mostAhead <= waitingAndAtHand, qPrintable(QString::number(mostAhead)));
}

void ImporterTest::itEndsWhileReading() {
    std::atomic<bool> started = false;
    DumpServices services = echo();
    services.prepare = [&](const QString& path, auto, std::stop_token stop,
                           const auto&) -> Result<job::PreparedDump> {
        started = true;
        while (!stop.stop_requested())
            std::this_thread::yield();
        return failure(ErrorKind::Cancelled, path);
    };
    bool delivered = false;
    {
        Importer importer(services);
        importer.start({u"a"_s}, {}, [&](const QString&, auto) { delivered = true; });
        while (!started)
            std::this_thread::yield();
    }
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

QTEST_GUILESS_MAIN(ImporterTest)
#include "ImporterTest.moc"
