#include "core/segment/Verse.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

const QString Poem =
    u"渡船泊在桥墩下\n灯亮了\n水面上有两个月亮\n一个碎了\n一个还在等\n等一个过河的人\n"_s;

/// For each line whether it is running text: "#" or "-".
QString verses(const QString& text) {
    StagedPage page = stageProfile(text);
    markVerse(page.text, page.lines, page.profile);
    QString marks;
    for (const Line& line : page.lines)
        marks += line.has(TextLine) ? u'#' : u'-';
    return marks;
}

} // namespace

class VerseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void belowAWritersName() {
        QCOMPARE(verses(u"渡口\n□江晚\n"_s + Poem), u"--######"_s);
        QCOMPARE(verses(u"渡口\n陆小满\n"_s + Poem), u"--######"_s);
    }
    void upToTheNextTitle() {
        QCOMPARE(verses(u"渡口\n□江晚\n"_s + Poem +
                        u"茶山上的人\n陆小满\n　　谷雨前后，茶山上的人就多了起来。\n"_s),
                 u"--######---"_s);
        QCOMPARE(verses(u"渡口\n□江晚\n"_s + Poem +
                        u"茶山上的人\n　　谷雨前后，茶山上的人就多了起来，锅也热了。\n"_s),
                 u"--######--"_s);
    }
    void fewLinesAreTitles() {
        QCOMPARE(verses(u"渡口\n□江晚\n渡船泊在桥墩下\n灯亮了\n一个还在等\n"_s), u"-----"_s);
    }
    void evenLinesAreAColumn() {
        QCOMPARE(verses(u"渡口\n□江晚\n渡船泊在桥墩下面\n灯亮的时候水面上\n有两个月亮一个碎\n了另外"
                        u"一个还在等\n"
                        "等一个过河的人他\n背着一袋米走夜路\n"_s),
                 u"--------"_s);
    }
    void stanzasFarNarrowerThanTheText() {
        const QString text =
            u"船工渡河从来不收一分钱，风里雨里都不停，\n大家都说他是个傻子，他也不恼。\n\n"_s;
        const QString verse = u"钢钎在你手里\n弯了又直\n火光在你脸上\n落了又起\n\n"_s;
        const QString rest = u"你说铁水是红的\n汗是咸的\n"_s;
        QCOMPARE(verses(text.repeated(4) + verse + rest).last(7), u"-######"_s);
        QCOMPARE(verses(text.repeated(4) + rest).last(3), u"---"_s);
    }
    void evenLinesBelowATextOfOldSetting() {
        const QString text = u"船工渡河不取一錢、風雨\n亦不停槳、人皆謂之癡、\n\n"_s;
        QCOMPARE(
            verses(text.repeated(60) + u"一槳殘陽半渡風歸來猶\n唱大江東白頭不識人間\n"_s).last(3),
            u"-##"_s);
        QCOMPARE(verses(text.repeated(60) + u"一槳殘陽半渡風歸來猶\n唱大江東白頭\n"_s).last(3),
                 u"---"_s);
    }
};

QTEST_GUILESS_MAIN(VerseTest)
#include "VerseTest.moc"
