#include "core/segment/LineReader.h"

#include "tests/support/Random.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::segment;
using namespace Qt::StringLiterals;

namespace {

/// All that readLine() finds out, to be compared.
QList<qint64> facts(const Line& line) {
    return {line.begin,        line.end,       line.width,   line.indent,   line.blankBefore,
            line.visible,      line.han,       line.letters, line.capitals, line.words,
            line.longCapWords, line.longWords, line.digits,  line.gaps,     line.stops,
            line.pauses,       line.firstWord, line.marks,   line.hints};
}

Line readOnly(const QString& text) {
    return readLine(text, splitLines(text).front());
}

} // namespace

class LineReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineEndCounts() {
        const QString text = u"\n茶山\r\n\n 云溪\v\x2028 \r河\r水\f"_s;
        QStringList lines;
        QList<int> blanks;
        for (const RawLine& raw : splitLines(text)) {
            lines += text.mid(raw.begin, raw.end - raw.begin).trimmed();
            blanks += raw.blankBefore;
        }
        QCOMPARE(lines, (QStringList{u"茶山"_s, u"云溪"_s, u"河"_s, u"水"_s}));
        QCOMPARE(blanks, (QList<int>{0, 1, 2, 0}));
    }
    void measuresALine() {
        const Line line = readOnly(u"　春天，茶山上有3.5万人。他们说：好！ "_s);
        QCOMPARE(line.indent, 2);
        QCOMPARE(line.visible, 19);
        QCOMPARE(line.width, 35);
        QCOMPARE(line.digits, 2);
        QCOMPARE(line.stops, 1); // neither the point of 3.5 nor the last
        QCOMPARE(line.pauses, 2);
        QVERIFY(line.has(EndsStop));
    }
    void blanksInsideAreGaps() {
        QVERIFY(splitLines(u"茶山  云溪"_s).front().gapped);
        QVERIFY(!splitLines(u"  茶山 云溪"_s).front().gapped);
        const Line line = readOnly(u"茶 山　云 溪"_s);
        QCOMPARE(line.gaps, 3);
        QCOMPARE(line.width, 11);
        QCOMPARE(line.firstWord, 1);
        QVERIFY(line.has(LetterSpaced));
    }
    void hintsComeFromUnits() {
        QCOMPARE(readOnly(u"云溪报记者"_s).hints, quint8(HintPeople | HintFolio));
        QCOMPARE(readOnly(u"云溪电"_s).hints, quint8(HintWire | HintFolio));
        QCOMPARE(readOnly(u"云溪——"_s).hints, quint8(HintDash));
        QCOMPARE(readOnly(u"云溪"_s).hints, quint8(0));
    }
    /// What splitLines() counts on the way is what counting one by one finds.
    void countsAgree() {
        test::Random random;
        const QString units = u"茶山云溪记者电报版，。！…、：“”（）—-.,;:!? 　\t\r7９aZéＡ〇カ◇\xAD"
                              "\U00020000"_s;
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.number(1, random.chance(0.1) ? 300 : 30); i > 0; --i)
                text +=
                    random.chance(0.6) ? QChar(0x4E00 + random.number(0, 500)) : random.pick(units);
            for (const RawLine& raw : splitLines(text)) {
                const RawLine uncounted{
                    .begin = raw.begin, .end = raw.end, .blankBefore = raw.blankBefore};
                QCOMPARE(facts(readLine(text, raw)), facts(readLine(text, uncounted)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(LineReaderTest)
#include "LineReaderTest.moc"
