#include "core/segment/StartOdds.h"

#include "tests/support/FitSamples.h"
#include "tests/support/GoldPage.h"
#include "tests/support/StartSamples.h"

#include <QTest>

#include <cmath>

using namespace jianbao;
using namespace jianbao::test;
using segment::StartCue;
using segment::StartCues;
using segment::StartOdds;

namespace {

/// By how much the table in use may be worse than the one that fits the pages best: the rules that
/// the cues come from change more often than the table need be fitted.
constexpr double WorseLoss = 0.02;
/// What the generated pages weigh, beside 1 for all that people wrote.
constexpr double GeneratedShare = 0.5;
constexpr double DecidedRight = 0.9;
/// Of the weights' squares, as in the prior of a normal distribution of variance 0.05.
constexpr double Ridge = 20;

/// Samples of one cue: 1 starts a story nine times in ten, 0 once in ten.
std::vector<LogisticSample> oneCue(StartCue cue) {
    std::vector<LogisticSample> samples;
    for (int i = 0; i < 1000; ++i) {
        const bool present = i % 2 == 0;
        std::vector<double> cues(segment::StartCueCount);
        cues[static_cast<std::size_t>(cue)] = present ? 1 : 0;
        samples.push_back({std::move(cues), present == (i / 2 % 10 != 0)});
    }
    return samples;
}

} // namespace

/// JIANBAO_FIT prints the table for core/segment/StartOdds.cpp that fits best.
class StartOddsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsWhatEachCueWeighs();
    void findsTheCueThatTells();
    void theTableInUseFitsThePages();
};

void StartOddsTest::addsWhatEachCueWeighs() {
    StartCues cues{};
    cues[static_cast<std::size_t>(StartCue::Titles)] = 2;
    cues[static_cast<std::size_t>(StartCue::TitleLength)] = 10;
    StartOdds table{-1, {}};
    QCOMPARE(table.of(cues), -1.0);
    table.weights[static_cast<std::size_t>(StartCue::Titles)] = 0.5;
    table.weights[static_cast<std::size_t>(StartCue::TitleLength)] = 0.25;
    table.weights[static_cast<std::size_t>(StartCue::Indent)] = 7;
    QCOMPARE(table.of(cues), 2.5);
}

void StartOddsTest::findsTheCueThatTells() {
    const std::vector<LogisticSample> samples = oneCue(StartCue::StartsStory);
    const LogisticTable table = fitLogistic(samples, Ridge);
    const double with = table.oddsOf(samples[0]);
    const double without = table.oddsOf(samples[1]);
    const double nineInTen = std::log(9.0);
    QVERIFY2(with > nineInTen - 0.4 && with < nineInTen, qPrintable(QString::number(with)));
    QVERIFY2(without < 0.4 - nineInTen && without > -nineInTen,
             qPrintable(QString::number(without)));
    QVERIFY(std::abs(table.weights[static_cast<std::size_t>(StartCue::Indent)]) < 1e-6);
    QVERIFY(meanLoss(samples, table) < meanLoss(samples, tableOf(StartOdds{})));
}

void StartOddsTest::theTableInUseFitsThePages() {
    const QStringList gold = everyGoldPath();
    if (gold.isEmpty())
        QSKIP("the dumps that the table was fitted on are not beside the project");
    const FitSamples samples = readFitSamples(gold, GeneratedShare, addStartSamples);
    const LogisticTable used = tableOf(segment::fittedStartOdds());
    const TableFit fit = compareWithBest(samples.all, used, Ridge);
    const double right = shareRight(samples.all, used);
    qInfo("%zu texts, %zu of them generated; loss %.4f, of the best table %.4f; right %.3f",
          samples.all.size(), samples.generated, fit.loss, fit.least, right);
    QVERIFY(fit.loss < fit.least + WorseLoss);
    QVERIFY(right > DecidedRight);
}

QTEST_GUILESS_MAIN(StartOddsTest)
#include "StartOddsTest.moc"
