#include "ui/common/ChangedPlace.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr PageId page{1};

Block block(qint64 id, TextRange range, qint64 article, int rank) {
    Block made;
    made.id = BlockId{id};
    made.page = page;
    made.ranges = range;
    made.article = ArticleId{article};
    made.rank = rank;
    made.paragraphs = {range.begin};
    return made;
}

/// Two articles; the second one is read from its last block on.
Layout twoArticles() {
    Layout layout;
    layout.articles.resize(2);
    layout.articles[0].id = ArticleId{1};
    layout.articles[1].id = ArticleId{2};
    layout.blocks = {block(1, {0, 10}, 1, 0), block(2, {10, 20}, 1, 1), block(3, {20, 30}, 2, 1),
                     block(4, {30, 40}, 2, 0)};
    return layout;
}

} // namespace

class ChangedPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameLayoutHasNone();
    void aCutIsWhereItIs();
    void aParagraphIsWhereItStarts();
    void aCorrectionIsWhereItBegins();
    void aBlockOfAnotherMeaningComesBeforeOneOfAnotherRank();
    void theCaretStaysInABlockThatChanged();
    void anArticlesKindIsAtItsBlocks();
};

void ChangedPlaceTest::aCorrectionIsWhereItBegins() {
    Layout corrected = twoArticles();
    corrected.corrections = {{CorrectionId{1}, page, {12, 14}, u"a"_s},
                             {CorrectionId{2}, page, {25, 25}, u"b"_s}};
    QCOMPARE(ui::changedPlace(twoArticles(), corrected, page, 5), 12);
    QCOMPARE(ui::changedPlace(corrected, twoArticles(), page, 5), 12);
    Layout other = corrected;
    other.corrections[1].text = u"c"_s;
    QCOMPARE(ui::changedPlace(corrected, other, page, 5), 25);
    QCOMPARE(ui::changedPlace(corrected, corrected, page, 5), -1);
}

void ChangedPlaceTest::theSameLayoutHasNone() {
    QCOMPARE(ui::changedPlace(twoArticles(), twoArticles(), page, 5), -1);
}

void ChangedPlaceTest::aCutIsWhereItIs() {
    Layout merged = twoArticles();
    merged.blocks[2].ranges = TextRange{20, 40};
    merged.blocks.pop_back();
    QCOMPARE(ui::changedPlace(twoArticles(), merged, page, 5), 30);
    QCOMPARE(ui::changedPlace(merged, twoArticles(), page, 22), 30);
}

void ChangedPlaceTest::aParagraphIsWhereItStarts() {
    Layout after = twoArticles();
    after.blocks[1].paragraphs.push_back(15);
    QCOMPARE(ui::changedPlace(twoArticles(), after, page, 12), 15);
}

void ChangedPlaceTest::aBlockOfAnotherMeaningComesBeforeOneOfAnotherRank() {
    Layout after = twoArticles();
    after.blocks[0].rank = 1;
    after.blocks[1].rank = 2;
    after.blocks[3].article = ArticleId{1};
    QCOMPARE(ui::changedPlace(twoArticles(), after, page, 5), 30);
    after.blocks[3].article = ArticleId{2};
    QCOMPARE(ui::changedPlace(twoArticles(), after, page, 25), 0);
}

void ChangedPlaceTest::theCaretStaysInABlockThatChanged() {
    Layout after = twoArticles();
    after.blocks[2].rank = 0;
    after.blocks[3].rank = 1;
    QCOMPARE(ui::changedPlace(twoArticles(), after, page, 35), 35);
    QCOMPARE(ui::changedPlace(twoArticles(), after, page, 0), 20);
}

void ChangedPlaceTest::anArticlesKindIsAtItsBlocks() {
    Layout after = twoArticles();
    after.articles[1].kind = ArticleKind::Photo;
    QCOMPARE(ui::changedPlace(twoArticles(), after, page, 0), 20);
}

QTEST_APPLESS_MAIN(ChangedPlaceTest)
#include "ChangedPlaceTest.moc"
