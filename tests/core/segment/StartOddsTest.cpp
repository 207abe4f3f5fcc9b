#include "core/segment/StartOdds.h"

#include "tests/support/GoldPage.h"
#include "tests/support/StartFit.h"

#include <QTest>

#include <cmath>

using namespace jianbao;
using namespace jianbao::test;
using segment::StartCue;
using segment::StartCues;
using segment::StartTable;

namespace {

/// By how much the table in use may be worse than the one that fits the pages best: the rules that
/// the cues come from change more often than the table need be fitted.
constexpr double WorseLoss = 0.02;
/// What the generated pages weigh, beside 1 for all that people wrote.
constexpr double GeneratedShare = 0.5;
constexpr double DecidedRight = 0.9;

double shareRight(const std::vector<StartSample>& samples, const StartTable& table) {
    double right = 0;
    double all = 0;
    for (const StartSample& sample : samples) {
        const bool starts = segment::startOdds(sample.cues, table) > 0;
        right += starts == sample.starts ? sample.weight : 0;
        all += sample.weight;
    }
    return right / all;
}

void print(const StartTable& table) {
    qInfo("constexpr StartTable Fitted{%.3f, {{", table.constant);
    for (const double weight : table.weights)
        qInfo("%.3f,", weight);
    qInfo("}}};");
}

/// Samples of one cue: 1 starts a story nine times in ten, 0 once in ten.
std::vector<StartSample> oneCue(StartCue cue) {
    std::vector<StartSample> samples(1000);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const bool present = i % 2 == 0;
        samples[i].cues[static_cast<std::size_t>(cue)] = present ? 1 : 0;
        samples[i].starts = present == (i / 2 % 10 != 0);
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
    StartTable table{-1, {}};
    QCOMPARE(segment::startOdds(cues, table), -1.0);
    table.weights[static_cast<std::size_t>(StartCue::Titles)] = 0.5;
    table.weights[static_cast<std::size_t>(StartCue::TitleLength)] = 0.25;
    table.weights[static_cast<std::size_t>(StartCue::Indent)] = 7;
    QCOMPARE(segment::startOdds(cues, table), 2.5);
}

void StartOddsTest::findsTheCueThatTells() {
    const std::vector<StartSample> samples = oneCue(StartCue::StartsStory);
    const StartTable table = fitStartTable(samples);
    StartCues cues{};
    const double without = segment::startOdds(cues, table);
    cues[static_cast<std::size_t>(StartCue::StartsStory)] = 1;
    const double with = segment::startOdds(cues, table);
    const double nineInTen = std::log(9.0);
    QVERIFY2(with > nineInTen - 0.4 && with < nineInTen, qPrintable(QString::number(with)));
    QVERIFY2(without < 0.4 - nineInTen && without > -nineInTen,
             qPrintable(QString::number(without)));
    QVERIFY(std::abs(table.weights[static_cast<std::size_t>(StartCue::Indent)]) < 1e-6);
    QVERIFY(startLoss(samples, table) < startLoss(samples, StartTable{}));
}

void StartOddsTest::theTableInUseFitsThePages() {
    const QStringList gold = everyGoldPath();
    if (gold.isEmpty())
        QSKIP("the dumps that the table was fitted on are not beside the project");
    std::vector<StartSample> samples = startSamples(gold);
    const std::vector<StartSample> generated =
        generatedStartSamples(GeneratedShare * double(samples.size()));
    samples.insert(samples.end(), generated.begin(), generated.end());
    const StartTable best = fitStartTable(samples);
    if (qEnvironmentVariableIsSet("JIANBAO_FIT"))
        print(best);
    const StartTable& used = segment::fittedStartTable();
    qInfo("%zu texts, %zu of them generated; loss %.4f, of the best table %.4f; right %.3f",
          samples.size(), generated.size(), startLoss(samples, used), startLoss(samples, best),
          shareRight(samples, used));
    QVERIFY(startLoss(samples, used) < startLoss(samples, best) + WorseLoss);
    QVERIFY(shareRight(samples, used) > DecidedRight);
}

QTEST_GUILESS_MAIN(StartOddsTest)
#include "StartOddsTest.moc"
