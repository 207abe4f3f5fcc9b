#include "core/job/Watch.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::job;

class WatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAreCountedInTheWhole() {
        std::vector<std::pair<qint64, qint64>> told;
        const auto tell = [&](qint64 done, qint64 total) {
            told.emplace_back(done, total);
        };
        // Each of them has told nothing before, and is due.
        Watch whole(tell, {});
        QVERIFY(whole.part(1, 4).at(1, 2));
        Watch again(tell, {});
        Watch half = again.part(1, 2);
        QVERIFY(half.part(1, 2).at(0, 0));
        QCOMPARE(told.size(), 2U);
        QCOMPARE(told[0], std::pair(qint64{1500}, qint64{4000}));
        QCOMPARE(told[1], std::pair(qint64{1500}, qint64{2000}));
    }

    void onlyWhatIsDueIsTold() {
        int told = 0;
        Watch watch([&](qint64, qint64) { ++told; }, {});
        Watch part = watch.part(0, 1);
        constexpr int Many = 100000;
        for (int i = 0; i < Many; ++i)
            QVERIFY(part.at(i, Many));
        QVERIFY(told > 0 && told < Many);
    }

    void whoStopsIsHeardInEveryPart() {
        std::stop_source source;
        Watch watch({}, source.get_token());
        Watch part = watch.part(0, 2);
        QVERIFY(part.at(0, 1));
        source.request_stop();
        QCOMPARE(part.at(0, 1).error().kind, ErrorKind::Cancelled);
        QCOMPARE(watch.at(0, 1).error().kind, ErrorKind::Cancelled);
        QVERIFY(Watch().at(0, 1));
    }
};

QTEST_GUILESS_MAIN(WatchTest)
#include "WatchTest.moc"
