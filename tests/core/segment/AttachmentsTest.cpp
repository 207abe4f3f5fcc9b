#include "core/segment/Attachments.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

const QString Tea = u"云溪春茶提前九天开采\n\n"
                    "本报讯（记者 林小满）云溪春茶昨天\n"
                    "开采，芽头比往年提前九天，炒茶锅\n"
                    "从三月下旬起就没有凉过，收茶车在\n"
                    "晒谷场上排成两队，茶农谁也不走。\n"_s;
const QString Bridge = u"石门老桥加固工程完工\n\n"
                       "本报讯（记者 陆远）石门老桥的加固\n"
                       "工程昨天完工，桥墩外面包了一圈钢\n"
                       "板，桥面加宽两米，行人和车辆各走\n"
                       "各的道，老船工把渡船拴在桥墩下。\n"_s;

} // namespace

class AttachmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void captionsGoWhereTheirWordsAre() {
        const StagedPage page =
            stageStories(Tea + u'\n' + Bridge +
                         u"\n图为云溪茶农在晒谷场上等收茶车，炒茶锅冒着热气。 林小满 摄\n"_s);
        QCOMPARE(page.storyOf(u"图为云溪茶农"_s), page.storyOf(u"云溪春茶"_s));
    }
    void picturesOfTheirOwn() {
        const StagedPage page = stageStories(
            Tea + u'\n' + Bridge + u"\n图为小学生在科普馆里体验地震模拟小屋。 陆远 摄\n"_s);
        const qint32 story = page.storyOf(u"图为小学生"_s);
        QVERIFY(story >= 0);
        QVERIFY(story != page.storyOf(u"云溪春茶"_s));
        QVERIFY(story != page.storyOf(u"石门老桥"_s));
    }
    void titlesRightAboveACaptionAreItsOwn() {
        const StagedPage page = stageStories(
            Tea + u'\n' + Bridge +
            u"\n满城尽是划船人\n5月10日，云溪茶农在晒谷场上等收茶车，\n炒茶锅冒着热气。林小满 摄\n"_s);
        QCOMPARE(page.storyOf(u"5月10日"_s), page.storyOf(u"满城尽是"_s));
        QVERIFY(page.storyOf(u"5月10日"_s) != page.storyOf(u"云溪春茶"_s));
    }
    void jumpsGoWithTheTitleAbove() {
        const StagedPage page = stageStories(u"floor had been moved twice this winter, and\n"
                                             "each time the water found a way around the\n"
                                             "tarpaulins. The roof bids expire in April.\n"
                                             "Jail roof bids come in high\n"
                                             "Continued from page 1\n"
                                             "The gasket plant in Marlow will add a shift\n"
                                             "in spring and hire 46 people, its manager,\n"
                                             "Rick Solano, said on Monday at the plant.\n"
                                             "Marlow plant to add a shift\n"_s);
        QCOMPARE(page.storyOf(u"Continued from"_s), page.storyOf(u"Jail roof bids"_s));
    }
    void creditsGoToTheirCaption() {
        const StagedPage page = stageStories(
            Tea + u"\n图为小学生在科普馆里体验地震模拟小屋。\n\n本报记者 陆远 摄\n\n"_s + Bridge);
        QCOMPARE(page.storyOf(u"本报记者 陆远 摄"_s), page.storyOf(u"图为小学生"_s));
    }
    void creditsBetweenTextAndCaption() {
        const StagedPage page = stageStories(
            u"TEA COMES EARLY\nBy JANE DOE\nThe tea growers of the valley said\nthat the buds were "
            u"nine days early\nthis year, and the trucks waited\nContinued on Page A9\nPAT DOE/THE "
            u"DAILY POST\nA boy at "
            u"the science museum tries\nthe room that shakes on Sunday.\n"_s);
        QCOMPARE(page.storyOf(u"PAT DOE"_s), page.storyOf(u"A boy"_s));
        QVERIFY(page.storyOf(u"A boy"_s) != page.storyOf(u"The tea"_s));
    }
    void textAboveACaptionIsNone() {
        const StagedPage page =
            stageStories(Tea +
                         u"\n收茶车第二天又来，秤还是那杆老秤。\n\n"
                         "5月10日，小学生在科普馆里体验地震\n模拟小屋，屋子晃了一晃。\n\n"
                         "本报记者 陆远 摄\n\n"_s +
                         Bridge);
        QCOMPARE(page.element(u"5月10日"_s).kind, ElementKind::Caption);
        QVERIFY(page.element(u"5月10日"_s).first >= page.element(u"本报讯（记者 林"_s).last);
        QCOMPARE(page.element(u"本报讯（记者 林"_s).kind, ElementKind::Body);
    }
    void captionsOfTwoParagraphs() {
        const StagedPage page = stageStories(
            Tea +
            u"\n茶农等车\n\n5月10日，小学生在科普馆里体验地震\n模拟小屋。\n\n"
            "当天，屋子晃了一晃，老师讲了怎样\n躲到桌子底下。\n\n本报记者 陆远 摄\n\n"_s +
            Bridge);
        QCOMPARE(page.element(u"5月10日"_s).kind, ElementKind::Caption);
        QVERIFY(page.element(u"5月10日"_s).size() > 2);
    }
    void jumpsEndTheTextBefore() {
        const StagedPage page = stageStories(Tea + u"（下转第二版）\n\n"_s + Bridge);
        QCOMPARE(page.storyOf(u"（下转"_s), page.storyOf(u"云溪春茶"_s));
    }
    void jumpsFromOpenTheTextBehind() {
        const StagedPage page = stageStories(Tea + u"\n（上接第一版）\n"
                                                   "船工们说，老桥修好以后，渡船还是每\n"
                                                   "天早晚各开一趟，谁家的孩子晚了，船\n"
                                                   "就在岸边等着，等到灯亮了才肯走的。\n"_s);
        QCOMPARE(page.storyOf(u"（上接"_s), page.storyOf(u"船工们说"_s));
        QVERIFY(page.storyOf(u"船工们说"_s) != page.storyOf(u"云溪春茶"_s));
    }
    /// The words of the title are in several texts of its story, parted by subheads.
    void textsOfOneStoryHaveItsTitlesWords() {
        const StagedPage page = stageStories(
            u"乡村的茶山怎么管，是一道难题，谁来\n采、谁来卖、账怎么分，都要讲清楚。\n\n"
            "一、账本上墙\n\n"
            "体系要健全，茶农的账先要健全，一笔\n一笔写在墙上，谁都看得见。\n\n"
            "二、治理靠人\n\n"
            "治理靠大家，茶山的规矩一条没有改，\n谁也不许多采一片芽头。\n\n"_s +
            Bridge + u"\n健全乡村治理体系\n"_s);
        QCOMPARE(page.storyOf(u"健全乡村"_s), page.storyOf(u"乡村的茶山"_s));
    }
    void freeTitlesAreTeasers() {
        const StagedPage page =
            stageStories(Tea + u"\n孩子们的暑假去哪儿了\n\n水库里捞出一只大铜钟\n\n"_s + Bridge);
        const qint32 first = page.storyOf(u"孩子们的暑假"_s);
        const qint32 second = page.storyOf(u"水库里捞出"_s);
        QVERIFY(first >= 0 && second >= 0 && first != second);
    }
    void twoLinesOfOneTeaser() {
        const StagedPage page =
            stageStories(Tea + u"\n水库里捞出一只钟\n\n——钟摆还在走\n\n"_s + Bridge);
        QCOMPARE(page.storyOf(u"水库里捞出"_s), page.storyOf(u"——钟摆"_s));
    }
    void titlesAboveSignedPictures() {
        const QString picture =
            u"\n水库边的老钟\n\n图为小学生在科普馆里体验地震模拟小屋。\n林小满 摄\n\n"_s;
        const StagedPage page = stageStories(Tea + picture + Bridge);
        QCOMPARE(page.storyOf(u"水库边的"_s), page.storyOf(u"图为小学生"_s));
    }
    void nothingButFurnitureStaysOut() {
        const StagedPage page = stageStories(u"云溪日报\n2031年5月23日 星期五\n\n"_s + Tea + u'\n' +
                                             Bridge + u"\n责任编辑 林小满\n"_s);
        for (const Element& element : page.elements)
            QCOMPARE(element.story < 0, element.kind == ElementKind::Furniture);
    }
};

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "AttachmentsTest.moc"
