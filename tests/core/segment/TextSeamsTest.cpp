#include "core/segment/TextSeams.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

const QString Tea = u"云溪春茶今年提前九天开采，一斤芽头\n"
                    "抵得上三斤夏茶，孩子的学费从这口炒\n"
                    "茶锅里来，新房的瓦也从这里来的。\n"_s;
const QString TeaMore = u"收茶车在晒谷场上排成两队，云溪的茶\n"
                        "农谁也不走，开采的头一天，秤还是那\n"
                        "杆老秤，春茶也还是那口锅里炒的。\n"_s;
const QString Bridge = u"石门老桥的桥墩外面包了一圈钢板，桥\n"
                       "面加宽两米，行人和车辆各走各的道，\n"
                       "加固工程完工，渡船拴在桥墩下面。\n"_s;
const QString TeaTitle = u"云溪春茶提前开采\n"_s;
const QString BridgeTitle = u"石门老桥加固完工\n"_s;

} // namespace

class TextSeamsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesTellTextsApart() {
        const StagedPage page = stageLinks(Tea + u'\n' + TeaMore + u'\n' + Bridge + u'\n' +
                                           TeaTitle + u'\n' + BridgeTitle);
        QCOMPARE(page.storyCount, 2);
        QCOMPARE(page.element(u"云溪春茶今年"_s).last, page.element(u"石门老桥的"_s).first);
        QVERIFY(page.storyOf(u"云溪春茶今年"_s) != page.storyOf(u"石门老桥的"_s));
        QCOMPARE(page.storyOf(u"石门老桥的"_s), page.storyOf(u"石门老桥加固"_s));
    }
    void titlesMakeStartsSurer() {
        const QString narrow = u"石门老桥的桥墩外面包\n"
                               "了一圈钢板，桥面加宽\n"
                               "两米，行人和车辆各走\n"
                               "各的道，加固工程完工\n"
                               "，渡船拴在桥墩下面。\n"_s;
        const auto startOf = [&narrow](const QString& titles) {
            return stageLinks(Tea + TeaMore + u'\n' + narrow + u'\n' + titles)
                .element(u"石门老桥的"_s)
                .startsStory;
        };
        const double untold = startOf(BridgeTitle);
        const double told = startOf(BridgeTitle + u'\n' + TeaTitle);
        QVERIFY(untold >= 0);
        QVERIFY2(told > untold + 0.9, qPrintable(QString::number(told - untold)));
    }
    void textStaysOneWithoutThem() {
        const StagedPage page = stageLinks(Tea + u'\n' + TeaMore + u'\n' + Bridge);
        QCOMPARE(page.elements.size(), std::size_t(1));
    }
    void oneTitleTellsNothing() {
        const StagedPage page =
            stageLinks(Tea + u'\n' + TeaMore + u'\n' + Bridge + u'\n' + TeaTitle);
        QCOMPARE(page.storyCount, 1);
    }
    void wordsOfATitleRecurToItsStorysEnd() {
        const StagedPage page =
            stageLinks(Tea + u'\n' + TeaMore + u'\n' + TeaTitle + u"\n收茶车排成两队老秤还在\n"_s);
        QCOMPARE(page.element(u"云溪春茶今年"_s).size(), 6);
    }
    void linesOfOneTitleTellNothing() {
        const StagedPage page =
            stageLinks(Tea + u'\n' + Bridge + u'\n' + TeaTitle.chopped(1) + u'\n' + BridgeTitle);
        QCOMPARE(page.element(u"云溪春茶今年"_s).size(), 6);
    }
};

QTEST_GUILESS_MAIN(TextSeamsTest)
#include "TextSeamsTest.moc"
