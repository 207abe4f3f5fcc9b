#include "ui/common/NameMarks.h"

#include "tests/support/Random.h"
#include "ui/common/NameInk.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;

namespace {

NameMark mark(TextRange range, bool suggested = false, qint64 page = 1) {
    return {{{PageId{page}, range}}, Qt::blue, suggested};
}

} // namespace

class NameMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enclosingNamesLieBelowTheirParts() {
        const NameMarks names({mark({0, 10}), mark({2, 4}), mark({6, 12}), mark({20, 22})});
        std::vector<int> lanes;
        names.forEachIn({PageId{1}, {0, 30}},
                        [&](const NameMarks::Piece& piece) { lanes.push_back(piece.lane); });
        QCOMPARE(lanes, (std::vector{1, 0, 0, 0}));
    }

    void theShortestTaggedNameIsHit() {
        const NameMarks names({mark({0, 10}), mark({2, 6}), mark({3, 4}, true)});
        QCOMPARE(names.pieceAt(PageId{1}, 3)->mark, 1U);
        QCOMPARE(names.pieceAt(PageId{1}, 8)->mark, 0U);
        QVERIFY(!names.pieceAt(PageId{1}, 10));
        QVERIFY(!names.pieceAt(PageId{2}, 3));
        QVERIFY(!NameMarks().pieceAt(PageId{1}, 0));
    }

    void aNameOverPagesHasAPieceOnEach() {
        const NameMarks names({{{{PageId{1}, {8, 10}}, {PageId{2}, {0, 3}}}, Qt::red, false}});
        QVERIFY(names.pieceAt(PageId{1}, 9));
        QVERIFY(names.pieceAt(PageId{2}, 2));
        QCOMPARE(names.pieceAt(PageId{1}, 9)->mark, names.pieceAt(PageId{2}, 2)->mark);
    }

    void findsWhatAScanFinds() {
        test::Random random;
        for (int round = 0; round < 200; ++round) {
            std::vector<NameMark> marks;
            for (int i = random.number(0, 30); i > 0; --i) {
                const int begin = random.number(0, 60);
                marks.push_back(mark({begin, begin + random.number(1, 12)}, random.chance(0.3),
                                     random.number(1, 2)));
            }
            const NameMarks names(marks);
            const int begin = random.number(0, 70);
            const PageRange wanted{PageId{random.number(1, 2)},
                                   {begin, begin + random.number(1, 9)}};
            std::vector<bool> seen(marks.size());
            names.forEachIn(wanted, [&](const NameMarks::Piece& piece) {
                QVERIFY(!seen[piece.mark]);
                seen[piece.mark] = true;
            });
            for (std::size_t i = 0; i < marks.size(); ++i) {
                const PageRange place = marks[i].ranges.front();
                QCOMPARE(bool(seen[i]),
                         place.page == wanted.page && place.range.overlaps(wanted.range));
            }
        }
    }

    void inksStandOutOnPaper() {
        for (const Theme& theme : {Theme::light(), Theme::night()}) {
            for (const QColor& colour : {QColor(Qt::yellow), QColor(Qt::blue), QColor(Qt::white),
                                         QColor(Qt::black), QColor(0x808080), QColor(0x2f5fb0)}) {
                const QColor ink = nameInk(colour, theme);
                QVERIFY(std::abs(ink.lightness() - theme.paper.lightness()) > 60);
                QCOMPARE(nameInk(ink, theme).name(), ink.name());
            }
        }
    }
};

QTEST_GUILESS_MAIN(NameMarksTest)
#include "NameMarksTest.moc"
