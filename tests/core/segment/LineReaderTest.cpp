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

Line read(const QString& text) {
    return readLine(text, {0, static_cast<qint32>(text.size()), 0});
}

/// The marks that single characters give, one letter each.
QString marks(const QString& text) {
    static constexpr std::array<std::pair<LineMark, char16_t>, 13> Letters{{{EndsStop, u'S'},
                                                                            {EndsPeriod, u'P'},
                                                                            {EndsPause, u','},
                                                                            {EndsColon, u':'},
                                                                            {EndsDash, u'D'},
                                                                            {EndsHyphen, u'H'},
                                                                            {StartsDash, u'd'},
                                                                            {StartsPause, u'p'},
                                                                            {StartsBullet, u'b'},
                                                                            {StartsLower, u'l'},
                                                                            {StartsOpener, u'o'},
                                                                            {WholeBracketed, u'W'},
                                                                            {LetterSpaced, u'A'}}};
    const Line line = read(text);
    QString letters;
    for (const auto& [mark, letter] : Letters)
        letters += line.has(mark) ? QString(letter) : QString();
    return letters;
}

} // namespace

class LineReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAndTheBlanksBeforeThem_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines");
        QTest::newRow("one") << u"茶山"_s << u"0茶山"_s;
        QTest::newRow("blanks at the head do not count") << u"\n \n茶山"_s << u"0茶山"_s;
        QTest::newRow("blanks between") << u"茶山\n\n \n云溪\n"_s << u"0茶山 2云溪"_s;
        QTest::newRow("CR LF is one end") << u"茶山\r\n云溪\r\n\r\n桥"_s << u"0茶山 0云溪 1桥"_s;
        QTest::newRow("CR alone") << u"茶山\r云溪\r\r桥"_s << u"0茶山 0云溪 1桥"_s;
        QTest::newRow("form feed") << u"茶山\f云溪"_s << u"0茶山 0云溪"_s;
        QTest::newRow("Unicode's own") << u"茶山\u2028云溪\u2029桥"_s << u"0茶山 0云溪 0桥"_s;
        QTest::newRow("ideographic spaces are blank")
            << u"茶山\n\u3000\n云溪"_s << u"0茶山 1云溪"_s;
        QTest::newRow("nothing") << u" \n\n"_s << u""_s;
    }
    void linesAndTheBlanksBeforeThem() {
        QFETCH(QString, text);
        QFETCH(QString, lines);
        QStringList got;
        for (const RawLine& raw : splitLines(text)) {
            const Line line = readLine(text, raw);
            got << QString::number(line.blankBefore) + text.mid(line.begin, line.end - line.begin);
        }
        QCOMPARE(got.join(u' '), lines);
    }

    void extentAndWidths() {
        const Line line = read(u"\u3000\u3000云溪 Tea 12 吨  "_s);
        QCOMPARE(line.begin, 2);
        QCOMPARE(line.end, 13);
        QCOMPARE(line.indent, 4);
        QCOMPARE(line.han, 3);
        QCOMPARE(line.letters, 3);
        QCOMPARE(line.capitals, 1);
        QCOMPARE(line.digits, 2);
        QCOMPARE(line.gaps, 3);
        QCOMPARE(line.visible, 8);
        QCOMPARE(line.width, 4 + 1 + 3 + 1 + 2 + 1 + 2);
    }
    void pairsOfUnitsAreOneCharacter() {
        const Line line = read(u"𠮷野"_s);
        QCOMPARE(line.visible, 2);
        QCOMPARE(line.end, 3);
    }
    void latinWords() {
        const Line line = read(u"The Tunnel's Long-lost Key, of 1951"_s);
        QCOMPARE(line.words, 5);
        QCOMPARE(line.longWords, 2);
        QCOMPARE(line.longCapWords, 2);
        QCOMPARE(line.firstWord, 3);
        QCOMPARE(line.pauses, 1);
    }
    void stopsInsideALine() {
        QCOMPARE(read(u"茶农说。芽头早。"_s).stops, 1);
        QCOMPARE(read(u"涨了5.3个百分点"_s).stops, 0);
        QCOMPARE(read(u"后来呢……谁也不知道"_s).stops, 0);
    }

    void marksOfCharacters_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("stop") << u"芽头早。"_s << u"SP"_s;
        QTest::newRow("stop in quotes") << u"他说：“早。”"_s << u"SP"_s;
        QTest::newRow("question") << u"芽头早吗？"_s << u"S"_s;
        QTest::newRow("pause") << u"芽头早，"_s << u","_s;
        QTest::newRow("colon") << u"老厂房见闻："_s << u":"_s;
        QTest::newRow("dashes") << u"从浑水到清江——"_s << u"D"_s;
        QTest::newRow("hyphen") << u"the tun-"_s << u"Hl"_s;
        QTest::newRow("dash behind a word and blank") << u"PARIS -"_s << u"D"_s;
        QTest::newRow("leading dash") << u"——走近茶农"_s << u"d"_s;
        QTest::newRow("two hyphens") << u"-- on tea"_s << u"d"_s;
        QTest::newRow("cannot begin a line") << u"，芽头早"_s << u"p"_s;
        QTest::newRow("straight quotation mark") << u"\"We saw it"_s << u""_s;
        QTest::newRow("bullet") << u"◆先填表"_s << u"b"_s;
        QTest::newRow("opener") << u"（记者"_s << u"o"_s;
        QTest::newRow("bracketed") << u"（下转二版）"_s << u"oW"_s;
        QTest::newRow("two brackets") << u"（一）和（二）"_s << u"o"_s;
        QTest::newRow("letter-spaced") << u"茶 山 春 来 早"_s << u"A"_s;
        QTest::newRow("two phrases") << u"茶山春来早 云溪水渐长"_s << u""_s;
    }
    void marksOfCharacters() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(marks(text), expected);
    }

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
        QCOMPARE(readOnly(u"云溪电"_s).hints, quint8(HintWire));
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
