#include "core/model/Layout.h"

#include <QTest>

#include <functional>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr PageId First{1};
constexpr PageId Second{2};

Block block(qint64 id, PageId page, TextRange range, Role role, qint64 article, int rank) {
    Block made;
    made.id = BlockId{id};
    made.page = page;
    made.ranges = range;
    made.role = role;
    made.article = article == 0 ? ArticleId() : ArticleId{article};
    made.rank = rank;
    return made;
}

Article article(qint64 id, int rank) {
    Article made;
    made.id = ArticleId{id};
    made.rank = rank;
    return made;
}

/// A page of 30 units: text, its title behind it, furniture.
Layout page() {
    Layout layout;
    layout.articles = {article(5, 0)};
    layout.blocks = {block(1, First, {0, 12}, Role::Body, 5, 1),
                     block(2, First, {12, 20}, Role::Headline, 5, 0),
                     block(3, First, {20, 30}, Role::Furniture, 0, 0)};
    layout.blocks[0].paragraphs = {0, 6};
    return layout;
}

constexpr PageId ThePage{1};
constexpr qsizetype Length = 20;

Layout sample() {
    Layout layout;
    Block block;
    block.id = BlockId{1};
    block.page = ThePage;
    block.ranges = TextRange{0, Length};
    block.role = Role::Furniture;
    layout.blocks = {block};
    layout.corrections = {{CorrectionId{2}, ThePage, {3, 5}, u"一"_s},
                          {CorrectionId{1}, ThePage, {5, 5}, u"二"_s},
                          {CorrectionId{3}, ThePage, {6, 7}, {}},
                          {CorrectionId{4}, PageId{2}, {0, 1}, {}}};
    layout.mentions = {{MentionId{1}, TagTypeId{1}, {}, {{ThePage, {0, 2}}}}};
    layout.rejections = {{RejectionId{1}, ThePage, {0, 2}, u"PER"_s, u"林一"_s}};
    return layout;
}

bool isBroken(const Layout& layout) {
    return findViolation(layout, ThePage, Length).has_value();
}

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finding() {
        const Layout layout = page();
        QCOMPARE(layout.article(ArticleId{5})->id, ArticleId{5});
        QVERIFY(layout.article(ArticleId{6}) == nullptr);
        QCOMPARE(layout.block(BlockId{2})->role, Role::Headline);
        QVERIFY(layout.block(BlockId{9}) == nullptr);
    }
    void blockAtAPosition() {
        const Layout layout = page();
        QCOMPARE(layout.blockAt(First, 0)->id, BlockId{1});
        QCOMPARE(layout.blockAt(First, 11)->id, BlockId{1});
        QCOMPARE(layout.blockAt(First, 12)->id, BlockId{2});
        QVERIFY(layout.blockAt(First, 30) == nullptr);
        QVERIFY(layout.blockAt(Second, 0) == nullptr);
    }
    void readingOrder() {
        const Layout layout = page();
        const auto blocks = layout.blocksOf(ArticleId{5});
        QCOMPARE(blocks.size(), std::size_t{2});
        QCOMPARE(blocks[0]->role, Role::Headline);
        QCOMPARE(blocks[1]->role, Role::Body);
    }

    void normalizing() {
        Layout layout;
        layout.articles = {article(7, 0), article(5, 3), article(6, 1)};
        layout.blocks = {block(4, Second, {0, 5}, Role::Body, 7, 0),
                         block(2, First, {10, 20}, Role::Body, 5, 9),
                         block(3, First, {20, 30}, Role::Headline, 6, 4),
                         block(1, First, {0, 10}, Role::Headline, 5, 2),
                         block(5, Second, {5, 9}, Role::Furniture, 0, 3)};
        normalize(layout);
        QList<qint64> blocks;
        QList<int> ranks;
        for (const Block& each : layout.blocks) {
            blocks << each.id.value;
            ranks << each.rank;
        }
        QCOMPARE(blocks, (QList<qint64>{1, 2, 3, 4, 5}));
        QCOMPARE(ranks, (QList<int>{0, 1, 0, 0, 0}));
        QList<qint64> articles;
        for (const Article& each : layout.articles)
            articles << each.id.value;
        QCOMPARE(articles, (QList<qint64>{6, 5, 7}));
        const Layout once = layout;
        normalize(layout);
        QCOMPARE(layout, once);
    }

    void wholeLayouts() {
        QVERIFY(!findViolation(page(), First, 30));
        QVERIFY(!findViolation(Layout(), First, 0));
    }
    void violations_data() {
        QTest::addColumn<std::function<void(Layout&)>>("spoil");
        const auto row = [](const char* name, const std::function<void(Layout&)>& spoil) {
            QTest::newRow(name) << spoil;
        };
        row("gap", [](Layout& l) { l.blocks[1].ranges = TextRange{13, 20}; });
        row("overlap", [](Layout& l) { l.blocks[1].ranges = TextRange{11, 20}; });
        row("not to the end", [](Layout& l) { l.blocks[2].ranges = TextRange{20, 29}; });
        row("beyond the end", [](Layout& l) { l.blocks[2].ranges = TextRange{20, 31}; });
        row("empty block", [](Layout& l) {
            l.blocks.push_back(block(9, Second, {0, 0}, Role::Body, 5, 2));
        });
        row("furniture in an article", [](Layout& l) { l.blocks[2].article = ArticleId{5}; });
        row("text in no article", [](Layout& l) { l.blocks[0].article = ArticleId(); });
        row("article that is not there", [](Layout& l) { l.blocks[0].article = ArticleId{6}; });
        row("article without blocks", [](Layout& l) { l.articles.push_back(article(8, 1)); });
        row("gap in the ranks", [](Layout& l) { l.blocks[0].rank = 2; });
        row("two of one rank", [](Layout& l) { l.blocks[0].rank = 0; });
        row("paragraph outside", [](Layout& l) { l.blocks[0].paragraphs = {0, 12}; });
        row("paragraphs out of order", [](Layout& l) { l.blocks[0].paragraphs = {6, 0}; });
    }
    void violations() {
        QFETCH(std::function<void(Layout&)>, spoil);
        Layout layout = page();
        spoil(layout);
        QVERIFY(findViolation(layout, First, 30));
    }

    void theSampleIsSoundAndInOrder() {
        QCOMPARE(findViolation(sample(), ThePage, Length), std::nullopt);
        Layout layout = sample();
        std::swap(layout.corrections[0], layout.corrections[3]);
        normalize(layout);
        QCOMPARE(layout, sample());
        QCOMPARE(layout.correctionsOf(ThePage).size(), 3u);
        QCOMPARE(layout.correctionsOf(PageId{3}).size(), 0u);
    }

    void brokenCorrectionsAreFound_data() {
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("text");
        QTest::newRow("overlaps the one behind") << 2 << 4 << u"甲"_s;
        QTest::newRow("overlaps the one before") << 4 << 6 << u"甲"_s;
        QTest::newRow("begins where another does") << 5 << 6 << u"甲"_s;
        QTest::newRow("leaves the page") << 19 << 21 << u"甲"_s;
        QTest::newRow("starts before the page") << -1 << 1 << u"甲"_s;
        QTest::newRow("changes nothing") << 10 << 10 << QString();
    }
    void brokenCorrectionsAreFound() {
        QFETCH(int, begin);
        QFETCH(int, end);
        QFETCH(QString, text);
        Layout layout = sample();
        layout.corrections.push_back({CorrectionId{9}, ThePage, {begin, end}, text});
        normalize(layout);
        QVERIFY(isBroken(layout));
    }

    void brokenNamesAreFound() {
        Layout layout = sample();
        layout.mentions[0].ranges.clear();
        QVERIFY(isBroken(layout));
        layout = sample();
        layout.mentions[0].ranges.push_back({ThePage, {4, 4}});
        QVERIFY(isBroken(layout));
        layout = sample();
        layout.mentions[0].type = {};
        QVERIFY(isBroken(layout));
        layout = sample();
        layout.rejections[0].range.end = Length + 1;
        QVERIFY(isBroken(layout));
    }

    void aPageWithoutAStateIsOpen() {
        Layout layout = sample();
        layout.states = {{PageId{2}, Status::Open, {}}, {ThePage, Status::Open, u"记"_s}};
        normalize(layout);
        QCOMPARE(layout.states.size(), 1u);
        QCOMPARE(layout.stateOf(ThePage).note, u"记"_s);
        QCOMPARE(layout.stateOf(PageId{2}), (PageState{PageId{2}, Status::Open, {}}));
    }
};

QTEST_GUILESS_MAIN(LayoutTest)
#include "LayoutTest.moc"
