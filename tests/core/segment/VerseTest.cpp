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
    markVerse(page.text, page.lines);
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
};

QTEST_GUILESS_MAIN(VerseTest)
#include "VerseTest.moc"
