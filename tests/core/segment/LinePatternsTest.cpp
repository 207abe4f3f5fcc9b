#include "core/segment/LinePatterns.h"

#include "core/segment/LineReader.h"
#include "tests/support/PageGenerator.h"

#include <QDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint8 AnyUnit = HintWire | HintPeople | HintFolio | HintTrade;

QStringList marked(const QString& page, quint8 moreHints) {
    std::vector<Line> lines;
    for (const RawLine& raw : splitLines(page)) {
        lines.push_back(readLine(page, raw));
        lines.back().hints |= moreHints;
    }
    QStringList found;
    for (const Line& line : markPatterns(page, std::move(lines)))
        found +=
            QString::number(line.marks, 16) + u' ' + page.mid(line.begin, line.end - line.begin);
    return found;
}

std::vector<Line> readMarked(const QString& page) {
    std::vector<Line> lines;
    for (const RawLine& raw : splitLines(page))
        lines.push_back(readLine(page, raw));
    return markPatterns(page, std::move(lines));
}

} // namespace

class LinePatternsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Hints only save work: no pattern fits a line whose units do not hint at it.
    void hintsHideNothing_data() {
        QTest::addColumn<QString>("page");
        for (const QString& name : QDir(u"" JIANBAO_SOURCE_DIR "/tests/data/pages"_s)
                                       .entryList({u"*.txt"_s}, QDir::Files)) {
            QFile file(u"" JIANBAO_SOURCE_DIR "/tests/data/pages/"_s + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << QString::fromUtf8(file.readAll());
        }
        for (const PageLanguage language :
             {PageLanguage::Simplified, PageLanguage::Traditional, PageLanguage::English}) {
            for (quint32 seed = 1; seed <= 40; ++seed)
                QTest::addRow("generated %d %u", static_cast<int>(language), seed)
                    << generatePage(seed, language, Trouble::Everything).text;
        }
    }
    void hintsHideNothing() {
        QFETCH(QString, page);
        QCOMPARE(marked(page, 0), marked(page, AnyUnit));
    }

    void greetingsAreNoSentences_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("greets");
        QTest::newRow("two kinds of people") << u"同志们、朋友们："_s << true;
        QTest::newRow("honoured") << u"尊敬的各位来宾："_s << true;
        QTest::newRow("traditional") << u"代表們："_s << true;
        QTest::newRow("people who say something") << u"老街坊们说起它，总要叹一口气："_s << false;
        QTest::newRow("a letter to the paper") << u"编辑同志："_s << true;
        QTest::newRow("a sentence before") << u"会议结束。同志们："_s << false;
    }
    void greetingsAreNoSentences() {
        QFETCH(QString, line);
        QFETCH(bool, greets);
        QCOMPARE(readMarked(line).front().has(Salutation), greets);
    }
    void staffBoxesInTraditionalScript() {
        const auto isFolio = [](const QString& text) {
            return readMarked(text).front().has(Folio);
        };
        QVERIFY(isFolio(u"本版編輯 尤嵐 校對 方舟"_s));
        QVERIFY(isFolio(u"主管主办：云溪日报社"_s));
        QVERIFY(!isFolio(u"校訂舊縣志的人"_s));
    }
    void signaturesEndTheirSentence() {
        for (const auto& [text, ends] : {std::pair(u"请市民不必抢购。（江流）"_s, true),
                                         std::pair(u"请市民不必（江流）"_s, false)}) {
            const Line line = readMarked(text).front();
            QVERIFY(line.has(EndsSigned));
            QCOMPARE(line.has(EndsStop), ends);
        }
    }
    void creditsOfLocalPapers() {
        for (const QString& text : {u"Beacon photo by Pat Doe"_s, u"Submitted photo"_s}) {
            QVERIFY(readMarked(text).front().has(WholeCredit));
        }
    }
    void writersWhoTookThePicturesSignTheText() {
        const QString text = u"茶农给新茶起名“云芽”。　　　本报记者 江晚舟 文/摄"_s;
        const Line line = readMarked(text).front();
        QVERIFY(line.has(EndsSigned));
        QVERIFY(line.has(EndsStop));
        QVERIFY(!line.has(EndsCredit));
    }
    /// The marks of the second line, which stands below running text.
    void namesBelowText_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<quint32>("mark");
        QTest::newRow("who wrote") << u"作者：江晚舟"_s << quint32(WholeByline);
        QTest::newRow("whose text and picture") << u"（文與圖：江晚舟）"_s << quint32(WholeByline);
        QTest::newRow("reporters' names set without blanks")
            << u"本报记者李小满王远实习生江晚舟"_s << quint32(WholeByline);
        QTest::newRow("a name of two characters each") << u"□江舟 林满"_s << quint32(WholeByline);
        QTest::newRow("what a column is called") << u"■渡口追踪"_s << quint32(0);
        QTest::newRow("what a reporter did") << u"记者随后找到了炒茶的老师傅江"_s << quint32(0);
        QTest::newRow("who told and who wrote")
            << u"江晚舟 口述 何小青 整理"_s << quint32(WholeByline);
        QTest::newRow("who translated") << u"江 晚舟 编译"_s << quint32(WholeByline);
        QTest::newRow("what was told") << u"渡口往事口述"_s << quint32(0);
        QTest::newRow("who drew") << u"江 晚舟 插图"_s << quint32(WholeCredit);
        QTest::newRow("credit and who spreads it")
            << u"江 晚舟摄（云溪视点）"_s << quint32(WholeCredit);
        QTest::newRow("end of a credit") << u"舟摄（云溪影像）"_s << quint32(EndsCredit);
        QTest::newRow("caption with an arrow")
            << u"▶茶农在炒茶，锅要烧红。"_s << quint32(StartsCaption);
        QTest::newRow("who wrote and took the pictures")
            << u"本报记者 江晚舟 文/摄"_s << quint32(WholeByline);
        QTest::newRow("credit and what it is") << u"江 晚舟 摄影报道"_s << quint32(WholeCredit);
        QTest::newRow("an agency's picture") << u"云溪社发"_s << quint32(WholeCredit);
        QTest::newRow("a caption and its agency")
            << u"茶农在炒茶。云溪社发"_s << quint32(EndsCredit);
        QTest::newRow("a photographer alone") << u"江晚舟攝"_s << quint32(WholeCredit);
        QTest::newRow("an agency alone") << u"云溪社"_s << quint32(WholeCredit);
        QTest::newRow("what an office gives out") << u"种子由供销社发"_s << quint32(0);
        QTest::newRow("end of a signature") << u"晚舟）"_s << quint32(0);
        QTest::newRow("name cut off") << u"某某专刊（特派记者"_s << quint32(0);
        QTest::newRow("name between arrows") << u"▶云溪茶楼◀"_s << quint32(0);
    }
    void namesBelowText() {
        QFETCH(QString, line);
        QFETCH(quint32, mark);
        const QString above = line.startsWith(u"舟")     ? u"茶农在炒茶。江晚\n"_s
                              : line.startsWith(u"晚舟") ? u"茶农在炒茶。（江\n"_s
                                                         : u"茶农在炒茶。\n"_s;
        const QString page = above + line;
        constexpr quint32 all = WholeByline | WholeCredit | EndsCredit | StartsCaption;
        const quint32 marks = readMarked(page).back().marks & all;
        QCOMPARE(marks & ~quint32(EndsCredit), mark & ~quint32(EndsCredit));
        QVERIFY(mark == 0 || (marks & mark) != 0);
    }
    void foliosInLatinLetters() {
        const auto isFolio = [](const QString& text) {
            return readMarked(text).back().has(Folio);
        };
        QVERIFY(isFolio(u"茶农在炒茶。\nYUNXI WANBAO\n"_s));
        QVERIFY(isFolio(u"Owls flew.\nTHE STUDENT OPINION & SPORTS February 28, 2014 5\n"_s));
        QVERIFY(!isFolio(u"Owls flew.\nGuelph, Ontario, March 2, 2014\n"_s));
        QVERIFY(!isFolio(u"Owls flew.\nThe club that was founded on May 2, 2014 22\n"_s));
        QVERIFY(!isFolio(u"茶农在炒茶。\nYunxi Cha\n"_s));
    }
    void namesInPiecesOfTheirOwn() {
        const auto marksOf = [](const QString& text) {
            return readMarked(text).back().marks;
        };
        QVERIFY((marksOf(u"茶农在炒茶。\n\n江晚舟摄\n"_s) & WholeCredit) != 0);
        QVERIFY((marksOf(u"茶农在炒茶。\n\n可怕的摄\n"_s) & WholeCredit) == 0);
        QVERIFY((marksOf(u"渡口\n◎南木\n"_s) & WholeByline) != 0);
        QVERIFY((marksOf(u"渡口\n◎简讯\n"_s) & WholeByline) == 0);
    }
    void pagesThatEndInTheirSection() {
        const QString text = u"SEE ROOF, PAGE 6A\n"_s;
        QVERIFY(readMarked(text).front().has(JumpTo));
    }
    void editorsWhoAreGreetedAreNoStaff() {
        const auto isFolio = [](const QString& text) {
            return readMarked(text).front().has(Folio);
        };
        QVERIFY(isFolio(u"编辑：江晚舟 陆远\n"_s));
        QVERIFY(!isFolio(u"编辑同志：我们工段有两\n百多人。\n"_s));
    }
};

QTEST_GUILESS_MAIN(LinePatternsTest)
#include "LinePatternsTest.moc"
