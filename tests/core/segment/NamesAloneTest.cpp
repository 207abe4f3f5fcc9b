#include "core/segment/NamesAlone.h"

#include "core/segment/LinePatterns.h"
#include "core/segment/LineReader.h"

#include <QTest>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

namespace {

/// One letter a line: N a name, T running text, - neither.
QString marked(const QString& page) {
    std::vector<Line> lines;
    for (const RawLine& raw : splitLines(page))
        lines.push_back(readLine(page, raw));
    lines = markPatterns(page, std::move(lines));
    const PageProfile profile = profilePage(lines);
    markNamesAlone(page, lines, profile);
    QString letters;
    for (const Line& line : lines)
        letters += line.has(WholeByline) ? u'N' : line.has(TextLine) ? u'T' : u'-';
    return letters;
}

} // namespace

class NamesAloneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names() {
        QCOMPARE(marked(u"桥修好以后\n老船工\n\n老船工走了，船还在。\n"_s), u"---"_s);
        QCOMPARE(marked(u"桥修好以后船往哪里去\n老船\n\n桥修好了，船还在。\n"_s), u"-N-"_s);
        QCOMPARE(marked(u"桥修好了，船还在。\n\n桥修好以后\n\n江晚舟\n"_s), u"--N"_s);
    }
    void namesBelowTitlesOfSeveralLines() {
        QCOMPARE(marked(u"学习札记\n读书贵在一个活\n项东升\n\n弥合鸿沟靠制度\n"_s), u"--N-"_s);
        QCOMPARE(marked(u"学习札记\n读书贵在一个活\n正当时\n\n弥合鸿沟靠制度\n"_s), u"----"_s);
    }
    void labelsAreNoNames() {
        QCOMPARE(marked(u"桥修好了，船还在。\n\n桥修好以后\n\n微言\n"_s), u"---"_s);
    }
    void shortTitlesWithASurnameBelow() {
        QCOMPARE(marked(u"查理的凳\n白云\n\n石桥修好了没有\n"_s), u"-N-"_s);
        QCOMPARE(marked(u"查理的凳\n正当\n\n石桥修好了没有\n"_s), u"---"_s);
    }
    void namesInTheRunOfTheirText() {
        QCOMPARE(marked(u"桥修好以后\n石白\n桥修好了，船还在，渡口却空了。\n"_s), u"-N-"_s);
    }
    void penNamesBetweenTitleAndText() {
        QCOMPARE(
            marked(
                u"茶楼的玻璃杯\n\n楼上客\n\n茶楼关了门，杯子\n一只一只地包好，\n带回乡下去了。\n"_s),
            u"-N---"_s);
    }
    void signaturesWithAPlace() {
        QCOMPARE(marked(u"桥修好了，船还在。\n柳林村　郭有才\n"_s), u"-N"_s);
        QCOMPARE(marked(u"桥修好了，船还在。\n柳林村　郭女士\n"_s), u"-T"_s);
        QCOMPARE(marked(u"桥修好了，船还在。\n柳林村　水有余\n"_s), u"--"_s);
    }
    void penNamesInTheRunOfTheirText() {
        QCOMPARE(marked(u"莫把桥字写歪了\n老犁\n渡口空了，船还在，\n人却走了。\n"_s), u"-N--"_s);
        QCOMPARE(marked(u"莫把桥字写歪了\n渡口\n渡口空了，船还在，\n人却走了。\n"_s), u"----"_s);
        QCOMPARE(marked(u"本报莫把桥字写歪\n更正\n渡口空了，船还在，\n人却走了。\n"_s), u"----"_s);
    }
    void namesWithBlanksBelowShortTitles() {
        QCOMPARE(marked(u"修 桥\n\n何 田\n\n渡口空了，船还在，\n人却走了。\n"_s), u"-N--"_s);
        QCOMPARE(marked(u"老船工的新算盘\n贝 力 温广林\n渡口空了，船还在，\n人却走了。\n"_s),
                 u"-N--"_s);
        QCOMPARE(marked(u"修桥\n\n渡船\n\n渡口空了，船还在，\n人却走了。\n"_s), u"----"_s);
    }
    void namesBehindFinishedTexts() {
        const QString text = u"渡口空了，船还在，\n人却走了。\n\n"_s;
        QCOMPARE(marked(text + u"孟繁星\n\n江晚舟摄\n\n"_s + text).left(4), u"--N-"_s);
        QCOMPARE(marked(text + u"石榴\n\n江平\n\n"_s + text).left(3), u"---"_s);
    }
    void labelsBehindATextAreNoNames() {
        QCOMPARE(marked(u"桥修好了，船还在。\n\n短评\n\n桥修好以后\n"_s), u"---"_s);
        QCOMPARE(marked(u"桥修好了，船还在。\n\n鸣谢\n\n桥修好以后\n"_s), u"---"_s);
    }
};

QTEST_GUILESS_MAIN(NamesAloneTest)
#include "NamesAloneTest.moc"
