#include "core/clean/SourceRanges.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::clean;
using namespace Qt::StringLiterals;

namespace {

constexpr PageId ThePage{1};

/// The ranges of a stretch of the text that a page reads as, if it is one body block.
std::vector<PageRange> rangesOf(const QString& text, const QString& stretch) {
    const Page page{ThePage, {}, {}, 0, {}, text};
    Block block;
    block.page = ThePage;
    block.ranges = TextRange{0, text.size()};
    const Block* blocks = &block;
    const auto paragraphs = readBlocks({&blocks, 1}, {&page, 1});
    std::vector<PageRange> ranges;
    const qsizetype at = paragraphs.front().text.indexOf(stretch);
    appendSource(paragraphs.front(), {at, at + stretch.size()}, {&page, 1}, ranges);
    return ranges;
}

} // namespace

class SourceRangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStretchOverALineEndIsOneRange() {
        QCOMPARE(rangesOf(u"昨天白景\n明来了"_s, u"白景明"_s),
                 (std::vector<PageRange>{{ThePage, {2, 6}}}));
        QCOMPARE(rangesOf(u"then Ann-\nabel came"_s, u"Annabel"_s),
                 (std::vector<PageRange>{{ThePage, {5, 14}}}));
    }

    void readingOrderIsKeptOverBlocks() {
        const Page page{ThePage, {}, {}, 0, {}, u"明来了昨天白景"_s};
        std::vector<Block> blocks(2);
        blocks[0].page = blocks[1].page = ThePage;
        blocks[0].ranges = TextRange{3, 7};
        blocks[1].ranges = TextRange{0, 3};
        const std::vector<const Block*> order{&blocks[0], &blocks[1]};
        const auto paragraphs = readBlocks(order, {&page, 1});
        QCOMPARE(paragraphs.size(), 1U);
        std::vector<PageRange> ranges;
        appendSource(paragraphs.front(), {2, 5}, {&page, 1}, ranges);
        QCOMPARE(ranges, (std::vector<PageRange>{{ThePage, {5, 7}}, {ThePage, {0, 1}}}));
    }

    void anEmptyStretchHasNoPlace() { QVERIFY(rangesOf(u"昨天"_s, u""_s).empty()); }

    void blanksAtTheEndsGo() {
        QCOMPARE(trimmed(u"  a b　\n", {0, 7}), (TextRange{2, 5}));
        QCOMPARE(trimmed(u"  a b　\n", {3, 4}).isEmpty(), true);
        QCOMPARE(trimmed(u"ab", {-3, 9}), (TextRange{0, 2}));
    }
};

QTEST_GUILESS_MAIN(SourceRangesTest)
#include "SourceRangesTest.moc"
