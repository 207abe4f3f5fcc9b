#include "core/segment/TitlePiles.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

const QString Tea = u"本报讯（记者 林小满）云溪春茶昨天\n"
                    "开采，芽头比往年提前九天，炒茶锅\n"
                    "从三月下旬起就没有凉过，收茶车在\n"
                    "晒谷场上排成两队，茶农谁也不走。\n"_s;
/// Where several stories open with a dateline, a text without one is hardly a story of its own.
const QString Dispatches = u"本报讯 城北粮库昨天收进今年头一批新\n"
                           "麦，过磅的车从清早排到了天黑以后。\n"
                           "\n"
                           "本报讯 湖滨路的路灯上周全都换过，夜\n"
                           "里走路的人说，看得见对面来人的脸。\n"
                           "\n"_s;
const QString Bridge = u"石门老桥的桥墩外面包了一圈钢板，桥\n"
                       "面加宽两米，行人和车辆各走各的道，\n"
                       "加固工程完工，渡船拴在桥墩下面。\n"_s;
const QString Choir = u"盲童合唱团登上金色大厅的台，十七个\n"
                      "孩子手拉手站成一排，听不见一声咳\n"
                      "嗽，唱完了掌声响了整整四分钟。\n"_s;
const QString Rest = u"散场以后孩子们摸着墙上的雕花，一路\n"
                     "摸到门口，说这里的木头是暖和的，想\n"
                     "把它画下来，寄给家里的老人看看。\n"_s;
const QString TeaTitle = u"云溪春茶提前开采\n"_s;
const QString BridgeTitle = u"石门老桥加固完工\n"_s;
const QString ChoirTitle = u"盲童合唱团登上金色大厅\n"_s;

} // namespace

class TitlePilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachTitleSpeaksOfATextOfItsOwn() {
        const StagedPage page =
            stageStories(Dispatches + Tea + u'\n' + Bridge + u'\n' + Choir + u'\n' + Rest + u'\n' +
                         ChoirTitle + u'\n' + TeaTitle + u'\n' + BridgeTitle);
        QCOMPARE(page.element(u"石门老桥的"_s).size(), 3);
        QCOMPARE(page.element(u"盲童合唱团登上金色大厅的"_s).size(), 6);
        QCOMPARE(page.storyOf(u"石门老桥的"_s), page.storyOf(u"石门老桥加固"_s));
        QCOMPARE(page.storyOf(u"盲童合唱团登上金色大厅的"_s), page.storyOf(ChoirTitle.chopped(1)));
        QCOMPARE(page.storyOf(u"本报讯（记者 林"_s), page.storyOf(u"云溪春茶提前"_s));
    }
    void textNoTitleSpeaksOfGoesOn() {
        const StagedPage page = stageStories(Dispatches + Tea + u'\n' + Rest + u'\n' + ChoirTitle +
                                             u'\n' + TeaTitle + u'\n' + BridgeTitle);
        QCOMPARE(page.element(u"本报讯（记者 林"_s).size(), 7);
    }
    void titlesOfOneTextDoNotPartIt() {
        const StagedPage page =
            stageStories(Dispatches + Tea + u'\n' + Rest + u'\n' + TeaTitle +
                         u"\n收茶车晒谷场上排队\n\n"_s + u"芽头比往年提前九天\n"_s);
        QCOMPARE(page.element(u"本报讯（记者 林"_s).size(), 7);
    }
    void noPagesNoStarts() { QVERIFY(startsByPiles(TitleTies({}, {}, {}), {}).empty()); }
};

QTEST_GUILESS_MAIN(TitlePilesTest)
#include "TitlePilesTest.moc"
