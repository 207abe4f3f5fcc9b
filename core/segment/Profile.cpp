#include "core/segment/Profile.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <utility>

namespace jianbao::segment {

namespace {

constexpr int FewestIndents = 3;    // one may be chance
constexpr qint32 DeepestIndent = 6; // half squares; titles in the middle stand farther in

struct Totals {
    qint64 han = 0;
    qint64 letters = 0;
    qint64 visible = 0;
    qint64 stops = 0;
    qint64 pauses = 0;
    qint64 longChinese = 0; ///< characters of lines that are long for Chinese
    qint64 longLatin = 0;   ///< and for Latin
    qint64 blanks = 0;
    qint64 paused = 0;  ///< lines with a pause or stop
    qint64 atStart = 0; ///< lines that begin with one
};

Totals total(std::span<const Line> lines) {
    Totals sum;
    const int longChinese = chineseProfile().longLine;
    const int longLatin = latinProfile().longLine;
    for (const Line& line : lines) {
        sum.han += line.han;
        sum.letters += line.letters;
        sum.visible += line.visible;
        sum.stops += line.stops + (line.has(EndsStop) ? 1 : 0);
        sum.pauses += line.pauses;
        sum.longChinese += line.width > longChinese ? line.visible : 0;
        sum.longLatin += line.width > longLatin ? line.visible : 0;
        sum.blanks += line.blankBefore > 0 ? 1 : 0;
        sum.paused += line.hasPauseOr(EndsStop) ? 1 : 0;
        sum.atStart += line.has(StartsPause) ? 1 : 0;
    }
    return sum;
}

int toleranceOf(const ScriptProfile& script, int width) {
    return script.tolerancePercent == 0
               ? script.tolerance
               : std::max(script.tolerance, script.tolerancePercent * width / 100);
}

/// Lines [first, last) of the page.
struct Stretch {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The widths of a few lines in ascending order. Lines in spaced type tell nothing of a column.
/// Every loop is of one length and without a branch: which way one would go, widths do not tell.
class WidthWindow {
public:
    WidthWindow() { m_widths.fill(None); }
    void add(const Line& line) {
        if (line.has(LetterSpaced))
            return;
        const qint32 width = std::min(line.width, None - 1);
        const auto before = m_widths;
        m_widths[0] = std::min(before[0], width);
        for (std::size_t i = 1; i < Most; ++i)
            m_widths[i] = std::max(before[i - 1], std::min(before[i], width));
    }
    void remove(const Line& line) {
        if (line.has(LetterSpaced))
            return;
        const qint32 width = std::min(line.width, None - 1);
        const auto before = m_widths;
        for (std::size_t i = 0; i < Most; ++i)
            m_widths[i] = before[i] < width ? before[i] : before[i + 1];
    }
    /// The width that most of the lines share (the wider one where two are equally common), and how
    /// many do.
    std::pair<qint32, qint32> common(const ScriptProfile& script) const {
        std::array<qint32, Most> least;
        for (std::size_t i = 0; i < Most; ++i)
            least[i] = m_widths[i] - toleranceOf(script, m_widths[i]);
        std::array<qint32, 2 * Most> behind; // as many that are less than any before them
        behind.fill(std::numeric_limits<qint32>::min());
        std::copy_n(m_widths.begin(), Most, behind.begin() + Most);
        std::array<qint32, Most> support{}; // lines that share a width, of which it is the widest
        for (std::size_t step = 0; step < Most; ++step) {
            for (std::size_t i = 0; i < Most; ++i)
                support[i] += behind[Most + i - step] >= least[i] ? 1 : 0;
        }
        std::size_t best = 0;
        qint32 share = 0;
        for (std::size_t i = 0; i < Most; ++i) {
            const qint32 lines = m_widths[i] < None ? support[i] : -1;
            best = lines >= share ? i : best;
            share = std::max(share, lines);
        }
        if (share == 0)
            return {0, 0};
        return {m_widths[best + 1 - (static_cast<std::size_t>(share) + 1) / 2], share};
    }

private:
    static constexpr qint32 None = 1 << 24; // wider than lines are told apart
    static constexpr std::size_t Most = 2 * ScriptProfile::window + 2; // one comes, then one goes
    std::array<qint32, Most + 1> m_widths;
};

/// The common width of the lines around each line of one run, from line to line.
class RunMeasurer {
public:
    RunMeasurer(std::span<Line> lines, Stretch run, const PageProfile& profile)
        : m_lines(lines)
        , m_run(run)
        , m_profile(profile)
        , m_own{run.first, run.first} {}

    /// Measures the line by those around it, those of its own run first. Lines come in order.
    void measure(std::size_t at) {
        const auto window = std::size_t(ScriptProfile::window);
        const Stretch around{at > window ? at - window : 0,
                             std::min(m_lines.size(), at + window + 1)};
        moveTo({std::max(m_run.first, around.first), std::min(m_run.last, around.last)});
        auto [measure, support] = m_common;
        if (m_own.last - m_own.first < 3 || support < 2)
            std::tie(measure, support) = commonOf(around);
        m_lines[at].measure = measure;
        count(m_lines[at], around);
    }

private:
    void count(Line& line, Stretch around) const {
        const auto alike = m_profile.widthsLike(line.measure);
        qint32 support = 0;
        qint32 reach = 0;
        for (const Line& near : m_lines.subspan(around.first, around.last - around.first)) {
            const qint32 same = alike.has(near.width) ? 1 : 0;
            support += same;
            reach = std::max(reach, near.width & -same);
        }
        line.support = support;
        line.reach = reach;
    }
    void moveTo(Stretch own) {
        if (isSameAgain(own)) {
            m_own = own;
            return;
        }
        for (; m_own.last < own.last; ++m_own.last)
            m_widths.add(m_lines[m_own.last]);
        for (; m_own.first < own.first; ++m_own.first)
            m_widths.remove(m_lines[m_own.first]);
        m_common = m_widths.common(m_profile.script);
    }
    /// Whether the window moves by one line and the line that comes in is as wide as the one that
    /// goes: so it is most of the time.
    bool isSameAgain(Stretch own) const {
        if (own.first != m_own.first + 1 || own.last != m_own.last + 1)
            return false;
        const Line& out = m_lines[m_own.first];
        const Line& in = m_lines[m_own.last];
        return in.width == out.width && in.has(LetterSpaced) == out.has(LetterSpaced);
    }
    std::pair<qint32, qint32> commonOf(Stretch stretch) const {
        WidthWindow widths;
        for (std::size_t i = stretch.first; i < stretch.last; ++i)
            widths.add(m_lines[i]);
        return widths.common(m_profile.script);
    }

    std::span<Line> m_lines;
    Stretch m_run;
    const PageProfile& m_profile;
    Stretch m_own; ///< the lines whose widths are in the window
    WidthWindow m_widths;
    std::pair<qint32, qint32> m_common{0, 0}; ///< of those
};

void measureLines(std::span<Line> lines, const PageProfile& profile) {
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= lines.size(); ++i) {
        if (i < lines.size() && lines[i].blankBefore == 0)
            continue;
        RunMeasurer measurer(lines, {begin, i}, profile);
        for (std::size_t k = begin; k < i; ++k)
            measurer.measure(k);
        begin = i;
    }
}

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

/// Whether most lines behind a finished, short one begin with blanks: they begin paragraphs.
bool showsIndents(std::span<const Line> lines) {
    int shown = 0;
    int plain = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const Line& before = lines[i - 1];
        const Line& line = lines[i];
        const bool body = line.hasPauseOr(EndsStop);
        const bool indented = line.indent >= 2 && line.indent <= DeepestIndent;
        if (indented && line.has(StartsStory) && !line.has(WholeDateline))
            ++shown;
        if (!before.has(EndsStop) || !body || line.blankBefore > 0 || line.has(StartsStory))
            continue;
        if (indented)
            ++shown;
        else if (before.width * 4 < line.width * 3)
            ++plain;
    }
    return shown >= FewestIndents && shown >= 2 * plain;
}

/// Where indents show they are part of the column's width.
void widenByIndents(std::span<Line> lines) {
    for (Line& line : lines) {
        if (line.indent >= 2 && line.indent <= DeepestIndent)
            line.width += line.indent;
    }
}

void estimateBlanks(PageProfile& profile, std::span<const Line> lines) {
    int finished = 0;
    int open = 0;
    int indents = 0;
    int starts = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const Line& before = lines[i - 1];
        const Line& line = lines[i];
        const bool columns = before.support >= 4 && line.support >= 4 &&
                             profile.sameWidth(before.measure, line.measure);
        if (!columns)
            continue;
        const bool ends = profile.endsSentence(before);
        if (line.blankBefore > 0)
            ++(ends || !profile.isFull(before) ? finished : open);
        if (ends && !profile.isFull(before)) {
            ++starts;
            const int missing = line.measure - line.width;
            indents += (missing >= 3 && missing <= 5) || line.indent >= 2 ? 1 : 0;
        }
    }
    profile.blankEndsSentence = finished + open == 0 ? 1.0 : double(finished) / (finished + open);
    profile.indented = starts >= 2 && indents * 10 >= starts * 6;
}

} // namespace

ScriptProfile chineseProfile() {
    return {};
}

ScriptProfile latinProfile() {
    ScriptProfile profile;
    profile.latin = true;
    profile.tolerance = 3;
    profile.tolerancePercent = 16;
    profile.shortfall = 4;
    profile.shortfallPercent = 25;
    profile.longLine = 120;
    profile.longTitle = 110;
    return profile;
}

PageProfile profilePage(std::span<Line> lines) {
    PageProfile profile;
    const Totals sum = total(lines);
    profile.script = sum.letters > 2 * sum.han ? latinProfile() : chineseProfile();
    profile.wrapped = (profile.script.latin ? sum.longLatin : sum.longChinese) * 2 < sum.visible;
    // Modern Chinese has about three commas to a stop; where stops are far rarer, 、 is the stop.
    profile.pauseIsStop = sum.han > 100 && sum.stops * 8 < sum.pauses;
    // Papers of old have 2 to 17 such lines in a hundred, modern ones none.
    profile.oldSetting = profile.pauseIsStop || (!profile.script.latin && sum.atStart >= 4 &&
                                                 sum.atStart * 40 >= sum.paused);
    profile.blankShare = lines.empty() ? 0.0 : double(sum.blanks) / double(lines.size());
    profile.showsIndents = showsIndents(lines);
    if (profile.showsIndents)
        widenByIndents(lines);
    measureLines(lines, profile);
    for (std::size_t i = 0; i < lines.size(); ++i)
        preferOwnWidth(lines, i, profile);
    estimateBlanks(profile, lines);
    return profile;
}

} // namespace jianbao::segment
