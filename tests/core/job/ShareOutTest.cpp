#include "core/job/ShareOut.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace jianbao::job;

class ShareOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachNumberComesOnce_data() {
        QTest::addColumn<int>("threads");
        QTest::newRow("one") << 1;
        QTest::newRow("four") << 4;
    }

    void eachNumberComesOnce() {
        QFETCH(int, threads);
        std::vector<std::atomic<int>> calls(500);
        shareOut(calls.size(), threads, [&](std::size_t i) { ++calls[i]; });
        for (const auto& count : calls)
            QCOMPARE(count.load(), 1);
    }

    void whatComesFirstIsDoneOnTheCallersThread() {
        std::thread::id thread;
        bool isFirst = false;
        std::atomic<int> done = 0;
        shareOut(
            20, 1, [&](std::size_t) { ++done; },
            [&] {
                thread = std::this_thread::get_id();
                isFirst = done == 0;
            });
        QCOMPARE(thread, std::this_thread::get_id());
        QVERIFY(isFirst);
        QCOMPARE(done.load(), 20);
    }

    void sharedWorkGoesOnMeanwhile() {
        std::vector<std::atomic<int>> calls(500);
        SharedWork work(calls.size(), 3, [&](std::size_t i) {
            ++calls[i];
            calls[i].notify_one();
        });
        for (const auto& count : calls)
            count.wait(0); // the owner takes no share before finish()
        work.finish();
        for (const auto& count : calls)
            QCOMPARE(count.load(), 1);
    }

    void oneThreadWorksInFinish() {
        int done = 0;
        SharedWork work(20, 1, [&](std::size_t) { ++done; });
        QCOMPARE(done, 0);
        work.finish();
        QCOMPARE(done, 20);
    }

    void whatHasNotBegunIsDropped() {
        int done = 0;
        {
            const SharedWork work(20, 1, [&](std::size_t) { ++done; });
        }
        QCOMPARE(done, 0);
    }

    void nothingIsNoWork() {
        shareOut(0, 3, [](std::size_t) { qFatal("called for nothing"); });
    }
};

QTEST_GUILESS_MAIN(ShareOutTest)
#include "ShareOutTest.moc"
