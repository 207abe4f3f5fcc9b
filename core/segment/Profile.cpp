#include "core/segment/Profile.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace jianbao::segment {

namespace {

struct Totals {
    qint64 han = 0;
    qint64 letters = 0;
    qint64 visible = 0;
    qint64 stops = 0;
    qint64 pauses = 0;
    qint64 longVisible = 0;
    qint64 blanks = 0;
};

Totals total(std::span<const Line> lines, int longLine) {
    Totals sum;
    for (const Line& line : lines) {
        sum.han += line.han;
        sum.letters += line.letters;
        sum.visible += line.visible;
        sum.stops += line.stops + (line.has(EndsStop) ? 1 : 0);
        sum.pauses += line.pauses;
        sum.longVisible += line.width > longLine ? line.visible : 0;
        sum.blanks += line.blankBefore > 0 ? 1 : 0;
    }
    return sum;
}

int toleranceOf(const ScriptProfile& script, int width) {
    return std::max(script.tolerance, script.tolerancePercent * width / 100);
}

/// Lines [first, last) of the page.
struct Stretch {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The width that most lines of the stretch share (the wider one where two are equally common), and
/// how many do.
std::pair<qint32, qint32> commonWidth(std::span<const Line> lines, Stretch stretch,
                                      const ScriptProfile& script) {
    std::array<int, 32> widths{};
    std::size_t count = 0;
    for (std::size_t i = stretch.first; i < stretch.last && count < widths.size(); ++i) {
        if (!lines[i].has(LetterSpaced))
            widths[count++] = lines[i].width;
    }
    std::sort(widths.begin(), widths.begin() + static_cast<std::ptrdiff_t>(count));
    std::pair<qint32, qint32> best{0, 0};
    std::size_t low = 0;
    for (std::size_t high = 0; high < count; ++high) {
        while (widths[high] - widths[low] > toleranceOf(script, widths[high]))
            ++low;
        const auto support = static_cast<qint32>(high - low + 1);
        if (support >= best.second)
            best = {widths[(high + low + 1) / 2], support};
    }
    return best;
}

/// Measures line @p at by the lines around it, those of its own run first.
void measureLine(std::span<Line> lines, std::size_t at, Stretch run, const PageProfile& profile) {
    const auto window = static_cast<std::size_t>(profile.script.window);
    const Stretch around{at > window ? at - window : 0, std::min(lines.size(), at + window + 1)};
    const Stretch own{std::max(run.first, around.first), std::min(run.last, around.last)};
    auto [measure, support] = commonWidth(lines, own, profile.script);
    if (own.last - own.first < 3 || support < 2)
        std::tie(measure, support) = commonWidth(lines, around, profile.script);
    lines[at].measure = measure;
    lines[at].support = 0;
    for (std::size_t i = around.first; i < around.last; ++i) {
        if (!profile.sameWidth(lines[i].width, measure))
            continue;
        ++lines[at].support;
        lines[at].reach = std::max(lines[at].reach, lines[i].width);
    }
}

void measureLines(std::span<Line> lines, const PageProfile& profile) {
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= lines.size(); ++i) {
        if (i < lines.size() && lines[i].blankBefore == 0)
            continue;
        for (std::size_t k = begin; k < i; ++k)
            measureLine(lines, k, {begin, i}, profile);
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
    profile.indented = starts >= 3 && indents * 10 >= starts * 6;
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

bool PageProfile::sameWidth(int a, int b) const {
    return std::abs(a - b) <= toleranceOf(script, std::max(a, b));
}

bool PageProfile::isFull(const Line& line) const {
    if (!wrapped || line.measure == 0)
        return false;
    const int slack = std::max(script.shortfall, script.shortfallPercent * line.measure / 100);
    return line.width >= line.measure - slack || line.has(LetterSpaced | SameLine);
}

bool PageProfile::breaksEarly(const Line& line, const Line& next) const {
    if (!script.latin || !wrapped || line.reach == 0 || line.support < 4 || next.has(SameLine))
        return false;
    return line.width + 1 + next.firstWord <= line.reach - line.reach * script.raggedPercent / 100;
}

bool PageProfile::endsSentence(const Line& line) const {
    return line.has(EndsStop) || (pauseIsStop && line.has(EndsPause));
}

bool PageProfile::isOpenEnded(const Line& line) const {
    if (line.has(EndsStop | EndsCredit))
        return false;
    if (line.has(EndsHyphen))
        return true;
    if (line.has(EndsPause))
        return !pauseIsStop;
    return wrapped && line.support >= 3 && isFull(line);
}

PageProfile profilePage(std::span<Line> lines) {
    PageProfile profile;
    Totals sum = total(lines, 0);
    profile.script = sum.letters > 2 * sum.han ? latinProfile() : chineseProfile();
    sum = total(lines, profile.script.longLine);
    profile.wrapped = sum.longVisible * 2 < sum.visible;
    // Modern Chinese has about three commas to a stop; where stops are far rarer, 、 is the stop.
    profile.pauseIsStop = sum.han > 100 && sum.stops * 8 < sum.pauses;
    profile.blankShare = lines.empty() ? 0.0 : double(sum.blanks) / double(lines.size());
    measureLines(lines, profile);
    for (std::size_t i = 0; i < lines.size(); ++i)
        preferOwnWidth(lines, i, profile);
    estimateBlanks(profile, lines);
    return profile;
}

} // namespace jianbao::segment
