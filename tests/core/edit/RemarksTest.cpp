#include "core/edit/Remarks.h"

#include "tests/support/TwoColumns.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::edit;
using namespace Qt::StringLiterals;

namespace {

constexpr PageId ThePage{1};

Layout sample() {
    return test::twoColumns(TextRange{0, 10}, TextRange{10, 20});
}

} // namespace

class RemarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageHasAStatusAndANote() {
        const auto checked = setPageStatus(sample(), ThePage, Status::Checked);
        QCOMPARE(checked->stateOf(ThePage).status, Status::Checked);
        const auto noted = setPageNote(*checked, ThePage, u"第二次看"_s);
        QCOMPARE(noted->states.size(), 1u);
        QCOMPARE(noted->stateOf(ThePage).note, u"第二次看"_s);
        QCOMPARE(noted->stateOf(ThePage).status, Status::Checked);
        // As at first, it is as if nothing had been said.
        const auto open = setPageNote(*setPageStatus(*noted, ThePage, Status::Open), ThePage, {});
        QCOMPARE(*open, sample());
    }

    void aCheckedArticleIsDecided() {
        const auto checked = setArticleStatus(sample(), ArticleId{1}, Status::Checked);
        QCOMPARE(checked->article(ArticleId{1})->status, Status::Checked);
        QCOMPARE(checked->article(ArticleId{1})->origin, Origin::Editor);
        QCOMPARE(checked->block(BlockId{1})->origin, Origin::Editor);
        QCOMPARE(checked->block(BlockId{2})->origin, Origin::Finder);
        const auto doubted = setArticleStatus(sample(), ArticleId{1}, Status::Questionable);
        QCOMPARE(doubted->block(BlockId{1})->origin, Origin::Finder);
        QVERIFY(!setArticleStatus(sample(), ArticleId{9}, Status::Checked));
    }

    void titlesNotesAndMetadataAreKept() {
        Metadata meta;
        meta.place = u"柳江"_s;
        Layout layout = *setMetadata(sample(), ArticleId{1}, meta);
        QCOMPARE(layout.article(ArticleId{1})->meta, meta);
        QCOMPARE(layout.article(ArticleId{1})->origin, Origin::Editor);
        layout = *setTitle(layout, ArticleId{1}, u"渡口亮灯"_s);
        layout = *setArticleNote(layout, ArticleId{1}, u"待核"_s);
        layout = *setBlockNote(layout, BlockId{2}, u"错字"_s);
        QCOMPARE(layout.article(ArticleId{1})->title, u"渡口亮灯"_s);
        QCOMPARE(layout.article(ArticleId{1})->note, u"待核"_s);
        QCOMPARE(layout.block(BlockId{2})->note, u"错字"_s);
        QVERIFY(!setTitle(layout, ArticleId{9}, {}));
        QVERIFY(!setArticleNote(layout, ArticleId{9}, {}));
        QVERIFY(!setMetadata(layout, ArticleId{9}, {}));
        QVERIFY(!setBlockNote(layout, BlockId{9}, {}));
    }
};

QTEST_GUILESS_MAIN(RemarksTest)
#include "RemarksTest.moc"
