#include "core/segment/PageEdge.h"

#include "core/segment/LinePatterns.h"
#include "core/segment/LineReader.h"

#include <QTest>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

namespace {

/// For each line whether it is furniture: "#" or "-".
QString furniture(const QString& page) {
    std::vector<Line> lines;
    for (const RawLine& raw : splitLines(page))
        lines.push_back(readLine(page, raw));
    lines = markPatterns(page, std::move(lines));
    markPageEdges(page, lines, profilePage(lines));
    QString marks;
    for (const Line& line : lines)
        marks += line.has(Folio) ? u'#' : u'-';
    return marks;
}

} // namespace

class PageEdgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headOfThePage() {
        QCOMPARE(furniture(u"08 副刊\n2031年5月23日 星期五\n云溪都市报\n\n春天从茶山上下来\n"_s),
                 u"###-"_s);
    }
    void sectionsBetweenTwoLinesOfTheFolio() {
        QString text;
        for (int i = 0; i < 12; ++i)
            text += u"春天从茶山上下来，\n"_s;
        const QString texts = QString(12, u'-');
        const QString date = u"2031年5月23日 星期五\n"_s;
        QCOMPARE(furniture(text + u"02\n观点\n"_s + date + text), texts + u"###"_s + texts);
        QCOMPARE(furniture(text + u"观点\n"_s + date + text), texts + u"-#"_s + texts);
    }
    void labelsOfDatabases() {
        QCOMPARE(furniture(u"第2版（要闻）\n专栏：\n\n春天从茶山上下来\n"_s), u"##-"_s);
    }
    void namesAtTheHead() {
        QCOMPARE(
            furniture(u"民國廿三年五月三日\n\n星期四\n\nThe Lantern\n\n此處\n招登\n廣告\n\n燈報\n\n"
                      u"船工渡河、\n"_s),
            u"#######-"_s);
        QCOMPARE(furniture(u"民國廿三年五月三日\n\n桃花\n流水\n杳然\n\n船工渡河、\n"_s),
                 u"#----"_s);
    }
    void datesInFigures() {
        QCOMPARE(furniture(u"A05 民生\n2031.05.23 星期五\n\n春天从茶山上下来\n"_s),
                 furniture(u"A05 民生\n2031年5月23日 星期五\n\n春天从茶山上下来\n"_s));
    }
    void thePapersNameAndPlaceOnTheNet() {
        QCOMPARE(furniture(
                     u"A06 · 社会\n2031.05.23 星期五 编辑：陆远 美编：江晚 校对：石磊\n云溪都市报\n"
                     "春天从茶山上下来\n"_s),
                 u"###-"_s);
        QCOMPARE(furniture(u"2031年5月23日 星期五\n云溪发布汛情警报\n春天从茶山上下来\n"_s),
                 u"#--"_s);
        QCOMPARE(
            furniture(u"云溪日报\n2031年5月23日 星期五\n云 溪 新 闻 网 http://www.yunxi.example\n"
                      "春天从茶山上下来\n"_s),
            u"###-"_s);
    }
    void sectionsWithTheirPage() {
        QCOMPARE(furniture(u"云溪晚报\n2031年5月23日 星期五\n都市新闻 A07\n春天从茶山上下来\n"_s),
                 u"###-"_s);
    }
    void sectionsWithTheirNumber() {
        QCOMPARE(furniture(u"副刊 第7版\n\n春天从茶山上下来\n"_s), u"#-"_s);
        QCOMPARE(furniture(u"春天从茶山上下来\n\n要闻 第7版\n\n春天\n"_s), u"---"_s);
    }
    void whoPublishesIt() {
        QCOMPARE(
            furniture(u"2031年5月23日\n第38期\n云溪报\n云溪县融媒体中心主办 内部资料 免费赠阅\n"
                      "春天从茶山上下来\n"_s),
            u"####-"_s);
    }
    void headlinesRightBelowTheFolio() {
        QCOMPARE(
            furniture(
                u"燈報\n民國廿三年五月三日 星期四\n船工渡河不取一錢\n人皆謂之癡也\n\n船工渡河、\n"_s),
            u"##---"_s);
        QCOMPARE(furniture(u"2031年5月23日 星期五 电子邮箱：deng@paper.example\n\n春天来了\n"_s),
                 u"#-"_s);
        QCOMPARE(furniture(u"灯报\n2031年5月23日 星期五\n编辑：陆远\n\n春天从茶山上下来\n"_s),
                 u"###-"_s);
    }
    void mastheadInOneRun() {
        QCOMPARE(furniture(u"2031年5月23日\n总第2187期\n云 溪 报\nYUNXI BAO\n云溪县融媒体中心主办\n"
                           u"今日4版\n\n春天从茶山上下来\n"_s),
                 u"######-"_s);
        QCOMPARE(furniture(u"11版 茶事\n责编：陆远 电子信箱：deng@paper.example\n\n春天来了\n"_s),
                 u"##-"_s);
    }
    void footOfThePage() {
        QCOMPARE(furniture(u"茶农说，今年的芽头比往年早。\n\n要闻·综合\n2031年5月23日 星期五\n"
                           u"编辑：林小满 组版：陆远\n"_s),
                 u"-###"_s);
    }
    void headlinesStay() {
        QCOMPARE(furniture(u"春天从茶山上下来\n\n茶农说，今年的芽头比往年早。\n"_s), u"--"_s);
        QCOMPARE(furniture(u"2031年5月23日 星期五\n\n春天从茶山上下来\n\n茶农说。\n"_s), u"#--"_s);
    }
    void tableInTheMasthead() {
        QCOMPARE(furniture(u"2031年5月23日 星期五\n\n定报价格\n\n每日出一张\n全年二元\n半年一元\n"
                           u"\n第129号\n"_s),
                 u"#----#"_s);
    }
};

QTEST_GUILESS_MAIN(PageEdgeTest)
#include "PageEdgeTest.moc"
