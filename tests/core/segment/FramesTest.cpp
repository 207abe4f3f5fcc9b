#include "core/segment/Frames.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::segment;
using namespace Qt::StringLiterals;

namespace {

/// Cells of one line each, all of them beginning at @p left of the page's line.
std::vector<Cell> cellsOf(const QString& text, std::initializer_list<int> lefts) {
    std::vector<Cell> cells;
    auto left = lefts.begin();
    for (const RawLine& line : splitLines(text)) {
        const auto number = static_cast<qint32>(cells.size());
        cells.push_back({.line = number,
                         .row = number,
                         .begin = line.begin,
                         .end = line.end,
                         .left = *left,
                         .right = *left + (line.end - line.begin)});
        ++left;
    }
    return cells;
}

} // namespace

class FramesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesOfAColumnAreOneFrame() {
        const QString text = u"渡船清早离岸，\n无人上船，\n中午又空着回来。\n"_s;
        const auto frames = gatherFrames(text, cellsOf(text, {20, 20, 20}));
        QCOMPARE(frames.size(), std::size_t(1));
        QVERIFY(frames[0].text);
        QVERIFY(!frames[0].open);
        QCOMPARE(frames[0].cells.size(), std::size_t(3));
    }
    void shortLinesAboveTextAreATitle() {
        const QString text = u"渡船停航\n渡船清早离岸，水上无人，\n船工说中午才会回来。\n"_s;
        const auto frames = gatherFrames(text, cellsOf(text, {0, 2, 0}));
        QCOMPARE(frames.size(), std::size_t(2));
        QVERIFY(!frames[0].text);
        QVERIFY(frames[1].text);
        QCOMPARE(frames[1].start, TextStart::Fresh);
    }
    void aTextThatBreaksOffIsOpen() {
        const QString text = u"渡船清早离岸，水上无人，\n船工说要到中午才会回来看\n"_s;
        QVERIFY(gatherFrames(text, cellsOf(text, {0, 0})).front().open);
    }
    void aSmallLetterBeginsInMidSentence() {
        const QString text = u"the ferry had left at dawn.\n"_s;
        QCOMPARE(gatherFrames(text, cellsOf(text, {40})).front().start, TextStart::MidSentence);
    }
};

QTEST_GUILESS_MAIN(FramesTest)
#include "FramesTest.moc"
