#include "core/segment/TitleOdds.h"

#include "tests/support/TitleFit.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::test;
using namespace Qt::StringLiterals;
using segment::TitleCue;
using segment::TitleRow;
using segment::TitleSplit;
using segment::TitleTable;

namespace {

/// By how much the table in use may be worse than the one that fits the titles best.
constexpr double WorseLoss = 0.02;
/// Share of the titles whose lines all get their roles. With the other four fifths to fit on, a
/// table gets three in four of a fifth right.
constexpr double Right = 0.8;
constexpr double UnseenRight = 0.7;
constexpr std::size_t Folds = 5;

std::size_t countRight(const std::vector<TitleSample>& samples, const TitleTable& table) {
    std::size_t right = 0;
    for (const TitleSample& sample : samples)
        right += segment::likeliestSplit(sample.rows, {0, sample.rows.size(), true}, table) ==
                         sample.gold
                     ? 1
                     : 0;
    return right;
}

TitleTable tableOf(TitleCue cue, double weight) {
    TitleTable table{};
    table[static_cast<std::size_t>(cue)] = weight;
    return table;
}

TitleSplit splitOf(const std::vector<TitleRow>& rows, TitleCue cue) {
    return segment::likeliestSplit(rows, {0, rows.size(), true}, tableOf(cue, 1));
}

const std::vector<TitleRow> TwoRows{{.width = 20, .visible = 10}, {.width = 40, .visible = 20}};

} // namespace

/// JIANBAO_FIT prints the table for core/segment/TitleOdds.cpp that fits best.
class TitleOddsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsWhatEachCueWeighs() {
        segment::TitleCues cues{};
        cues[static_cast<std::size_t>(TitleCue::MoreDecks)] = 3;
        TitleTable table = tableOf(TitleCue::MoreDecks, 0.5);
        table[static_cast<std::size_t>(TitleCue::AnyDeck)] = 7;
        QCOMPARE(segment::titleOdds(cues, table), 1.5);
    }
    void findsTheLikeliestRoles() {
        QCOMPARE(splitOf(TwoRows, TitleCue::AnyKicker), (TitleSplit{1, 1}));
        QCOMPARE(splitOf(TwoRows, TitleCue::AnyDeck), (TitleSplit{0, 1}));
        QCOMPARE(splitOf(TwoRows, TitleCue::MoreHeadlines), (TitleSplit{0, 2}));
        QCOMPARE(splitOf(TwoRows, TitleCue::DeckLonger), (TitleSplit{0, 1}));
        QCOMPARE(splitOf({TwoRows.front()}, TitleCue::AnyKicker), (TitleSplit{0, 1}));
    }
    void staysWithinTheLimits() {
        using segment::likeliestSplit;
        const TitleTable lines = tableOf(TitleCue::MoreHeadlines, 1);
        QCOMPARE(likeliestSplit(TwoRows, {1, 2, true}, lines), (TitleSplit{1, 1}));
        QCOMPARE(likeliestSplit(TwoRows, {0, 1, true}, lines), (TitleSplit{0, 1}));
    }
    void theTableInUseFitsTheTitles() {
        const std::vector<TitleSample> samples = titleSamples();
        QVERIFY(samples.size() > 250);
        const TitleTable best = fitTitleTable(samples);
        if (qEnvironmentVariableIsSet("JIANBAO_FIT")) {
            for (const double weight : best)
                qInfo("%.2f,", weight);
        }
        const TitleTable& used = segment::fittedTitleTable();
        const std::size_t right = countRight(samples, used);
        qInfo("%zu titles; loss %.4f, of the best table %.4f; right %zu", samples.size(),
              titleLoss(samples, used), titleLoss(samples, best), right);
        QVERIFY(titleLoss(samples, used) < titleLoss(samples, best) + WorseLoss);
        QVERIFY(double(right) > Right * double(samples.size()));
    }
    void titlesLeftOutOfTheFitAreToldToo() {
        const std::vector<TitleSample> samples = titleSamples();
        std::size_t right = 0;
        for (std::size_t fold = 0; fold < Folds; ++fold) {
            std::vector<TitleSample> seen;
            std::vector<TitleSample> unseen;
            for (std::size_t i = 0; i < samples.size(); ++i)
                (i % Folds == fold ? unseen : seen).push_back(samples[i]);
            right += countRight(unseen, fitTitleTable(seen));
        }
        qInfo("%zu of %zu", right, samples.size());
        QVERIFY(double(right) > UnseenRight * double(samples.size()));
    }
};

QTEST_GUILESS_MAIN(TitleOddsTest)
#include "TitleOddsTest.moc"
