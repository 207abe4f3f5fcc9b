#include "core/segment/LineLabels.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

const QString Column = u"茶农们说，今年的芽头比往年早了整\n"
                       "整九天，村里的炒茶锅从三月下旬起\n"
                       "就没有凉过，收茶的车子在晒谷场上\n"
                       "排成两队，司机们端着碗蹲在墙根下\n"
                       "等，谁也不肯先走。\n"_s;

const QString Latin = u"For eleven years the trustees of\n"
                      "the transit district told riders\n"
                      "that the tunnel under the sound\n"
                      "was safe. The pumps worked. The\n"
                      "cracks were cosmetic, they said.\n"_s;

/// A letter for each line: b text, T display type, s its wording tells.
QString labels(const QString& text) {
    const StagedPage page = stageProfile(text);
    QString letters;
    for (const LineLabel label : labelLines(page.lines, page.profile))
        letters += label == LineLabel::Body ? u'b' : label == LineLabel::Title ? u'T' : u's';
    return letters;
}

} // namespace

class LineLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing() { QVERIFY(labels(u""_s).isEmpty()); }
    void titlesBetweenTexts() {
        QCOMPARE(labels(Column + u"\n云溪春茶开采\n\n"_s + Column), u"bbbbbTbbbbb"_s);
        QCOMPARE(labels(u"云溪春茶开采\n早了整整九天\n\n"_s + Column), u"TTbbbbb"_s);
    }
    void plainPiecesAreTitles() {
        const QString pile = u"\n省里发布新办法\n救助当天可领取\n"_s;
        QCOMPARE(labels(Column + pile + pile + pile), u"bbbbbTTTTTT"_s);
    }
    void rowsOfFiguresAreText() {
        const QString rows = u"大摸彩第2031063期：红球03 08 14 19 25 31 蓝球07\n"
                             "小摸彩第2031062期：前区06 11 17 23 34 后区04 09\n"_s;
        QCOMPARE(labels(Column + u"\n摸彩开奖\n\n"_s + rows + u'\n' + Column), u"bbbbbTbbbbbbb"_s);
    }
    void itemsBehindBulletsGoOn() {
        const QString item = u"▲云溪茶行遗失公章一枚\n声明作废。\n\n"_s;
        QCOMPARE(labels(Column + u"\n遗失声明\n\n"_s + item + Column), u"bbbbbTbbbbbbb"_s);
        const QString story = u"▲云溪茶行开张\n茶行昨天开张，掌柜放了一挂鞭炮。\n\n"_s;
        QCOMPARE(labels(Column + u'\n' + story + Column), u"bbbbbTbbbbbb"_s);
    }
    void questionsBetweenIndentedParagraphs() {
        const QString indented = u"　　"_s + Column;
        const QString text = indented + indented + indented;
        QCOMPARE(labels(text + u"茶价还会涨吗？\n"_s + indented), u"bbbbbbbbbbbbbbbTbbbbb"_s);
        QCOMPARE(labels(text + u"下周云溪全村停水检修？\n水站：假的！\n"_s + indented),
                 u"bbbbbbbbbbbbbbbTTbbbbb"_s);
        QCOMPARE(labels(Column + u"茶价还会涨吗？\n"_s + Column), u"bbbbbbbbbbb"_s);
    }
    /// Without empty lines, titles of the columns' width tell by what they lack.
    void titlesWithoutEmptyLines() {
        const QString lost = u"茶农们说，今年的芽头比往年早\n"_s + Column.section(u'\n', 1);
        const QString text = lost + lost + lost;
        const QString pile = u"云溪春茶开采早九天\n收茶车队排到了村口\n老茶师收下新徒弟们\n"
                             "晒谷场上夜里灯火亮\n"_s;
        QCOMPARE(labels(text + pile), u"bbbbbbbbbbbbbbbTTTT"_s);
    }
    void aFullLineBelowMakesAFirstLineText() {
        const QString rest = Column.section(u'\n', 1);
        const QString lost = u"茶农们说，今年的芽头比往年早\n"_s + rest;
        const QString below = u"云溪春茶开采\n晒谷场上的车子，又排了三\n"_s + rest;
        QCOMPARE(labels(lost + lost + lost + below), u"bbbbbbbbbbbbbbbTbbbbb"_s);
    }
    void letterSpacedTitles() {
        QCOMPARE(labels(Column + u"\n云 溪 春 茶 开 采\n\n"_s + Column), u"bbbbbTbbbbb"_s);
    }
    void titlesInOneRunWithTheirTexts() {
        const QString indented = u"　　"_s + Column;
        const QString page = indented + u"云溪春茶开采\n"_s + indented + indented +
                             u"收茶的车队，排到了村口\n"_s + indented;
        QCOMPARE(labels(page), u"bbbbbTbbbbbbbbbbTbbbbb"_s);
        const QString dated = u"本报讯（记者 白石）"_s + Column;
        QCOMPARE(labels(Column + u"云溪春茶开采早了九天\n"_s + dated), u"bbbbbTbbbbb"_s);
        QCOMPARE(labels(u"云溪春茶开采早了九天\n收茶车队排到村口\n"_s + dated), u"TTbbbbb"_s);
    }
    void titlesBelowACaptionInTheirRun() {
        QCOMPARE(labels(Column +
                        u"\n三月八日，茶农在云溪的山坡上采茶，收茶的车子排成两队。 林小满 摄\n"
                        u"茶山春早\n\n"_s +
                        Column),
                 u"bbbbbbTbbbbb"_s);
    }
    void textBeforeAJumpIsNoTitle() {
        QCOMPARE(labels(Column + u"村里的老人（下转第二版）\n\n"_s + Column), u"bbbbbbsbbbbb"_s);
    }
    /// A column break leaves single lines between empty ones; they are text all the same.
    void textsOfTwoLines() {
        const QString brief = u"\n阅览室\n今晚起延长开放，到晚上十点止\n凭证进入。\n"_s;
        QCOMPARE(labels(Column + brief + u'\n' + Column), u"bbbbbTbbbbbbb"_s);
    }
    void strayPiecesOfAColumn() {
        const QString broken = u"茶农们说，今年的芽头比往年早了整\n\n"
                               "整九天，村里的炒茶锅从三月下旬起\n\n"
                               "就没有凉过，收茶的车子在晒谷场上\n"
                               "排成两队，司机们端着碗蹲在墙根下\n"
                               "等，谁也不肯先走。\n"_s;
        QCOMPARE(labels(Column + u'\n' + broken), u"bbbbbbbbbb"_s);
    }
    void aLastCharacterIsWhatStandsAboveIt() {
        const QString story = u"本报讯（记者 白石）"_s + Column;
        const QString aside = u"\n\n茶山的路不变，炒茶的锅不变，\n收茶的老秤不变；茶农的心宽\n"
                              u"了、车子多了、夜里的灯也亮\n了\n"_s;
        QCOMPARE(labels(Column + aside + story), u"bbbbbbbbbbbbbb"_s);
    }
    void shortLinesThatEndInACommaAreText() {
        QCOMPARE(labels(Column + u"\n谁都说，\n\n"_s + Column), u"bbbbbbbbbbb"_s);
    }
    void wordingComesFirst() {
        QCOMPARE(labels(u"云溪春茶开采\n本报记者 林小满\n\n"_s + Column), u"Tsbbbbb"_s);
        QCOMPARE(labels(Column + u"（下转第二版）\n"_s), u"bbbbbs"_s);
    }
    void datelinesAreText() {
        QCOMPARE(labels(u"本报讯（记者 林小满）云溪春茶开采\n\n"_s + Column), u"bbbbbb"_s);
    }
    void latinTitlesWithoutEmptyLines() {
        QCOMPARE(labels(Latin + u"Tunnel Reports Relied\nOn Photos a Decade Old\n"_s + Latin),
                 u"bbbbbTTbbbbb"_s);
        QCOMPARE(labels(Latin + u"TUNNEL REPORTS.\n"_s + Latin), u"bbbbbTbbbbb"_s);
    }
    void latinTitlesInSmallLetters() {
        QCOMPARE(labels(Latin +
                        u"Commissioners split on\nroof as third bid\ncomes in high\n"
                        "By Jane Doe\n"_s +
                        Latin),
                 u"bbbbbTTTsbbbbb"_s);
        QCOMPARE(labels(Latin + u"Zoo loses tapir\nat a car wash\n"_s + Latin), u"bbbbbTTbbbbb"_s);
    }
    void latinHeadlinesInANarrowColumn() {
        QCOMPARE(
            labels(Latin + u"\nTown sells\nits bridge\nand then asks\nfor it back\n\n"_s + Latin),
            u"bbbbbTTTTbbbbb"_s);
    }
    void noLatinTypeChangesInsideASentence() {
        const QString title = u"Ferry Line Asks\n30-Cent Fare\n"_s;
        QCOMPARE(labels(title + u"\n"_s + Latin), u"TTbbbbb"_s);
        QCOMPARE(labels(title + u"The cost of a ride\nto the island rose, they said.\n"_s + Latin),
                 u"TTbbbbbbb"_s);
    }
    void latinParagraphsThatLostTheirIndent() {
        const QString first = u"A Harbor Hall spokesman put\nit down to the weather of that\n"
                              "winter, which was mild enough.\n"_s;
        QCOMPARE(labels(Latin + first + Latin), u"bbbbbbbbbbbbb"_s);
    }
    void latinTitlesAboveANewSentence() {
        StagedPage page =
            stageProfile(Latin + u"They rode on.\nMarlow plant to add a shift\n"_s + Latin);
        QCOMPARE(labelLines(page.lines, page.profile)[6], LineLabel::Body);
        page.lines[7].cues |= OpensSentence;
        QCOMPARE(labelLines(page.lines, page.profile)[6], LineLabel::Title);
    }
    void capitalsThatNounsHave() {
        const QString german = u"Die Gutachter hatten bei Prüfung\n"
                               "der Decke im Becken viele Risse\n"
                               "entdeckt und der Stadt gemeldet.\n"
                               "Der Stadtrat will die Sanierung im\n"
                               "Herbst beginnen und Kosten sparen,\n"
                               "sagt er.\n"_s;
        const QString name = u"Oberbürgermeister Matthias\n"
                             "Kern sprach von einer bitteren,\n"
                             "aber nötigen Zeit für die Stadt.\n"_s;
        StagedPage page = stageProfile(german + name + german);
        QCOMPARE(labelLines(page.lines, page.profile)[6], LineLabel::Title);
        for (Line& line : page.lines)
            line.cues |= CapitalNouns;
        QCOMPARE(labelLines(page.lines, page.profile)[6], LineLabel::Body);
    }
    void latinCaptionsWiderThanTheText() {
        const QString page =
            Latin +
            u"They rode on.\nWendell Cho, a dentist, sets out before sunrise on Lamont\n"
            "Bay. He will row on Saturday.\nPAT DOE/THE DAILY POST\n"_s +
            Latin;
        QCOMPARE(labels(page), u"bbbbbbbbsbbbbb"_s);
    }
    void latinTitlesEndInNoLink() {
        StagedPage page = stageProfile(Latin + u"\nThe Great-Grandmother of\n"_s + Latin);
        QCOMPARE(labelLines(page.lines, page.profile)[5], LineLabel::Title);
        page.lines[5].cues |= LeadsOn;
        QCOMPARE(labelLines(page.lines, page.profile)[5], LineLabel::Body);
        page = stageProfile(Latin + u"\nThe jobs start at $13.50 an\n\nOwls Fly Off\n"_s + Latin);
        page.lines[5].cues |= LeadsOn;
        QCOMPARE(labelLines(page.lines, page.profile)[5], LineLabel::Body);
    }
    void justifiedLinesAreText() {
        StagedPage page = stageProfile(Latin + u"\nThe Great Grandmother\n"_s + Latin);
        QCOMPARE(labelLines(page.lines, page.profile)[5], LineLabel::Title);
        page.lines[5].cues |= Justified;
        QCOMPARE(labelLines(page.lines, page.profile)[5], LineLabel::Body);
    }
    void latinTextThatStopsAtASentence() {
        QCOMPARE(labels(Latin + u"Riders were less sure.\n"_s + Latin), u"bbbbbbbbbbb"_s);
    }
};

QTEST_GUILESS_MAIN(LineLabelsTest)
#include "LineLabelsTest.moc"
