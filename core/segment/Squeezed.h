#pragma once

#include "core/segment/Line.h"

#include <QStringView>

#include <array>

namespace jianbao::segment {

/// A short stretch of a page without its white space, as patterns want to see it (dumps scatter
/// blanks and line ends anywhere: "通 讯员"), with the way back to the page, which outlives it.
class Squeezed {
public:
    static constexpr int Capacity = 96;

    /// The first @p limit visible units of [begin, end).
    static Squeezed head(QStringView page, qsizetype begin, qsizetype end, int limit);
    /// The same of a line, most of which have no white space and need not be searched for it.
    static Squeezed head(QStringView page, const Line& line, int limit);
    /// The last @p limit visible units of [begin, end).
    static Squeezed tail(QStringView page, qsizetype begin, qsizetype end, int limit);

    int size() const { return m_size; }
    char16_t operator[](int i) const { return units()[i]; }
    /// Page position of the unit.
    qint32 at(int i) const { return isRun() ? m_begin + i : m_at[index(i)]; }
    /// Whether a blank (not only a line end) stands before the unit.
    bool gapBefore(int i) const { return i > 0 && !isRun() && m_gap[index(i)]; }
    QStringView view() const { return QStringView(units(), m_size); }
    QStringView view(int from, int count = -1) const;
    /// Index of the word at or after @p from, or -1.
    int find(QStringView word, int from = 0) const;
    int findLast(QStringView word) const;
    bool startsWith(QStringView word, int from = 0) const;

private:
    static std::size_t index(int i) { return static_cast<std::size_t>(i); }
    bool isRun() const { return m_run != nullptr; }
    const char16_t* units() const { return isRun() ? m_run : m_units.data(); }
    static Squeezed run(QStringView page, qsizetype begin, qsizetype size);

    /// Where no white space was to be left out, the page's own units and where they begin; most
    /// stretches need no copy.
    const char16_t* m_run = nullptr;
    qint32 m_begin = 0;
    std::array<char16_t, Capacity> m_units;
    std::array<qint32, Capacity> m_at;
    std::array<bool, Capacity> m_gap;
    int m_size = 0;
};

} // namespace jianbao::segment
