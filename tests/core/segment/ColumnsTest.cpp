#include "core/segment/Columns.h"

#include "core/text/CharClass.h"
#include "tests/support/Random.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::segment;
using namespace Qt::StringLiterals;

namespace {

/// The parted lines, "|" before each column's part with its indent, blank lines as empty strings.
QStringList parted(const QString& text) {
    QStringList lines;
    for (const RawLine& line : partColumns(text, splitLines(text))) {
        for (qint32 i = 0; i < line.blankBefore; ++i)
            lines << QString();
        lines << text.sliced(line.begin, line.end - line.begin);
    }
    return lines;
}

QStringList unparted(const QString& text) {
    QStringList lines;
    for (const RawLine& line : splitLines(text)) {
        for (qint32 i = 0; i < line.blankBefore; ++i)
            lines << QString();
        lines << text.sliced(line.begin, line.end - line.begin);
    }
    return lines;
}

const QString TwoColumns = u"The ferry left at     Growers say that\n"
                           "dawn with nobody      the frost came\n"
                           "on board.             too early.\n"
                           "  It came back at       Cider will be\n"
                           "noon, just as         scarce, and the\n"
                           "empty as it went.     price is up.\n"_s;

} // namespace

class ColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsFollowOneAnother() {
        QCOMPARE(
            parted(TwoColumns),
            QStringList({u"The ferry left at"_s, u"dawn with nobody"_s, u"on board."_s,
                         u"  It came back at"_s, u"noon, just as"_s, u"empty as it went."_s,
                         QString(), u"Growers say that"_s, u"the frost came"_s, u"too early."_s,
                         u"  Cider will be"_s, u"scarce, and the"_s, u"price is up."_s}));
    }

    void fullWidthLinesStay() {
        const QString text = u"A VERY LONG LINE OVER BOTH COLUMNS\n"_s + TwoColumns +
                             u"AND ANOTHER ONE BELOW THEM, AS LONG\n"_s;
        const QStringList lines = parted(text);
        QCOMPARE(lines.first(), u"A VERY LONG LINE OVER BOTH COLUMNS"_s);
        QCOMPARE(lines.last(), u"AND ANOTHER ONE BELOW THEM, AS LONG"_s);
        QCOMPARE(lines.size(), 15);
    }

    void shorterColumnEnds() {
        const QStringList lines = parted(TwoColumns + u"Nobody knows why\nit sails at all.\n"_s);
        QCOMPARE(lines.sliced(6, 3),
                 QStringList({u"Nobody knows why"_s, u"it sails at all."_s, QString()}));
        QCOMPARE(lines.last(), u"price is up."_s);
    }

    void emptyCellsAreBlankLines() {
        const QString text = u"左边一栏写着渡船的事情    右边一栏说的是果园里\n"
                             "船工清早就把缆绳解开了    梨树开花又遇上霜冻了\n"
                             "                          果农连夜点起了火堆来\n"
                             "下午水位又涨了三尺多高    到天亮时花还留着大半\n"
                             "码头上的人都回家去躲雨    今年的收成总算有望了\n"
                             "渡口的灯一直亮到半夜里    合作社已经备好了纸箱\n"_s;
        const QStringList lines = parted(text);
        QCOMPARE(lines.size(), 13);
        QCOMPARE(lines[1], u"船工清早就把缆绳解开了"_s);
        QVERIFY(lines[2].isEmpty());
        QCOMPARE(lines[8], u"梨树开花又遇上霜冻了"_s);
        QCOMPARE(lines[9], u"果农连夜点起了火堆来"_s);
    }

    void tablesAndListsStay_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("table") << u"North   12\nSouth    9\nEast    30\nWest     4\nHarbor  "
                                  "11\nMill     8\n"_s;
        QTest::newRow("names") << u"林 一   周二三   吴 四   郑五六\n"_s.repeated(8);
        QTest::newRow("verse") << u"渡口的灯亮到半夜　船工还没有回家来\n"_s.repeated(8);
        QTest::newRow("four lines") << TwoColumns.section(u'\n', 0, 3);
        QTest::newRow("one column") << u"The ferry left at\ndawn with nobody\n\non board.\n"_s;
        QTest::newRow("nothing") << QString();
    }
    void tablesAndListsStay() {
        QFETCH(QString, text);
        QCOMPARE(parted(text), unparted(text));
    }

    void everyVisibleCharacterStaysInOneLine() {
        test::Random random;
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (int line = random.number(0, 30); line > 0; --line) {
                for (int cell = random.number(0, 3); cell > 0; --cell)
                    text += QString(random.number(0, 20), random.pick(QStringView(u"渡a ")))
                                .leftJustified(random.number(15, 25), u' ');
                text += u'\n';
            }
            std::vector<int> seen(static_cast<std::size_t>(text.size()), 0);
            for (const RawLine& line : partColumns(text, splitLines(text))) {
                QVERIFY(line.begin < line.end);
                for (qint32 at = line.begin; at < line.end; ++at)
                    ++seen[static_cast<std::size_t>(at)];
            }
            for (qsizetype at = 0; at < text.size(); ++at) {
                const int times = seen[static_cast<std::size_t>(at)];
                QVERIFY(charIs(text[at].unicode(), CharSpace) ? times <= 1 : times == 1);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ColumnsTest)
#include "ColumnsTest.moc"
