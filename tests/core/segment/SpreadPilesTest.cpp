#include "core/segment/SpreadPiles.h"

#include "core/segment/PageElements.h"
#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

const QString Tea = u"　　云溪春茶昨天开采，芽头比往\n"
                    "年提前九天，炒茶锅从三月下旬起\n"
                    "就没有凉过。\n"
                    "　　收茶车在晒谷场上排成两队，\n"
                    "司机端着碗蹲在墙根下等，谁也不\n"
                    "肯先走。\n"_s;
const QString Bridge = u"　　石门老桥的加固工程前天完工，\n"
                       "桥墩外面包了一圈钢板，桥面加宽\n"
                       "两米。\n"
                       "　　行人和车辆各走各的道，渡船\n"
                       "还拴在下面。\n"_s;
const QString Choir = u"　　盲童合唱团登上金色大厅的台，\n"
                      "十七个孩子手拉手站成一排，听不\n"
                      "见一声咳嗽。\n"
                      "　　唱完了掌声响了整整四分钟，\n"
                      "他们摸着墙上的雕花走出去。\n"_s;
const QString Grain = u"　　城北粮库收进今年头一批新麦，\n"
                      "过磅的车从清早排到天黑，化验员\n"
                      "吃了两顿冷饭。\n"
                      "　　库里新添了八台风机，雨天也\n"
                      "不怕粮食发热。\n"_s;
const QString Lamps = u"　　湖滨路的路灯上周全都换过，\n"
                      "夜里走路的人说，看得见对面来人\n"
                      "的脸。\n"
                      "　　旧灯杆运去了乡下，给晒场照\n"
                      "明，一根也没有丢。\n"_s;
const QString Texts = Tea + Bridge + Choir + Grain + Lamps;
const QString Pile = u"云溪春茶提前开采\n"
                     "炒茶锅没有凉过\n"
                     "石门老桥加固完工\n"
                     "盲童合唱团登上金色大厅\n"
                     "城北粮库收进新麦\n"
                     "湖滨路换上新路灯\n"_s;

} // namespace

class SpreadPilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesBehindAllTexts() { isSpread(Texts + Pile); }
    void titlesBeforeAllTexts() { isSpread(Pile + Texts); }
    void titlesThatSpeakOfNoTextStay() {
        const QString others = u"山城夜雨\n渔火点点\n雪落青松\n古寺钟声\n塞外驼铃\n江南春早\n"_s;
        const StagedPage page = stageProfile(Texts + others);
        std::vector<Element> elements =
            readPageElements(page.text, page.lines, page.profile).elements;
        QVERIFY(!spreadPiles(page.text, page.lines, page.profile, elements));
    }
    void pagesWithEmptyLinesStay() {
        const StagedPage page = stageProfile(Tea + u'\n' + Bridge + u'\n' + Choir + u'\n' + Grain +
                                             u'\n' + Lamps + u'\n' + Pile);
        std::vector<Element> elements =
            readPageElements(page.text, page.lines, page.profile).elements;
        QVERIFY(!spreadPiles(page.text, page.lines, page.profile, elements));
    }

private:
    static void isSpread(const QString& text) {
        const StagedPage page = stageStories(text);
        QCOMPARE(page.stories.size(), 5U);
        QCOMPARE(page.storyOf(u"云溪春茶提前"_s), page.storyOf(u"云溪春茶昨天"_s));
        QCOMPARE(page.storyOf(u"石门老桥加固"_s), page.storyOf(u"石门老桥的"_s));
        QCOMPARE(page.storyOf(u"盲童合唱团登上金色大厅\n"_s.chopped(1)),
                 page.storyOf(u"盲童合唱团登上金色大厅的"_s));
        QCOMPARE(page.storyOf(u"城北粮库收进新麦"_s), page.storyOf(u"城北粮库收进今年"_s));
        QCOMPARE(page.storyOf(u"湖滨路换上"_s), page.storyOf(u"湖滨路的"_s));
    }
};

QTEST_GUILESS_MAIN(SpreadPilesTest)
#include "SpreadPilesTest.moc"
