#include "core/segment/TitleHabit.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace jianbao::segment {

namespace {

constexpr double Reach = 0.75;   // weight of a vote falls by this factor per element
constexpr double Strength = 2.2; // of all votes together
constexpr double Lead = 1.5;     // of the titles' words
constexpr double LeastLead = 0.3;

} // namespace

void TitleHabit::guess(const TitleSigns& signs) {
    double lead = 0;
    double all = LeastLead;
    for (const double one : signs.leads) {
        lead += one;
        all += std::abs(one);
    }
    const double order = (signs.opensWithTitle ? 0.5 : -0.6) + (signs.endsWithTitle ? -0.4 : 0.2);
    std::fill(m_habit.begin(), m_habit.end(), order + Lead * lead / all);
}

void TitleHabit::learn(std::span<const double> votes) {
    double before = 0;
    double behind = 0;
    for (const double vote : votes) {
        before += std::max(vote, 0.0);
        behind += std::max(-vote, 0.0);
    }
    std::vector<double> nearBefore(votes.size());
    std::vector<double> nearBehind(votes.size());
    const auto sweep = [&](auto begin, auto end, auto next) {
        double carriedBefore = 0;
        double carriedBehind = 0;
        for (auto i = begin; i != end; i = next(i)) {
            const auto k = static_cast<std::size_t>(i);
            nearBefore[k] += carriedBefore;
            nearBehind[k] += carriedBehind;
            carriedBefore = carriedBefore * Reach + std::max(votes[k], 0.0);
            carriedBehind = carriedBehind * Reach + std::max(-votes[k], 0.0);
        }
    };
    const auto size = static_cast<qint64>(votes.size());
    sweep(qint64(0), size, [](qint64 i) { return i + 1; });
    sweep(size - 1, qint64(-1), [](qint64 i) { return i - 1; });
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const double own = std::abs(votes[i]); // a title does not vote for itself
        const double b = 0.4 * (before - (votes[i] > 0 ? own : 0.0)) + nearBefore[i];
        const double a = 0.4 * (behind - (votes[i] < 0 ? own : 0.0)) + nearBehind[i];
        m_habit[i] = Strength * (b - a) / (b + a + 0.8);
    }
}

} // namespace jianbao::segment
