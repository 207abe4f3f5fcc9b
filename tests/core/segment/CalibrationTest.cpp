#include "core/segment/ArticleFinder.h"
#include "core/segment/Confidence.h"
#include "tests/support/GoldPage.h"
#include "tests/support/Verdicts.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace jianbao;
using namespace jianbao::test;
using segment::Calibration;

namespace {

constexpr quint32 Seeds = 3;
constexpr double GeneratedShare = 0.25;
constexpr double SlopeWeight = 8; // few samples change the slope little
constexpr std::array Groups{Role::Headline, Role::Kicker,   Role::Deck,      Role::Subhead,
                            Role::Byline,   Role::Dateline, Role::Body,      Role::Caption,
                            Role::Credit,   Role::Jump,     Role::Reference, Role::Furniture};

struct Sample {
    Verdict verdict;
    double weight = 1;
};

/// Pages with gold, and generated ones, which are easier than papers and weigh a quarter as much.
std::vector<Sample> samples() {
    std::vector<Sample> gold;
    for (const QString& path : goldPagePaths()) {
        const GeneratedPage page = readGoldPage(path);
        for (const Verdict& verdict : verdictsOn(page, segment::findArticles(page.text)))
            gold.push_back({verdict});
    }
    std::vector<Sample> generated;
    for (const Trouble trouble : AllTroubles) {
        for (const PageLanguage language :
             {PageLanguage::Simplified, PageLanguage::Traditional, PageLanguage::English}) {
            for (quint32 seed = 1; seed <= Seeds; ++seed) {
                const GeneratedPage page = generatePage(seed, language, trouble);
                for (const Verdict& verdict : verdictsOn(page, segment::findArticles(page.text)))
                    generated.push_back({verdict});
            }
        }
    }
    for (Sample& sample : generated)
        sample.weight = GeneratedShare * double(gold.size()) / double(generated.size());
    gold.insert(gold.end(), generated.begin(), generated.end());
    return gold;
}

std::vector<Sample> ofRole(const std::vector<Sample>& all, std::optional<Role> role) {
    std::vector<Sample> chosen;
    std::copy_if(all.begin(), all.end(), std::back_inserter(chosen),
                 [&](const Sample& sample) { return sample.verdict.role == role; });
    return chosen;
}

/// The slope and offset under which the verdicts are likeliest, held near slope 1 by a little
/// evidence; @p now is what the confidences were made with.
Calibration fit(const std::vector<Sample>& chosen, Calibration now) {
    double slope = now.slope;
    double offset = now.offset;
    for (int round = 0; round < 30; ++round) {
        double gradSlope = slope > 0 ? (1 - slope) * SlopeWeight : SlopeWeight;
        double gradOffset = -offset * 0.5;
        double hSlope = SlopeWeight;
        double hOffset = 0.5;
        double hBoth = 0;
        for (const Sample& sample : chosen) {
            const double x = (segment::logOdds(sample.verdict.confidence) - now.offset) / now.slope;
            const double p = 1 / (1 + std::exp(-(slope * x + offset)));
            const double miss = sample.weight * ((sample.verdict.right ? 1 : 0) - p);
            const double spread = sample.weight * p * (1 - p);
            gradSlope += miss * x;
            gradOffset += miss;
            hSlope += spread * x * x;
            hBoth += spread * x;
            hOffset += spread;
        }
        const double det = hSlope * hOffset - hBoth * hBoth;
        slope += (gradSlope * hOffset - gradOffset * hBoth) / det;
        offset += (gradOffset * hSlope - gradSlope * hBoth) / det;
        slope = std::clamp(slope, 0.1, 3.0);
        offset = std::clamp(offset, -4.0, 4.0);
    }
    return {slope, offset};
}

struct Bin {
    double weight = 0;
    double called = 0;
    double right = 0;
    int count = 0;
};

constexpr std::array Edges{0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01};
using Bins = std::array<Bin, Edges.size() - 1>;

Bins binsOf(const std::vector<Sample>& chosen) {
    Bins bins;
    for (const Sample& sample : chosen) {
        std::size_t k = 0;
        while (sample.verdict.confidence >= Edges[k + 1])
            ++k;
        bins[k].weight += sample.weight;
        bins[k].called += sample.weight * sample.verdict.confidence;
        bins[k].right += sample.verdict.right ? sample.weight : 0;
        ++bins[k].count;
    }
    return bins;
}

void print(const char* name, const Bins& bins) {
    for (std::size_t k = 0; k < bins.size(); ++k) {
        if (bins[k].count > 0)
            qInfo("%-14s %.2f-%.2f  called %.3f  right %.3f  of %5d", name, Edges[k], Edges[k + 1],
                  bins[k].called / bins[k].weight, bins[k].right / bins[k].weight, bins[k].count);
    }
}

} // namespace

/// Of the decisions called nine in ten sure about nine in ten are right. JIANBAO_FIT prints the
/// table for core/segment/Confidence.cpp that fits best.
class CalibrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logOddsAndBack();
    void aboutAsManyAreRightAsAreCalledSo();
};

void CalibrationTest::logOddsAndBack() {
    for (const double p : {0.01, 0.3, 0.5, 0.9, 0.99})
        QVERIFY(std::abs(segment::calibrate(p, {1, 0}) - p) < 1e-9);
    QVERIFY(segment::calibrate(0.9, {0.5, 0}) < 0.9);
    QVERIFY(segment::calibrate(0.5, {1, 2}) > 0.85);
    QVERIFY(segment::calibrate(0.9, segment::calibrationOf(Role::Body)) >
            segment::calibrate(0.6, segment::calibrationOf(Role::Body)));
}

void CalibrationTest::aboutAsManyAreRightAsAreCalledSo() {
    const std::vector<Sample> all = samples();
    if (qEnvironmentVariableIsSet("JIANBAO_FIT")) {
        for (const Role role : AllRoles) {
            const Calibration fitted = fit(ofRole(all, role), segment::calibrationOf(role));
            qInfo("{%.2f, %.2f}, // %s", fitted.slope, fitted.offset, roleName(role).data());
        }
    }
    std::vector<Sample> blocks;
    std::copy_if(all.begin(), all.end(), std::back_inserter(blocks),
                 [](const Sample& sample) { return sample.verdict.role.has_value(); });
    const Bins articles = binsOf(ofRole(all, std::nullopt));
    for (const Role role : Groups)
        print(roleName(role).data(), binsOf(ofRole(all, role)));
    print("every block", binsOf(blocks));
    print("article", articles);
    for (const Bins& bins : {binsOf(blocks), articles}) {
        for (std::size_t k = 0; k < bins.size(); ++k) {
            if (bins[k].weight < 100)
                continue;
            const double called = bins[k].called / bins[k].weight;
            const double right = bins[k].right / bins[k].weight;
            QVERIFY2(std::abs(called - right) <= 0.08,
                     qPrintable(QStringLiteral("called %1, right %2").arg(called).arg(right)));
        }
    }
}

QTEST_GUILESS_MAIN(CalibrationTest)
#include "CalibrationTest.moc"
