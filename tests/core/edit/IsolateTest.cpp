#include "core/edit/Isolate.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class IsolateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaretStandsForItsWholeBlock();
    void theSelectedWordsGetABlockOfTheirOwn();
    void blankEndsOfASelectionAreLeftOut();
    void aSelectionOverBlocksCutsTheOuterOnesOnly();
    void aWholeBlockIsNotCut();
    void anEmptyPageHasNothingToIsolate();

private:
    static Layout makeLayout();
    static QString textOf(const Block& block);
    const QString m_text = u"标题一\n正文甲乙\n\n标题二\n"_s;
};

Layout IsolateTest::makeLayout() {
    Layout layout;
    Article article;
    article.id = ArticleId{1};
    layout.articles.push_back(article);
    layout.blocks.push_back({BlockId{1},
                             PageId{1},
                             RangeList({0, 10}),
                             Role::Body,
                             ArticleId{1},
                             0,
                             {0},
                             1.0,
                             {},
                             Origin::Finder});
    layout.blocks.push_back({BlockId{2},
                             PageId{1},
                             RangeList({10, 14}),
                             Role::Body,
                             ArticleId{1},
                             1,
                             {10},
                             1.0,
                             {},
                             Origin::Finder});
    return layout;
}

void IsolateTest::aCaretStandsForItsWholeBlock() {
    for (const qsizetype at : {qsizetype{10}, qsizetype{12}, m_text.size()}) {
        const auto isolated = edit::isolate(makeLayout(), PageId{1}, m_text, {at, at});
        QVERIFY(isolated);
        QCOMPARE(isolated->layout, makeLayout());
        QCOMPARE(isolated->blocks, std::vector{BlockId{2}});
    }
}

void IsolateTest::theSelectedWordsGetABlockOfTheirOwn() {
    const auto isolated = edit::isolate(makeLayout(), PageId{1}, m_text, {4, 6});
    QVERIFY(isolated);
    QCOMPARE(isolated->layout.blocks.size(), 4U);
    QCOMPARE(isolated->blocks.size(), 1U);
    QCOMPARE(isolated->layout.block(isolated->blocks.front())->ranges, RangeList({4, 6}));
    QCOMPARE(findViolation(isolated->layout, PageId{1}, m_text.size()), std::nullopt);
}

void IsolateTest::blankEndsOfASelectionAreLeftOut() {
    // From the line end before the words to the one behind them.
    const auto isolated = edit::isolate(makeLayout(), PageId{1}, m_text, {3, 10});
    QVERIFY(isolated);
    QCOMPARE(isolated->blocks.size(), 1U);
    QCOMPARE(isolated->layout.block(isolated->blocks.front())->ranges, RangeList({4, 10}));
}

void IsolateTest::aSelectionOverBlocksCutsTheOuterOnesOnly() {
    const auto isolated = edit::isolate(makeLayout(), PageId{1}, m_text, {6, 12});
    QVERIFY(isolated);
    QCOMPARE(isolated->blocks.size(), 2U);
    QCOMPARE(isolated->layout.block(isolated->blocks[0])->ranges, RangeList({6, 10}));
    QCOMPARE(isolated->layout.block(isolated->blocks[1])->ranges, RangeList({10, 12}));
}

void IsolateTest::aWholeBlockIsNotCut() {
    const auto isolated = edit::isolate(makeLayout(), PageId{1}, m_text, {0, 9});
    QVERIFY(isolated);
    QCOMPARE(isolated->layout, makeLayout());
    QCOMPARE(isolated->blocks, std::vector{BlockId{1}});
}

void IsolateTest::anEmptyPageHasNothingToIsolate() {
    const auto isolated = edit::isolate({}, PageId{1}, {}, {0, 0});
    QVERIFY(!isolated);
    QCOMPARE(isolated.error().kind, ErrorKind::InvalidEdit);
}

QTEST_GUILESS_MAIN(IsolateTest)
#include "IsolateTest.moc"
