#include "core/segment/FrameOrder.h"

#include <QTest>

using namespace jianbao::segment;

namespace {

/// A frame of text or of a title by the rows and places it covers.
Frame frameAt(qint32 first, qint32 last, int left, int right, bool text) {
    Frame frame;
    frame.first = first;
    frame.last = last;
    frame.left = left;
    frame.right = right;
    frame.text = text;
    frame.start = text ? TextStart::Fresh : TextStart::Unknown;
    return frame;
}

std::vector<std::size_t> inOrder(std::size_t count) {
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i)
        order[i] = i;
    return order;
}

} // namespace

class FrameOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storiesAboveOthersComeFirst() {
        const std::vector<Frame> frames{
            frameAt(0, 0, 0, 10, false),  frameAt(1, 9, 0, 20, true),
            frameAt(1, 9, 24, 44, true),  frameAt(12, 12, 0, 10, false),
            frameAt(13, 19, 0, 20, true), frameAt(13, 19, 24, 44, true)};
        std::vector<Frame> torn = frames;
        for (const std::size_t first : {std::size_t(1), std::size_t(4)}) {
            torn[first].open = true;
            torn[first + 1].start = TextStart::MidSentence;
        }
        QCOMPARE(readingOrder(torn), inOrder(6));
    }
    void columnsComeFromTheLeft() {
        const std::vector<Frame> frames{frameAt(0, 0, 0, 10, false), frameAt(0, 0, 24, 34, false),
                                        frameAt(1, 9, 0, 20, true), frameAt(1, 9, 24, 44, true)};
        QCOMPARE(readingOrder(frames), (std::vector<std::size_t>{0, 2, 1, 3}));
    }
    void anEmptyLineThroughColumnsPartsNothing() {
        const std::vector<Frame> frames{frameAt(0, 9, 0, 20, true), frameAt(0, 9, 24, 44, true),
                                        frameAt(11, 19, 0, 20, true),
                                        frameAt(11, 19, 24, 44, true)};
        QCOMPARE(readingOrder(frames), (std::vector<std::size_t>{0, 2, 1, 3}));
    }
    void manyFramesInOnePlaceEnd() {
        const std::vector<Frame> frames(2000, frameAt(0, 0, 0, 20, true));
        QCOMPARE(readingOrder(frames).size(), frames.size());
    }
};

QTEST_GUILESS_MAIN(FrameOrderTest)
#include "FrameOrderTest.moc"
