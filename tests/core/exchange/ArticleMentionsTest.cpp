#include "core/exchange/ArticleMentions.h"

#include "tests/support/SamplePage.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using test::SamplePage;

namespace {

/// Two articles and furniture; positions in the page text stand behind.
SamplePage somePage() {
    SamplePage sample;
    sample.add(Role::Furniture, u"云溪日报\n"_s); // 0
    sample.begin();
    sample.add(Role::Headline, u"大桥通车\n"_s);         // 5
    sample.add(Role::Body, u"林一昨天\n来到云溪。\n"_s); // 10
    sample.begin();
    sample.add(Role::Body, u"桃花开了。\n"_s); // 21
    return sample;
}

Names someNames() {
    Names names;
    names.types = {{{1}, u"PER"_s, {}, {}, {}, 0}, {{2}, u"LOC"_s, {}, {}, {}, 1}};
    names.entities = {{{3}, u"林一"_s, {}, {1}, {}, u"Q3"_s}, {{7}, u"云溪"_s, {}, {2}, {}, {}}};
    return names;
}

/// The mentions of the first article that has the id, after @p mentions were tagged.
std::vector<ArticleMention> mentionsOf(SamplePage sample, ArticleId id,
                                       std::vector<Mention> mentions, Omissions* left) {
    const Names names = someNames();
    sample.layout.mentions = std::move(mentions);
    ArticleMentions all(sample.layout, names, sample.page.id);
    const auto blocks = sample.layout.blocksOf(id);
    ArticleText text =
        readArticleText(*sample.layout.article(id), sample.page, blocks, {&sample.page, 1});
    all.addTo(text);
    *left = all.omissions();
    return text.mentions;
}

} // namespace

class ArticleMentionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mentionsStandInTheTextOfTheirArticle() {
        Omissions left;
        const auto mentions = mentionsOf(somePage(), {1},
                                         {{{1}, {2}, {7}, {{{1}, {17, 19}}}},
                                          {{2}, {1}, {3}, {{{1}, {10, 12}}}},
                                          {{3}, {2}, {}, {{{1}, {21, 23}}}}},
                                         &left);
        QCOMPARE(left, Omissions());
        // In the order of the text, which has no line end between 天 and 来.
        const std::vector<ArticleMention> expected{{u"PER"_s, {{5, 7}}, u"林一"_s, u"Q3"_s},
                                                   {u"LOC"_s, {{11, 13}}, u"云溪"_s, {}}};
        QVERIFY(mentions == expected);
    }

    void piecesThatTouchInTheTextAreOne() {
        Omissions left;
        const auto mentions = mentionsOf(
            somePage(), {1}, {{{1}, {2}, {}, {{{1}, {12, 14}}, {{1}, {15, 16}}}}}, &left);
        QCOMPARE(left, Omissions());
        QCOMPARE(mentions.size(), 1U);
        QVERIFY((mentions.front().ranges == std::vector<TextRange>{{7, 10}}));
    }

    void whatLiesElsewhereIsCounted() {
        Omissions left;
        const auto mentions = mentionsOf(somePage(), {1},
                                         {// On the masthead.
                                          {{1}, {2}, {}, {{{1}, {0, 2}}}},
                                          // Half of it in the other article.
                                          {{2}, {2}, {}, {{{1}, {5, 7}}, {{1}, {21, 23}}}}},
                                         &left);
        QCOMPARE(left.outside, 2);
        QCOMPARE(left.mentions(), 2);
        QCOMPARE(mentions.size(), 1U);
        QVERIFY((mentions.front().ranges == std::vector<TextRange>{{0, 2}}));
    }

    void whatReachesIntoAnotherArticleIsCounted() {
        Omissions left;
        const auto mentions =
            mentionsOf(somePage(), {1}, {{{1}, {2}, {}, {{{1}, {17, 23}}}}}, &left);
        QCOMPARE(left.outside, 1);
        QCOMPARE(mentions.size(), 1U);
        QVERIFY((mentions.front().ranges == std::vector<TextRange>{{11, 14}}));
        // A line end behind the last block is none of the text.
        QCOMPARE(mentionsOf(somePage(), {1}, {{{1}, {2}, {}, {{{1}, {17, 21}}}}}, &left).size(),
                 1U);
        QCOMPARE(left.outside, 0);
    }

    void aNameOfWhiteSpaceIsCounted() {
        SamplePage sample;
        sample.begin();
        sample.add(Role::Body, u"one two\n"_s);
        Omissions left;
        QCOMPARE(mentionsOf(sample, {1}, {{{1}, {2}, {}, {{{1}, {3, 4}}}}}, &left).size(), 0U);
        QCOMPARE(left.outside, 1);
    }

    void entitiesAreFoundByTheirNumber() {
        const Names names = someNames();
        QCOMPARE(findEntity(names, {7}), &names.entities[1]);
        QVERIFY(findEntity(names, {4}) == nullptr);
        QVERIFY(findEntity(names, {}) == nullptr);
        QVERIFY(findEntity({}, {3}) == nullptr);
    }
};

QTEST_GUILESS_MAIN(ArticleMentionsTest)
#include "ArticleMentionsTest.moc"
