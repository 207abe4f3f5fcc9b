#include "core/segment/LineMeasure.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr std::size_t Reach = ScriptProfile::window;
static_assert(Reach <= LineRow::Room);
constexpr std::size_t Places = 2 * Reach + 1;
/// In place of the width of a line that tells nothing.
constexpr qint16 Untold = -0x7FFF;

/// Of each of eight lines a number of each line around it.
using Window = std::array<EightLines, Places>;

/// The width that most of the lines in a window share, the wider one where two are equally common,
/// and how many do.
struct Shared {
    EightLines width;
    EightLines lines;
};

/// Sorts what stands in each of the eight lanes, the largest first. Each step sorts two numbers
/// without a branch, whatever they are.
void sortDown(Window& numbers) {
#pragma GCC unroll 16
    for (std::size_t i = 1; i < Places; ++i) {
#pragma GCC unroll 16
        for (std::size_t k = i; k > 0; --k) {
            const EightLines first = numbers[k - 1];
            const EightLines second = numbers[k];
            numbers[k - 1] = first > second ? first : second;
            numbers[k] = first > second ? second : first;
        }
    }
}

/// A line shares the widths from its own down to what is above that in @p below, which is the
/// larger the larger its width is.
Shared commonWidth(Window widths, Window below) {
    sortDown(widths);
    sortDown(below);
    Shared best{};
    EightLines at{}; // of the width among the sorted ones
#pragma GCC unroll 16
    for (std::size_t i = 0; i < Places; ++i) {
        EightLines lines{};
#pragma GCC unroll 16
        for (std::size_t k = i; k < Places; ++k)
            lines -= widths[k] > below[i];
        lines &= widths[i] > Untold;
        const EightLines better = lines > best.lines;
        best.lines = choose(better, lines, best.lines);
        at = choose(better, EightLines{} + static_cast<qint16>(i), at);
    }
    // the one in the middle of those that share it
    const EightLines middle = at + ((best.lines - 1) >> 1);
    for (std::size_t i = 0; i < Places; ++i)
        best.width |= widths[i] & (middle == static_cast<qint16>(i));
    best.width &= best.lines > 0;
    return best;
}

class Measurer {
public:
    Measurer(std::span<Line> lines, const PageProfile& profile)
        : m_lines(lines)
        , m_profile(profile)
        , m_widths(lines.size(), Untold)
        , m_telling(lines.size(), Untold)
        , m_below(lines.size(), Untold)
        , m_runs(numberRuns(lines)) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const Line& line = lines[i];
            m_widths.set(i, line.width);
            if (line.has(LetterSpaced)) // spaced type tells nothing of a column
                continue;
            m_telling.set(i, line.width);
            const qint32 width = m_telling[i];
            m_below.set(i, width - toleranceOf(width) - 1);
        }
    }

    void run() {
        for (std::size_t i = 0; i < m_lines.size(); i += LineRow::Step) {
            measure(i);
            support(i);
        }
    }

private:
    static std::ptrdiff_t distanceOf(std::size_t place) {
        return static_cast<std::ptrdiff_t>(place) - static_cast<std::ptrdiff_t>(Reach);
    }
    int toleranceOf(int width) const {
        const ScriptProfile& script = m_profile.script;
        return std::max(script.tolerance, script.tolerancePercent * width / 100);
    }
    /// The measures of eight lines.
    void measure(std::size_t first) {
        Window widths;
        Window below;
        EightLines near{}; // lines of the own run
        const EightLines run = m_runs.eight(first);
        for (std::size_t k = 0; k < Places; ++k) {
            const EightLines own = m_runs.eight(first, distanceOf(k)) == run;
            near -= own;
            const EightLines none = EightLines{} + Untold;
            widths[k] = choose(own, m_telling.eight(first, distanceOf(k)), none);
            below[k] = choose(own, m_below.eight(first, distanceOf(k)), none);
        }
        const Shared inRun = commonWidth(widths, below);
        const EightLines few = (near < 3) | (inRun.lines < 2);
        m_measures = inRun.width;
        if (!hasAny(few))
            return;
        for (std::size_t k = 0; k < Places; ++k) {
            widths[k] = m_telling.eight(first, distanceOf(k));
            below[k] = m_below.eight(first, distanceOf(k));
        }
        m_measures = choose(few, commonWidth(widths, below).width, inRun.width);
    }
    static bool hasAny(EightLines which) {
        std::array<quint64, 2> halves;
        std::memcpy(halves.data(), &which, sizeof which);
        return (halves[0] | halves[1]) != 0;
    }
    /// How many lines around each of eight are of its measure.
    void support(std::size_t first) {
        const EightSpans alike = widthsLike(m_profile, m_measures);
        EightLines lines{};
        EightLines widest{};
        for (std::size_t k = 0; k < Places; ++k) {
            const EightLines widths = m_widths.eight(first, distanceOf(k));
            const EightLines is = alike.has(widths);
            lines -= is;
            widest = choose(is & (widths > widest), widths, widest);
        }
        const std::size_t count = std::min(LineRow::Step, m_lines.size() - first);
        for (std::size_t i = 0; i < count; ++i) {
            Line& line = m_lines[first + i];
            line.measure = m_measures[i];
            line.support = lines[i];
            line.reach = widest[i];
        }
    }

    std::span<Line> m_lines;
    const PageProfile& m_profile;
    LineRow m_widths;
    LineRow m_telling; ///< the widths that tell of a column
    LineRow m_below;   ///< what is just not of one column with those
    LineRow m_runs;
    EightLines m_measures{};
};

/// A line that shares its own width with enough neighbours has that measure, whatever is more
/// common around it (the column's width changes here).
void preferOwnWidth(std::span<Line> lines, std::size_t at, const PageProfile& profile) {
    Line& line = lines[at];
    if (profile.sameWidth(line.width, line.measure))
        return;
    qint32 own = 1;
    for (std::size_t i = at; i-- > 0 && own < 8 && profile.sameWidth(lines[i].width, line.width);)
        ++own;
    for (std::size_t i = at + 1;
         i < lines.size() && own < 8 && profile.sameWidth(lines[i].width, line.width); ++i)
        ++own;
    if (own >= 3 && !line.has(LetterSpaced)) {
        line.measure = line.width;
        line.support = own;
    }
}

/// A paragraph of one to three lines between empty ones is of the column above or below it if it
/// fits in there: among headlines and last lines it finds a common width that is not its own.
class ShortParagraphs {
public:
    ShortParagraphs(std::span<Line> lines, const PageProfile& profile)
        : m_lines(lines)
        , m_profile(profile) {}

    void run() {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const Line& first = m_lines[i];
            if (first.width > first.measure + m_profile.script.tolerance &&
                (i == 0 || first.blankBefore > 0))
                measure(i);
        }
    }

private:
    void measure(std::size_t first) {
        std::size_t behind = first + 1;
        while (behind < m_lines.size() && behind < first + 3 && m_lines[behind].blankBefore == 0)
            ++behind;
        const bool ends = behind == m_lines.size() || m_lines[behind].blankBefore > 0;
        if (!ends || !m_lines[behind - 1].has(EndsStop))
            return;
        const std::span<Line> paragraph = m_lines.subspan(first, behind - first);
        if (first > 0 && fits(paragraph, m_lines[first - 1]))
            take(paragraph, m_lines[first - 1]);
        else if (behind < m_lines.size() && fits(paragraph, m_lines[behind]))
            take(paragraph, m_lines[behind]);
        else if (paragraph.size() == 3)
            takeOwn(paragraph);
    }
    /// The line in the middle of three fills its column.
    void takeOwn(std::span<Line> paragraph) const {
        Line column;
        column.measure = paragraph[1].width;
        column.support = 3;
        if (fits(paragraph, column))
            take(paragraph, column);
    }
    /// Whether the lines fill the other line's column: all but the last, and but for an indent the
    /// first.
    bool fits(std::span<const Line> paragraph, const Line& other) const {
        const ScriptProfile& script = m_profile.script;
        for (std::size_t i = 0; i < paragraph.size(); ++i) {
            const bool last = i + 1 == paragraph.size();
            const int missing = other.measure - paragraph[i].width;
            const int most = i == 0 ? script.shortfall : script.tolerance;
            if (missing < -script.tolerance || (!last && missing > most))
                return false;
        }
        return other.support >= 3;
    }
    static void take(std::span<Line> paragraph, const Line& other) {
        for (Line& line : paragraph) {
            line.measure = other.measure;
            line.support = other.support;
        }
    }

    std::span<Line> m_lines;
    const PageProfile& m_profile;
};

} // namespace

EightSpans widthsLike(const PageProfile& profile, EightLines widths) {
    if (profile.script.tolerancePercent == 0) {
        const auto tolerance = static_cast<qint16>(profile.script.tolerance);
        return {widths - tolerance, widths + tolerance};
    }
    EightSpans spans{};
    for (std::size_t i = 0; i < LineRow::Step; ++i) {
        const auto alike = profile.widthsLike(std::max<int>(widths[i], 0));
        spans.least[i] = static_cast<qint16>(alike.least);
        spans.most[i] = static_cast<qint16>(alike.most);
    }
    return spans;
}

LineRow numberRuns(std::span<const Line> lines) {
    constexpr qint32 numbers = 64; // more than stand near one another
    LineRow runs(lines.size(), -1);
    qint32 run = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        run = lines[i].blankBefore > 0 ? (run + 1) % numbers : run;
        runs.set(i, run);
    }
    return runs;
}

void measureLines(std::span<Line> lines, const PageProfile& profile) {
    Measurer(lines, profile).run();
    for (std::size_t i = 0; i < lines.size(); ++i)
        preferOwnWidth(lines, i, profile);
    ShortParagraphs(lines, profile).run();
}

int textColumn(std::span<const Line> lines) {
    std::vector<int> widths;
    for (const Line& line : lines) {
        if (line.support >= 4)
            widths.push_back(line.measure);
    }
    if (widths.empty())
        return 0;
    const auto middle = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2);
    std::nth_element(widths.begin(), middle, widths.end());
    return *middle;
}

} // namespace jianbao::segment
