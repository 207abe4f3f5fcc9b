#include "core/segment/Profile.h"

#include "core/segment/LineMeasure.h"

namespace jianbao::segment {

namespace {

constexpr int FewestIndents = 3; // one may be chance
constexpr int LongestIndent = 5; // half squares that a lost indent takes; shorter lines say nothing
constexpr qint32 DeepestIndent = 6; // half squares; titles in the middle stand farther in

constexpr qint64 FewestHan = 300;  // of a page whose punctuation is counted
constexpr qint64 ClauseUnits = 60; // characters; modern Chinese has a pause or stop in every dozen

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
        const int missing = line.measure - line.width;
        if (ends && !profile.isFull(before) && (missing <= LongestIndent || line.indent >= 2)) {
            ++starts;
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
    profile.unpunctuated = !profile.script.latin && profile.wrapped && sum.han > FewestHan &&
                           (sum.stops + sum.pauses) * ClauseUnits < sum.han;
    profile.blankShare = lines.empty() ? 0.0 : double(sum.blanks) / double(lines.size());
    profile.showsIndents = showsIndents(lines);
    if (profile.showsIndents)
        widenByIndents(lines);
    measureLines(lines, profile);
    estimateBlanks(profile, lines);
    return profile;
}

} // namespace jianbao::segment
