#include "tests/support/FitSamples.h"

#include "tests/support/GoldPage.h"

namespace jianbao::test {

namespace {

constexpr quint32 FirstSeed = 1001;
constexpr quint32 Seeds = 3;

std::vector<LogisticSample> generatedSamples(double weight, const AddSamples& addSamples) {
    std::vector<LogisticSample> samples;
    for (const Trouble trouble : AllTroubles) {
        for (const PageLanguage language :
             {PageLanguage::Simplified, PageLanguage::Traditional, PageLanguage::English}) {
            for (quint32 seed = FirstSeed; seed < FirstSeed + Seeds; ++seed)
                addSamples(generatePage(seed, language, trouble), samples);
        }
    }
    for (LogisticSample& sample : samples)
        sample.weight = weight / double(samples.size());
    return samples;
}

} // namespace

FitSamples readFitSamples(const QStringList& goldPaths, double generatedShare,
                          const AddSamples& addSamples) {
    FitSamples samples;
    for (const QString& path : goldPaths)
        addSamples(readGoldPage(path), samples.all);
    const std::vector<LogisticSample> generated =
        generatedSamples(generatedShare * double(samples.all.size()), addSamples);
    samples.generated = generated.size();
    samples.all.insert(samples.all.end(), generated.begin(), generated.end());
    return samples;
}

} // namespace jianbao::test
