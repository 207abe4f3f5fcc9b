#include "core/exchange/CsvCell.h"

#include "tests/support/Random.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

class CsvCellTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formulasAreText_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"云溪"_s << u"云溪"_s;
        QTest::newRow("formula") << u"=1+2"_s << u"'=1+2"_s;
        QTest::newRow("command") << u"@SUM(1,2)"_s << u"\"'@SUM(1,2)\""_s;
        QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("quotes") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("lines") << u"a\nb"_s << u"\"a\nb\""_s;
    }
    void formulasAreText() {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(csvRow({cell}), written + u"\r\n"_s);
    }

    void anyRowComesBack() {
        test::Random random;
        constexpr QStringView Letters = u"ab,'\"=+-@\n\r\t ＝镇";
        for (int round = 0; round < 2000; ++round) {
            std::vector<QStringList> rows;
            QString text;
            for (int row = random.number(1, 3); row > 0; --row) {
                QStringList cells{u"x"_s};
                for (int cell = random.number(0, 4); cell > 0; --cell) {
                    QString word;
                    for (int i = random.number(0, 5); i > 0; --i)
                        word += random.pick(Letters);
                    cells.append(word);
                }
                rows.push_back(cells);
                text += csvRow(cells);
            }
            QCOMPARE(parseCsv(text), rows);
        }
    }
};

QTEST_GUILESS_MAIN(CsvCellTest)
#include "CsvCellTest.moc"
