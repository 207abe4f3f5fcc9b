#include "core/segment/ShortPieces.h"

#include "core/segment/LinePatterns.h"
#include "core/segment/LineReader.h"

#include <QTest>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

namespace {

/// One letter a line: T running text, L an entry of a list, - neither.
QString pieces(const QString& page) {
    std::vector<Line> lines;
    for (const RawLine& raw : splitLines(page))
        lines.push_back(readLine(page, raw));
    lines = markPatterns(page, std::move(lines));
    const PageProfile profile = profilePage(lines);
    markShortPieces(page, lines, profile);
    QString letters;
    for (const Line& line : lines) {
        letters += line.has(TextLine) ? u'T' : line.has(ListEntry) ? u'L' : u'-';
    }
    return letters;
}

} // namespace

class ShortPiecesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textBelowBulletedLinesIsNoList() {
        const QString title = u"渡口舊事\n▲船工不取錢\n▲風雨不停槳\n"_s;
        const QString text = u"船工渡河不取一錢、風雨\n亦不停槳、人皆謂之癡、\n"_s;
        QCOMPARE(pieces(title + text), u"-LLLL"_s);
        QVERIFY(!pieces(title + text.repeated(3)).contains(u'L'));
    }
    void initialsInOldSetting() {
        const QString text = u"船工渡河不取一錢、風雨\n亦不停槳、人皆謂之癡、\n\n"_s;
        QCOMPARE(pieces(text.repeated(60) + u"春\n\n"_s + text).last(3), u"T--"_s);
    }
    void listBoxes() {
        QCOMPARE(pieces(u"数说茶山\n\n茶园面积 1200亩\n\n带动就业 340人\n\n春茶卖得好。\n"_s),
                 u"-LL-"_s);
        QCOMPARE(pieces(u"三本账\n\n时间账：由九小时\n缩短到一小时\n\n成本账：每吨少花四元\n"_s),
                 u"-LLL"_s);
        QCOMPARE(pieces(u"办理步骤\n\n◆先填表\n◆再取号\n\n窗口明天开放。\n"_s), u"-LL-"_s);
        QCOMPARE(pieces(u"办理步骤\n◆先填表\n◆再取号\n\n窗口明天开放。\n"_s), u"-LL-"_s);
        QCOMPARE(pieces(u"温馨提示\n\n夜间公交延长\n凭证件免费乘坐\n\n窗口明天开放。\n"_s),
                 u"-LL-"_s);
    }
    void rowsOfTimesAndOfPricesInWords() {
        QCOMPARE(
            pieces(u"本周赛程\n\n5月21日 19:30 云溪队—石门队\n5月23日 19:30 石门队—云溪队\n"_s),
            u"-LL"_s);
        QCOMPARE(pieces(u"市场行情\n\n白菜 每斤二分\n萝卜 每斤一分五\n\n春茶卖得好。\n"_s),
                 u"-LL-"_s);
    }
    void captionsBelowATitleInTheirRun() {
        QCOMPARE(
            pieces(u"腊梅早开\n　　城门谷的腊梅比往年早开十日，吸引不少\n市民拍照。\n黎志明摄\n"_s)
                .left(3),
            u"-TT"_s);
    }
    void bracketsBelowAFinishedSentence() {
        QCOMPARE(pieces(u"春茶卖得好。\n（线索提供者周先生得奖五十元）\n\n桥修好了，船还在。\n"_s),
                 u"-T-"_s);
        QCOMPARE(pieces(u"春茶卖得好\n（线索提供者周先生得奖五十元）\n\n桥修好了，船还在。\n"_s),
                 u"---"_s);
    }
    void tablesOfADay() {
        QCOMPARE(pieces(u"长河现货（3月29日）\n铜 48500 +300\n铝 19850 -120\n\n春茶卖得好。\n"_s),
                 u"-LL-"_s);
        QCOMPARE(
            pieces(u"今日影剧\n人民剧场 碧玉 晚七时\n红旗影院 夜校 六时半\n\n春茶卖得好。\n"_s),
            u"-LL-"_s);
    }
    void teasersAreNoList() {
        QCOMPARE(pieces(u"今日推荐\n\n老水塔的新用处\n\n二棉厂的书店\n"_s), u"---"_s);
    }
    void endOfANotice() {
        QCOMPARE(pieces(u"停水通知\n\n明日八时起停水。\n云溪水务所\n2031年5月23日\n"_s), u"--TT"_s);
    }
    void officeBelowItsNotice() {
        QCOMPARE(pieces(u"通知\n\n明日八时起停水。\n后勤服务中心\n"_s), u"--T"_s);
    }
    void closingsInTheMiddleOfARun() {
        const QString next = u"一锅好味道\n春茶卖得好。\n"_s;
        QCOMPARE(
            pieces(u"通告\n山上不许烧草。\n特此通告\n云溪镇的人民公园\n2031年5月23日\n"_s + next),
            u"--TTT--"_s);
        QCOMPARE(pieces(u"公示\n名单如上。\n监督电话：0000-5530012\n云溪镇教育局\n"_s + next),
                 u"--TT--"_s);
        QCOMPARE(pieces(u"通告\n山上不许烧草。\n特此通告\n"_s + next), u"--T--"_s);
        // a number without a notice's last sentence above it
        QCOMPARE(pieces(u"旺铺转让\n电话：0000-5530012\n"_s + next), u"----"_s);
    }
    void headsOfTables() {
        const QString rows = u"1 云溪 7 2 1\n2 石门 6 3 1\n3 渡口 5 4 1\n"_s;
        QCOMPARE(pieces(u"积分榜\n名次 球队 胜 平 负\n"_s + rows), u"-LLLL"_s);
        QVERIFY(pieces(u"积分榜\n云 溪 夺 冠\n"_s + rows) != u"-LLLL"_s);
    }
    void notesOnTheWriter() {
        QCOMPARE(pieces(u"桥修好了，船还在。\n（作者系渡口管理员）\n"_s), u"-T"_s);
    }
    void tablesInTheRunOfAText() {
        QCOMPARE(
            pieces(
                u"气温回升，出门不用带伞。\n【天气】\n今天 多云 4℃\n明天 小雨 5℃\n后天 多云 7℃\n"_s),
            u"--LLL"_s);
        QCOMPARE(pieces(u"本周赛程\n5月21日 云溪队 茶山队\n5月23日 渡口队 河湾队\n"_s), u"-LL"_s);
    }
    void speeches() {
        QCOMPARE(pieces(u"同志们、朋友们：\n\n新的一年开始了。\n\n谢谢大家！\n"_s), u"--T"_s);
    }
};

QTEST_GUILESS_MAIN(ShortPiecesTest)
#include "ShortPiecesTest.moc"
