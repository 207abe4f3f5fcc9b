#include "tests/support/LogisticFit.h"

#include <QtGlobal>

#include <cmath>
#include <utility>

namespace jianbao::test {

namespace {

constexpr int Rounds = 20;

using Vector = std::vector<double>;
using Matrix = std::vector<Vector>;

/// Solves by elimination; the matrix is positive definite.
Vector solve(Matrix matrix, Vector right) {
    const std::size_t size = right.size();
    for (std::size_t k = 0; k < size; ++k) {
        for (std::size_t row = k + 1; row < size; ++row) {
            const double factor = matrix[row][k] / matrix[k][k];
            for (std::size_t column = k; column < size; ++column)
                matrix[row][column] -= factor * matrix[k][column];
            right[row] -= factor * right[k];
        }
    }
    for (std::size_t k = size; k-- > 0;) {
        for (std::size_t column = k + 1; column < size; ++column)
            right[k] -= matrix[k][column] * right[column];
        right[k] /= matrix[k][k];
    }
    return right;
}

/// Mean and standard deviation of each cue; 1 for one that never changes.
std::pair<Vector, Vector> momentsOf(std::span<const LogisticSample> samples) {
    const std::size_t count = samples.front().cues.size();
    Vector mean(count);
    Vector deviation(count);
    for (std::size_t k = 0; k < count; ++k) {
        double all = 0;
        double sum = 0;
        double squares = 0;
        for (const LogisticSample& sample : samples) {
            all += sample.weight;
            sum += sample.weight * sample.cues[k];
            squares += sample.weight * sample.cues[k] * sample.cues[k];
        }
        mean[k] = sum / all;
        const double variance = squares / all - mean[k] * mean[k];
        deviation[k] = variance > 1e-9 ? std::sqrt(variance) : 1.0;
    }
    return {mean, deviation};
}

double probability(double odds) {
    return 1 / (1 + std::exp(-odds));
}

/// One step of Newton's method. The last of the weights is the constant.
Vector improved(const Vector& weights, std::span<const Vector> rows,
                std::span<const LogisticSample> samples, double ridge) {
    const std::size_t size = weights.size();
    Matrix curvature(size, Vector(size));
    Vector slope(size);
    for (std::size_t k = 0; k < size; ++k) {
        const double held = k + 1 < size ? ridge : 0.0;
        curvature[k][k] = held + 1e-9;
        slope[k] = -held * weights[k];
    }
    for (std::size_t s = 0; s < rows.size(); ++s) {
        double odds = 0;
        for (std::size_t k = 0; k < size; ++k)
            odds += weights[k] * rows[s][k];
        const double p = probability(odds);
        for (std::size_t k = 0; k < size; ++k) {
            const double own = samples[s].weight * rows[s][k];
            slope[k] += ((samples[s].yes ? 1 : 0) - p) * own;
            for (std::size_t m = 0; m < size; ++m)
                curvature[k][m] += p * (1 - p) * own * rows[s][m];
        }
    }
    Vector better = solve(curvature, slope);
    for (std::size_t k = 0; k < size; ++k)
        better[k] += weights[k];
    return better;
}

} // namespace

LogisticTable fitLogistic(std::span<const LogisticSample> samples, double ridge) {
    const auto [mean, deviation] = momentsOf(samples);
    const std::size_t count = mean.size();
    std::vector<Vector> rows(samples.size(), Vector(count + 1, 1.0));
    for (std::size_t s = 0; s < rows.size(); ++s) {
        for (std::size_t k = 0; k < count; ++k)
            rows[s][k] = (samples[s].cues[k] - mean[k]) / deviation[k];
    }
    Vector weights(count + 1);
    for (int round = 0; round < Rounds; ++round)
        weights = improved(weights, rows, samples, ridge);
    LogisticTable table{weights.back(), Vector(count)};
    for (std::size_t k = 0; k < count; ++k) {
        table.weights[k] = weights[k] / deviation[k];
        table.constant -= table.weights[k] * mean[k];
    }
    return table;
}

double LogisticTable::oddsOf(const LogisticSample& sample) const {
    double odds = constant;
    for (std::size_t k = 0; k < weights.size(); ++k)
        odds += weights[k] * sample.cues[k];
    return odds;
}

double meanLoss(std::span<const LogisticSample> samples, const LogisticTable& table) {
    double loss = 0;
    double all = 0;
    for (const LogisticSample& sample : samples) {
        const double odds = table.oddsOf(sample);
        loss -= sample.weight * std::log(probability(sample.yes ? odds : -odds));
        all += sample.weight;
    }
    return loss / all;
}

double shareRight(std::span<const LogisticSample> samples, const LogisticTable& table) {
    double right = 0;
    double all = 0;
    for (const LogisticSample& sample : samples) {
        right += (table.oddsOf(sample) > 0) == sample.yes ? sample.weight : 0;
        all += sample.weight;
    }
    return right / all;
}

TableFit compareWithBest(std::span<const LogisticSample> samples, const LogisticTable& used,
                         double ridge) {
    const LogisticTable best = fitLogistic(samples, ridge);
    if (qEnvironmentVariableIsSet("JIANBAO_FIT")) {
        qInfo("constant %.3f", best.constant);
        for (const double weight : best.weights)
            qInfo("%.3f,", weight);
    }
    return {meanLoss(samples, used), meanLoss(samples, best)};
}

} // namespace jianbao::test
