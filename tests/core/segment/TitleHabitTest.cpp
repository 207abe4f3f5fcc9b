#include "core/segment/TitleHabit.h"

#include <QTest>

#include <array>

using namespace jianbao::segment;

class TitleHabitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guessedFromTheOrder() {
        TitleHabit habit(2);
        habit.guess({true, false, {}});
        QVERIFY(habit[0] > 0 && habit[1] > 0);
        habit.guess({false, true, {}});
        QVERIFY(habit[0] < 0 && habit[1] < 0);
    }
    /// Words weigh more than which of titles and texts comes first.
    void guessedFromTheWords() {
        TitleHabit habit(2);
        habit.guess({true, false, {-0.5, 0.0, -0.6}});
        QVERIFY(habit[0] < 0);
        habit.guess({false, true, {0.5, 0.0, 0.6}});
        QVERIFY(habit[0] > 0);
    }
    void learntFromNeighbours() {
        TitleHabit habit(5);
        habit.learn(std::array{0.5, 0.0, 0.0, 0.0, -0.5});
        QVERIFY(habit[1] > 0);
        QVERIFY(habit[3] < 0);
        QCOMPARE(habit[2], 0.0);
    }
    void noTitleVotesForItself() {
        TitleHabit habit(1);
        habit.learn(std::array{0.5});
        QCOMPARE(habit[0], 0.0);
    }
};

QTEST_GUILESS_MAIN(TitleHabitTest)
#include "TitleHabitTest.moc"
