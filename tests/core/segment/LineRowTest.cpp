#include "core/segment/LineRow.h"

#include <QTest>

using namespace jianbao::segment;

class LineRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neighbours() {
        LineRow row(10, -1);
        for (std::size_t i = 0; i < 10; ++i)
            row.set(i, static_cast<qint32>(100 + i));
        const EightLines same = row.eight(0);
        const EightLines before = row.eight(0, -2);
        const EightLines behind = row.eight(8, 1);
        QCOMPARE(same[7], 107);
        QCOMPARE(before[0], -1);
        QCOMPARE(before[2], 100);
        QCOMPARE(behind[0], 109);
        QCOMPARE(behind[1], -1);
    }
    void ends() {
        for (const std::size_t lines : {0U, 1U, 7U, 8U, 9U}) {
            const LineRow row(lines, 3);
            for (std::size_t first = 0; first < lines; first += LineRow::Step) {
                const EightLines farthest = row.eight(first, LineRow::Room);
                QCOMPARE(farthest[LineRow::Step - 1], 3);
            }
        }
    }
    void largeNumbers() {
        LineRow row(1);
        row.set(0, 1 << 20);
        QCOMPARE(qint32(row[0]), LineRow::Largest);
    }
    void choices() {
        const EightLines one{1, 2, 3, 4, 5, 6, 7, 8};
        const EightLines chosen = choose(one > 4, one, -one);
        QCOMPARE(chosen[3], -4);
        QCOMPARE(chosen[4], 5);
    }
};

QTEST_APPLESS_MAIN(LineRowTest)
#include "LineRowTest.moc"
