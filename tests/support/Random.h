#pragma once

#include <QTest>

#include <random>

namespace jianbao::test {

/// The generator of a property test. Its seed is printed, and JIANBAO_SEED repeats a run.
class Random {
public:
    Random()
        : Random(seedFromEnvironment()) {}
    explicit Random(quint32 seed)
        : Random(seed, Quiet) {
        qInfo("JIANBAO_SEED=%u", seed);
    }
    /// A fixed seed, which is not printed.
    enum QuietTag { Quiet };
    Random(quint32 seed, QuietTag)
        : m_engine(seed) {}

    /// A number in [low, high].
    int number(int low, int high) { return std::uniform_int_distribution(low, high)(m_engine); }
    bool chance(double probability) { return std::bernoulli_distribution(probability)(m_engine); }
    template<typename Items>
    decltype(auto) pick(const Items& items) {
        return items[static_cast<std::size_t>(number(0, static_cast<int>(std::size(items)) - 1))];
    }
    std::mt19937& engine() { return m_engine; }

private:
    static quint32 seedFromEnvironment() {
        bool given = false;
        const quint32 seed = qEnvironmentVariable("JIANBAO_SEED").toUInt(&given);
        return given ? seed : std::random_device{}();
    }

    std::mt19937 m_engine;
};

} // namespace jianbao::test
