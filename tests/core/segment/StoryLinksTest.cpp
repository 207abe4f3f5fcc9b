#include "core/segment/StoryLinks.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

const QString TeaTitle = u"云溪春茶提前九天开采\n"_s;
const QString Tea = u"本报讯（记者 林小满）云溪春茶昨天\n"
                    "开采，芽头比往年提前九天，炒茶锅\n"
                    "从三月下旬起就没有凉过，收茶车在\n"
                    "晒谷场上排成两队，茶农谁也不走。\n"_s;
const QString TeaMore = u"茶农们说，春茶价钱好，一斤芽头抵\n"
                        "得上三斤夏茶，孩子的学费从这口炒\n"
                        "茶锅里来，新房的瓦也从这里来的。\n"_s;
const QString TeaRest = u"炒茶的老师傅说，手上的茧子一年比一\n"
                        "年厚，锅里的火候一年比一年好，徒弟\n"
                        "却一年比一年少，今年只来了一个人。\n"_s;
const QString BridgeTitle = u"石门老桥加固工程完工\n"_s;
const QString Bridge = u"本报讯（记者 陆远）石门老桥的加固\n"
                       "工程昨天完工，桥墩外面包了一圈钢\n"
                       "板，桥面加宽两米，行人和车辆各走\n"
                       "各的道，老船工把渡船拴在桥墩下。\n"_s;

} // namespace

class StoryLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing() { QCOMPARE(stageLinks(u"\n"_s).storyCount, 0); }
    void titlesBefore() {
        const StagedPage page = stageLinks(TeaTitle + u'\n' + Tea + u'\n' + TeaMore + u'\n' +
                                           BridgeTitle + u'\n' + Bridge);
        QCOMPARE(page.storyCount, 2);
        QCOMPARE(page.storyOf(u"云溪春茶提前"_s), page.storyOf(u"本报讯（记者 林"_s));
        QCOMPARE(page.storyOf(u"石门老桥加固"_s), page.storyOf(u"本报讯（记者 陆"_s));
        QVERIFY(page.storyOf(u"石门老桥加固"_s) != page.storyOf(u"云溪春茶提前"_s));
    }
    void titlesBehind() {
        const StagedPage page = stageLinks(Tea + u'\n' + TeaMore + u'\n' + TeaTitle + u'\n' +
                                           Bridge + u'\n' + BridgeTitle);
        QCOMPARE(page.storyCount, 2);
        QCOMPARE(page.storyOf(u"云溪春茶提前"_s), page.storyOf(u"本报讯（记者 林"_s));
        QCOMPARE(page.storyOf(u"石门老桥加固"_s), page.storyOf(u"本报讯（记者 陆"_s));
    }
    void signedTitlesBehindLatinTexts() {
        const StagedPage page = stageLinks(u"The county commissioners could not agree\n"
                                           "on how to fix a jail roof that has leaked\n"
                                           "since before two of them were elected, and\n"
                                           "three bids for the roof were opened late.\n"
                                           "Commissioners split on jail roof\n"
                                           "By Ginny Tuttle\n"
                                           "Maddie Orr hit two free throws with nine\n"
                                           "seconds left and the Wildcats beat Marlow\n"
                                           "in the district final on Saturday night,\n"
                                           "which leaves them one win from the state.\n"
                                           "Wildcats one win from state\n"
                                           "By Dusty Krebs\n"_s);
        QCOMPARE(page.storyOf(u"Commissioners split"_s), page.storyOf(u"The county"_s));
        QCOMPARE(page.storyOf(u"By Ginny"_s), page.storyOf(u"The county"_s));
        QCOMPARE(page.storyOf(u"Wildcats one win"_s), page.storyOf(u"Maddie Orr"_s));
    }
    void bylinesBehindBylines() {
        const StagedPage page = stageLinks(u"The county commissioners could not agree\n"
                                           "on how to fix a jail roof that has leaked\n"
                                           "since before two of them were elected, and\n"
                                           "three bids for the roof were opened late.\n"
                                           "Commissioners split on jail roof\n"
                                           "By Ginny Tuttle\n"
                                           "This article is by Ann Poe and\n"
                                           "Ben Moe.\n"
                                           "Maddie Orr hit two free throws with nine\n"
                                           "seconds left and the Wildcats beat Marlow\n"
                                           "in the district final on Saturday night,\n"
                                           "which leaves them one win from the state.\n"
                                           "Wildcats one win from state\n"_s);
        QCOMPARE(page.storyOf(u"By Ginny"_s), page.storyOf(u"The county"_s));
        QCOMPARE(page.storyOf(u"This article is"_s), page.storyOf(u"Maddie Orr"_s));
    }
    void commentsBeginAStory() {
        const StagedPage page =
            stageLinks(TeaTitle + Tea + u"社论\n茶香留得住人\n"_s + TeaMore + BridgeTitle + Bridge);
        QCOMPARE(page.storyOf(u"社论"_s), page.storyOf(u"茶农们说"_s));
        QVERIFY(page.storyOf(u"社论"_s) != page.storyOf(u"本报讯（记者 林"_s));
    }
    void titlesOfTheTextAboveAloneAreNoSubheads() {
        const QString road = u"老路通到村口的那天，孩子们跑在压路\n"
                             "机前面，老人们搬了凳子坐着看，说从\n"
                             "前背一袋米出山，天不亮就得动身走。\n"_s;
        const StagedPage page = stageLinks(Tea + u"云溪春茶开采\n"_s + road + u"通路那天\n"_s +
                                           Bridge + u"老桥加固完工\n"_s);
        QCOMPARE(page.storyOf(u"云溪春茶开采"_s), page.storyOf(u"本报讯（记者 林"_s));
        QVERIFY(page.storyOf(u"老路通到"_s) != page.storyOf(u"本报讯（记者 林"_s));
    }
    void titlesInOneRunWithATextAreItsOwn() {
        const QString title = u"一锅好味道\n"_s; // a word of neither text
        const StagedPage below = stageLinks(Tea + title + u'\n' + Bridge + BridgeTitle);
        QCOMPARE(below.storyOf(title.chopped(1)), below.storyOf(u"本报讯（记者 林"_s));
        const StagedPage above =
            stageLinks(TeaTitle + u'\n' + Tea + u'\n' + title + Bridge + u'\n' + TeaMore);
        QCOMPARE(above.storyOf(title.chopped(1)), above.storyOf(u"本报讯（记者 陆"_s));
    }
    void textsOfOneStoryStayTogether() {
        const StagedPage page = stageLinks(TeaTitle + u'\n' + Tea + u'\n' + TeaMore);
        QCOMPARE(page.storyCount, 1);
        for (const Element& element : page.elements)
            QCOMPARE(element.story, 0);
    }
    void kickersStandAboveTheirHeadlines() {
        const QString titles = u"三百只竹篓上山\n\n"_s + TeaTitle + u'\n';
        const StagedPage page =
            stageLinks(BridgeTitle + u'\n' + Bridge + u'\n' + titles + Tea + TeaMore);
        QCOMPARE(page.storyOf(u"三百只竹篓"_s), page.storyOf(u"本报讯（记者 林"_s));
        const StagedPage pointing = stageLinks(BridgeTitle + u'\n' + Bridge + u"（详见3版）\n\n"_s +
                                               titles + Tea + TeaMore);
        QCOMPARE(pointing.storyOf(u"三百只竹篓"_s), -1);
    }
    void kickersStandBehindTextsWithTheirHeadlines() {
        const QString titles = u"一线观察\n\n"_s + TeaTitle + u'\n';
        const StagedPage page = stageLinks(Tea + TeaMore + u'\n' + titles + Bridge + u'\n' +
                                           BridgeTitle + u"\n水库里的钟（详见3版）\n"_s);
        QCOMPARE(page.storyOf(u"一线观察"_s), page.storyOf(u"本报讯（记者 林"_s));
        QCOMPARE(page.storyOf(u"云溪春茶提前"_s), page.storyOf(u"本报讯（记者 林"_s));
    }
    void numberedPartsGoOn() {
        const QString column = u"春茶种子三百斤，都装\n"
                               "在新编的竹篓里，等着\n"
                               "晴天上山，炒锅也刷过\n"
                               "三遍，就差一把好火，\n"
                               "还有守着火的那个人。\n"_s;
        const auto isJoined = [&column](const QString& number) {
            const StagedPage page =
                stageLinks(TeaTitle + u'\n' + Tea + TeaMore + u'\n' + number + column +
                           u"\n竹篓炒锅等晴天上山\n\n"_s + BridgeTitle + u'\n' + Bridge);
            return page.storyCount == 2;
        };
        QVERIFY(isJoined(u"一、"_s));
        QVERIFY(!isJoined(u"把"_s));
    }
    void letterSignaturesEndTheirText() {
        const QString letter = u"渡口的路灯半个月不亮，晚归的人看不\n清台阶，去年就摔过人。\n"_s;
        const StagedPage page = stageLinks(u"渡口的灯\n\n"_s + letter + u"（读者 小满）\n\n"_s +
                                           BridgeTitle + u'\n' + Bridge);
        QCOMPARE(page.storyOf(u"（读者"_s), page.storyOf(u"渡口的路灯"_s));
    }
    void datelinesPartTextsThatTouch() {
        const StagedPage page = stageLinks(Tea + Bridge);
        QCOMPARE(page.storyCount, 2);
        QVERIFY(page.storyOf(u"本报讯（记者 林"_s) != page.storyOf(u"本报讯（记者 陆"_s));
    }
    void subheadsStayInside() {
        const QString parts = TeaMore + TeaRest + TeaMore;
        const StagedPage page =
            stageLinks(TeaTitle + u'\n' + Tea + u"\n山里的账\n\n"_s + parts + u"\n锅边的人\n\n"_s +
                       TeaRest + parts + u'\n' + BridgeTitle + u'\n' + Bridge);
        QCOMPARE(page.storyCount, 2);
        QCOMPARE(page.element(u"山里的账"_s).role, Role::Subhead);
        QCOMPARE(page.element(u"锅边的人"_s).role, Role::Subhead);
        QCOMPARE(page.storyOf(u"茶农们说"_s), page.storyOf(u"本报讯（记者 林"_s));
        QCOMPARE(page.storyOf(u"炒茶的"_s), page.storyOf(u"本报讯（记者 林"_s));
    }
    void oneTitleAboveAShortTextIsNoSubhead() {
        const StagedPage page = stageLinks(TeaTitle + u'\n' + Tea + u"\n手艺\n\n"_s + TeaMore +
                                           u'\n' + BridgeTitle + u'\n' + Bridge);
        QCOMPARE(page.storyCount, 3);
        QCOMPARE(page.storyOf(u"手艺"_s), page.storyOf(u"茶农们说"_s));
        const StagedPage longer =
            stageLinks(TeaTitle + u'\n' + Tea + u"\n手艺\n\n"_s + TeaMore + TeaRest + TeaMore +
                       u'\n' + BridgeTitle + u'\n' + Bridge);
        QCOMPARE(longer.storyCount, 2);
        QCOMPARE(longer.element(u"手艺"_s).role, Role::Subhead);
    }
    void shortTitlesAboveTextsThatDoNotOpenAreSubheads() {
        const QString title = u"%1乡添了一座新戏台\n\n"_s;
        const QString parts = TeaMore + TeaRest + TeaMore;
        const QString page = title.arg(u"云溪"_s) + Tea + u'\n' + title.arg(u"石门"_s) + Bridge;
        const QString box = u"\n夏茶的学费\n\n"_s;
        const StagedPage two = stageLinks(page + u"\n一锅好味道\n\n"_s + parts + box + parts);
        QCOMPARE(two.element(u"一锅好味道"_s).role, Role::Subhead);
        QCOMPARE(two.element(u"夏茶的学费"_s).role, Role::Subhead);
        QCOMPARE(two.storyCount, 2);
        const StagedPage one = stageLinks(page + box + parts);
        QCOMPARE(one.element(u"夏茶的学费"_s).role, Role::Subhead);
        const StagedPage dated = stageLinks(page + box + u"昨日，"_s + parts);
        QVERIFY(dated.element(u"夏茶的学费"_s).role != Role::Subhead);
    }
    void bracketedOpeningsPartTextsOfOneMeasure() {
        const QString tea = u"【本报讯】云溪春茶提前九天开采，芽\n头比往年早，炒茶锅没有凉过。\n"_s;
        const QString bridge =
            u"【本报讯】石门老桥的加固工程完工，\n渡船拴在桥墩下，水涨了也不收。\n"_s;
        QCOMPARE(
            stageLinks(tea + u'\n' + bridge + u'\n' + TeaTitle + u'\n' + BridgeTitle).storyCount,
            2);
    }
    void numbersHeadPartsOfAText() {
        const StagedPage page =
            stageLinks(TeaTitle + u"\n茶农们说，今年的秤没有换过。\n\n二、茶山的规矩\n\n"_s +
                       u"老规矩一条没有改，谁也不许多采。\n\n"_s + BridgeTitle + u'\n' + Bridge);
        QCOMPARE(page.element(u"二、茶山的规矩"_s).role, Role::Subhead);
    }
    void bulletedItemsHaveAHeadline() {
        const StagedPage page = stageLinks(TeaTitle + u'\n' + Tea +
                                           u"\n观点摘编\n\n●茶山的规矩一条没有改，谁也不许多采。\n"
                                           "●石桥的栏杆换成了石头的，人人都说好。\n"
                                           "●老船工的船还在渡口，水涨了也不收钱。\n"_s);
        QVERIFY(page.element(u"观点摘编"_s).role != Role::Subhead);
        QVERIFY(page.storyOf(u"●茶山"_s) != page.storyOf(u"本报讯（记者 林"_s));
    }
    void listsHaveTitles() {
        const StagedPage page =
            stageLinks(TeaTitle + u'\n' + Tea +
                       u"（云溪茶叶行的掌柜，这些话不作数的，各位自己算账\n"
                       "吧）\n\n茶叶牌价\n春茶 12.40\n夏茶 7.30\n秋茶 9.10\n"_s);
        QCOMPARE(page.element(u"茶叶牌价"_s).kind, ElementKind::Title);
    }
    void notesOnTheWriterEndATextOfTheirs() {
        const StagedPage page = stageLinks(Tea + u"（作者单位：云溪茶叶学校）\n\n"_s + TeaMore +
                                           u'\n' + TeaTitle + u'\n' + BridgeTitle);
        QVERIFY(page.storyOf(u"茶农们说"_s) != page.storyOf(u"本报讯（记者 林"_s));
    }
    void decksMayShareNoWordWithTheText() {
        const StagedPage page = stageLinks(
            TeaTitle + u"\n孩子们的暑假去哪儿了，大人各有主意\n\n"_s + Tea + u'\n' + TeaMore);
        QCOMPARE(page.storyOf(u"孩子们的暑假"_s), page.storyOf(u"本报讯（记者 林"_s));
        QCOMPARE(page.storyCount, 1);
    }
    void titlesThatNothingClaimsStayFree() {
        const StagedPage page = stageLinks(TeaTitle + u'\n' + Tea + u'\n' + TeaMore +
                                           u"\n孩子们的暑假去哪儿了\n\n水库里捞出一只钟\n\n"_s +
                                           BridgeTitle + u'\n' + Bridge);
        QCOMPARE(page.storyOf(u"孩子们的暑假"_s), -1);
        QCOMPARE(page.storyOf(u"水库里捞出"_s), -1);
        QCOMPARE(page.storyCount, 2);
    }
    void everyDecisionHasAReason() {
        const StagedPage page =
            stageLinks(TeaTitle + u'\n' + Tea + u'\n' + BridgeTitle + u'\n' + Bridge);
        for (const Element& element : page.elements) {
            QVERIFY(!element.reason.isEmpty());
            QVERIFY(element.confidence > 0 && element.confidence < 1);
        }
    }
};

QTEST_GUILESS_MAIN(StoryLinksTest)
#include "StoryLinksTest.moc"
