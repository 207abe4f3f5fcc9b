#include "core/segment/Paragraphs.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

/// The numbers of the lines at which paragraphs start; the text goes on from line @p before.
QString starts(const QString& text, qint32 first = 0, qint32 before = -1) {
    const StagedPage page = stageProfile(text);
    QStringList numbers;
    for (const qint32 line : paragraphStarts(
             page.lines, first, static_cast<qint32>(page.lines.size()), before, page.profile))
        numbers << QString::number(line);
    return numbers.join(u' ');
}

const QString Finished = u"茶农们说，今年的芽头比往年早了整\n"
                         "整九天，村里的炒茶锅从三月下旬起\n"
                         "就没有凉过，收茶的车子在晒谷场上\n"
                         "排成两队，谁也不走。\n"_s;

/// Whose last line fills the column.
const QString Filled = u"茶农们说，今年的芽头比往年早了整\n"
                       "整九天，村里的炒茶锅从三月下旬起\n"
                       "就没有凉过，收茶的车子在晒谷场上\n"
                       "排成两队，司机们谁也不肯先走开。\n"_s;

} // namespace

class ParagraphsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Lost indents show in the first line of all; room left at a line's end in every other.
    void behindAFullLine() {
        const QString first = u"茶农们说，今年的芽头比往年早\n"
                              "了整整九天，村里的炒茶锅从三月下\n"
                              "旬起就没有凉过收茶的车子在晒谷场\n"
                              "上排成两队司机们端着碗蹲在墙根下\n"
                              "看茶农们进进出出谁也不肯先走开。\n"_s;
        QCOMPARE(starts(first + first), u"0 5"_s);
        const QString room = u"早春的茶山茶农们说今年的芽头比往\n"
                             "年早了整整九天村里的炒茶锅从三月\n"
                             "下旬起就没有凉过收茶的车子在晒谷\n"
                             "场上排成两队司机们端着碗蹲在墙根\n"
                             "下谁也不肯先走开去的样子。\n"_s;
        QCOMPARE(starts(room + room), u"0 5"_s);
    }
    /// Three of five unfinished lines are two squares short of the column.
    void shortParagraphsThatLostTheirIndents() {
        const QString text = u"茶农们说今年的芽头比往年早了\n"
                             "整整九天村里的炒茶锅从三月下旬起\n"
                             "就没有凉过收茶的车子在晒谷场上排\n"
                             "成两队司机端着碗蹲在墙根下看着。\n"
                             "今年的芽头比往年肥，炒茶人也\n"
                             "忙得早。\n"
                             "收茶的车子从清早起就停在晒谷\n"
                             "场上。\n"_s;
        QCOMPARE(starts(text), u"0 4 6"_s);
    }
    void firstLineOfAText() { QCOMPARE(starts(Finished), u"0"_s); }
    void behindAShortLine() { QCOMPARE(starts(Finished + Finished), u"0 4"_s); }
    void aFullLineSaysNothing() { QCOMPARE(starts(Filled + Filled), u"0"_s); }
    void indents() {
        QCOMPARE(starts(u"　　"_s + Filled + u"　　"_s + Filled), u"0 4"_s);
        QCOMPARE(starts(u"    "_s + Filled + u"    "_s + Filled), u"0 4"_s);
    }
    void emptyLinesBehindSentences() { QCOMPARE(starts(Filled + u'\n' + Filled), u"0 4"_s); }
    void emptyLinesInsideSentences() {
        QString broken = Finished;
        broken.insert(broken.indexOf(u"就没有"_s), u'\n');
        QCOMPARE(starts(broken), u"0"_s);
    }
    void commasGoOn() { QCOMPARE(starts(u"茶农们说，\n　　"_s + Finished), u"0"_s); }
    void datelines() {
        QCOMPARE(starts(Filled + u"本报讯（记者 林小满）昨天，云溪的\n"_s + Finished), u"0 4"_s);
    }
    void textFromTheBlockBefore() {
        QCOMPARE(starts(Finished, 2, 1), u""_s);
        QCOMPARE(starts(Finished + Finished, 4, 3), u"4"_s);
    }
    void lostStops() {
        QCOMPARE(starts(QString(Finished).remove(u'。') + u'\n' + Finished), u"0 4"_s);
    }
    void linesThatAreParagraphs() {
        const QString line = QString(Finished).remove(u'\n').repeated(2) + u'\n';
        QCOMPARE(starts(line.repeated(3)), u"0 1 2"_s);
    }
    void oneBlankOfALatinIndent() {
        QCOMPARE(starts(u" For eleven years the trustees told\n"
                        "riders without a pause that the tube\n"
                        "below the sound was perfectly safe.\n"
                        " The pumps had worked all the while,\n"
                        "and nobody at all had walked through.\n"_s),
                 u"0 3"_s);
    }
    void rowsOfFigures() {
        QCOMPARE(starts(u"Bright Harbor 22.41 +0.18 +11.2\nDunmore Gas 41.07 -0.33 -2.9\n"
                        "Harwick Paper 13.50 +0.09 +0.4\n"_s),
                 u"0 1 2"_s);
    }
    void latinHyphens() {
        QCOMPARE(starts(u"For eleven years the trustees told\n"
                        "riders without a pause that the tun-\n"
                        "\n"
                        "nel below the sound was always safe.\n"
                        "The pumps worked.\n"
                        "The cracks were cosmetic, and nobody\n"
                        "at all had walked the tunnel since.\n"_s),
                 u"0 4"_s);
    }
};

QTEST_GUILESS_MAIN(ParagraphsTest)
#include "ParagraphsTest.moc"
