#include "core/segment/ArticleOdds.h"

#include "core/segment/ArticleFinder.h"
#include "core/segment/Confidence.h"
#include "tests/support/FitSamples.h"
#include "tests/support/GoldPage.h"
#include "tests/support/Verdicts.h"

#include <QTest>

#include <cmath>

using namespace jianbao;
using namespace jianbao::test;
using segment::ArticleCue;
using segment::ArticleCues;
using segment::ArticleOdds;

namespace {

constexpr double Ridge = 5;
/// What the generated pages weigh, beside 1 for all that people wrote.
constexpr double GeneratedShare = 0.25;
/// By how much the table in use may be worse than the one that fits the pages best.
constexpr double WorseLoss = 0.03;
/// Of two articles, a right one and a wrong one, how often the right one must be the surer.
constexpr double LeastRanked = 0.7;

double& cueIn(ArticleCues& cues, ArticleCue cue) {
    return cues[static_cast<std::size_t>(cue)];
}

double cueOf(const ArticleCues& cues, ArticleCue cue) {
    return cues[static_cast<std::size_t>(cue)];
}

Block blockOf(int article, Role role, TextRange range, double confidence) {
    Block block;
    block.article = ArticleId{article};
    block.role = role;
    block.ranges.add(range);
    block.confidence = confidence;
    return block;
}

void addSamples(const GeneratedPage& page, std::vector<LogisticSample>& samples) {
    const Layout found = segment::findArticles(page.text);
    const std::vector<ArticleCues> cues = segment::readArticleCues(found);
    std::size_t next = 0;
    for (const Verdict& verdict : verdictsOn(page, found)) {
        if (!verdict.role) {
            samples.push_back({{cues[next].begin(), cues[next].end()}, verdict.right});
            ++next;
        }
    }
}

/// How often a right one is surer than a wrong one, of all pairs.
double shareRanked(const std::vector<LogisticSample>& samples, const LogisticTable& table) {
    double ranked = 0;
    double pairs = 0;
    for (const LogisticSample& right : samples) {
        for (const LogisticSample& wrong : samples) {
            if (!right.yes || wrong.yes)
                continue;
            ++pairs;
            ranked += table.oddsOf(right) > table.oddsOf(wrong) ? 1 : 0;
        }
    }
    return ranked / pairs;
}

} // namespace

/// JIANBAO_FIT prints the table for core/segment/ArticleOdds.cpp that fits best.
class ArticleOddsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsWhatEachCueWeighs();
    void measuresAnArticle();
    void doubtsTextWithoutTitle();
    void theTableInUseFitsThePages();
};

void ArticleOddsTest::addsWhatEachCueWeighs() {
    ArticleCues cues{};
    cueIn(cues, ArticleCue::Blocks) = 2;
    cueIn(cues, ArticleCue::Jumps) = 1;
    ArticleOdds table{-1, {}};
    QCOMPARE(table.of(cues), -1.0);
    table.weights[static_cast<std::size_t>(ArticleCue::Blocks)] = 0.5;
    table.weights[static_cast<std::size_t>(ArticleCue::Jumps)] = -3;
    table.weights[static_cast<std::size_t>(ArticleCue::Bylines)] = 7;
    QCOMPARE(table.of(cues), -3.0);
}

void ArticleOddsTest::measuresAnArticle() {
    Layout layout;
    layout.articles.resize(2);
    layout.articles[0].id = ArticleId{1};
    layout.articles[1].id = ArticleId{2};
    layout.blocks = {
        blockOf(1, Role::Headline, {0, 9}, 0.75), blockOf(1, Role::Body, {10, 610}, 0.85),
        blockOf(1, Role::Jump, {610, 620}, 0.8), blockOf(2, Role::Body, {620, 650}, 0.5)};
    const std::vector<ArticleCues> cues = segment::readArticleCues(layout);
    QCOMPARE(cues.size(), 2);
    QCOMPARE(cueOf(cues[0], ArticleCue::Blocks), segment::logOdds(0.8));
    QCOMPARE(cueOf(cues[0], ArticleCue::Alone), 0.0);
    QCOMPARE(cueOf(cues[0], ArticleCue::Untitled), 0.0);
    QCOMPARE(cueOf(cues[0], ArticleCue::TitleLength), std::log(10.0));
    QCOMPARE(cueOf(cues[0], ArticleCue::TextLength), std::log(2.0));
    QCOMPARE(cueOf(cues[0], ArticleCue::Jumps), 1.0);
    QCOMPARE(cueOf(cues[0], ArticleCue::Before), 6.0);
    QCOMPARE(cueOf(cues[0], ArticleCue::After), 0.0);
    QCOMPARE(cueOf(cues[1], ArticleCue::Alone), 1.0);
    QCOMPARE(cueOf(cues[1], ArticleCue::Untitled), 1.0);
    QCOMPARE(cueOf(cues[1], ArticleCue::ShortText), 1.0);
    QCOMPARE(cueOf(cues[1], ArticleCue::Before), segment::logOdds(0.8));
}

void ArticleOddsTest::doubtsTextWithoutTitle() {
    ArticleCues titled{};
    cueIn(titled, ArticleCue::Blocks) = 2;
    ArticleCues bare = titled;
    cueIn(bare, ArticleCue::Untitled) = 1;
    cueIn(bare, ArticleCue::Alone) = 1;
    const ArticleOdds& odds = segment::fittedArticleOdds();
    QVERIFY(odds.of(bare) < odds.of(titled) - 1);
}

void ArticleOddsTest::theTableInUseFitsThePages() {
    const QStringList gold = everyGoldPath();
    if (gold.isEmpty())
        QSKIP("the dumps that the table was fitted on are not beside the project");
    const FitSamples samples = readFitSamples(gold, GeneratedShare, addSamples);
    const LogisticTable used = tableOf(segment::fittedArticleOdds());
    const TableFit fit = compareWithBest(samples.all, used, Ridge);
    const double ranked = shareRanked(samples.all, used);
    qInfo("%zu articles, %zu of them generated; loss %.4f, of the best table %.4f; ranked %.3f",
          samples.all.size(), samples.generated, fit.loss, fit.least, ranked);
    QVERIFY(fit.loss < fit.least + WorseLoss);
    QVERIFY(ranked > LeastRanked);
}

QTEST_GUILESS_MAIN(ArticleOddsTest)
#include "ArticleOddsTest.moc"
