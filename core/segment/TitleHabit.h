#pragma once

#include <span>
#include <vector>

namespace jianbao::segment {

/// What a page tells of where it sets titles before any is given to a text.
struct TitleSigns {
    bool opensWithTitle = false; ///< the first of its titles and texts is a title
    bool endsWithTitle = false;
    /// Of each title by how much more of its words stand in the text behind it than in the one
    /// before; empty where words tell little.
    std::vector<double> leads;
};

/// Whether titles stand before their texts on a page or behind them, which may differ by region.
class TitleHabit {
public:
    explicit TitleHabit(std::size_t elements)
        : m_habit(elements, 0.0) {}

    void guess(const TitleSigns& signs);
    /// @p votes what became of each element: >0 a title before its text, <0 one behind, 0 neither;
    /// as sure as large. Near ones count more. Linear.
    void learn(std::span<const double> votes);
    /// >0: titles stand before their text around element @p i.
    double operator[](std::size_t i) const { return m_habit[i]; }

private:
    std::vector<double> m_habit;
};

} // namespace jianbao::segment
