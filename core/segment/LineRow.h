#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstring>
#include <vector>

namespace jianbao::segment {

/// A number of each of eight lines that follow one another, reckoned with at once. Comparisons give
/// -1 where they hold and 0 where they do not. (GCC and Clang know such types.)
using EightLines = qint16 __attribute__((vector_size(16)));

/// One number of each line, such as its width, so that neighbours of eight lines can be had at
/// once. There is room on both sides: neighbours may lie beyond the first or last line.
class LineRow {
public:
    /// Lines that go in one step.
    static constexpr std::size_t Step = 8;
    /// How far from a line its neighbours may be.
    static constexpr std::size_t Room = 5;
    /// Larger numbers, which no column's width is, are taken for as large.
    static constexpr qint32 Largest = 16000;

    /// All lines have @p number, and so has what lies beyond.
    explicit LineRow(std::size_t lines, qint16 number = 0)
        : m_numbers(Room + (lines + Step - 1) / Step * Step + Room, number) {}

    void set(std::size_t line, qint32 number) {
        m_numbers[line + Room] = static_cast<qint16>(std::min(number, Largest));
    }
    void set(std::size_t line, EightLines numbers) {
        std::memcpy(m_numbers.data() + line + Room, &numbers, sizeof numbers);
    }
    qint16 operator[](std::size_t line) const { return m_numbers[line + Room]; }
    /// Those of the eight lines that stand @p distance behind the line and the seven after it.
    EightLines eight(std::size_t line, std::ptrdiff_t distance = 0) const {
        EightLines numbers;
        const auto from = static_cast<std::ptrdiff_t>(line + Room) + distance;
        std::memcpy(&numbers, m_numbers.data() + from, sizeof numbers);
        return numbers;
    }

private:
    std::vector<qint16> m_numbers;
};

/// Of each line the first where @p which is -1, the second where it is 0.
inline EightLines choose(EightLines which, EightLines first, EightLines second) {
    return (first & which) | (second & ~which);
}

} // namespace jianbao::segment
