#include "core/segment/Verse.h"

#include "core/segment/PersonNames.h"
#include "core/segment/Squeezed.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

constexpr std::size_t FewestVerses = 6;
constexpr int LongestVerse = 14; // visible characters
constexpr int LongestMean = 9;
constexpr int LongestWriter = 6;
constexpr qint32 LeastSpread = 3; // characters between the shortest verse and the longest
constexpr quint32 NoVerse = StartsStory | WholeDateline | WholeByline | WholeCredit | JumpTo |
                            JumpFrom | PageReference | Folio | LetterSpaced | StartsBullet |
                            StartsDash | ListEntry | Salutation | SameLine;

bool isName(QStringView page, const Line& line) {
    return line.visible <= LongestWriter && line.han == line.visible &&
           isPersonName(Squeezed::head(page, line, LongestWriter).view());
}

bool isWriter(QStringView page, const Line& line) {
    return (line.has(WholeByline) && line.visible <= LongestWriter && line.han > 0) ||
           isName(page, line);
}

bool isVerse(const Line& line) {
    return line.han >= 2 && line.visible <= LongestVerse && line.digits == 0 && line.gaps == 0 &&
           line.stops == 0 && line.pauses <= 1 && line.blankBefore <= 1 && !line.has(NoVerse);
}

/// Whether so many lines are a poem's: short, and of uneven length as a column's lines are not.
bool isPoem(std::span<const Line> verses) {
    qint32 sum = 0;
    for (const Line& line : verses)
        sum += line.visible;
    const auto [shortest, longest] =
        std::minmax_element(verses.begin(), verses.end(),
                            [](const Line& a, const Line& b) { return a.visible < b.visible; });
    return sum <= LongestMean * static_cast<qint32>(verses.size()) &&
           longest->visible - shortest->visible >= LeastSpread;
}

/// How many of the lines from @p first up to @p last, which something else follows, head that.
std::size_t titleLines(QStringView page, std::span<const Line> lines, std::size_t first,
                       std::size_t last) {
    if (last == lines.size() || lines[last].has(Folio))
        return 0;
    return last > first + 1 && isName(page, lines[last - 1]) ? 2 : 1;
}

} // namespace

void markVerse(QStringView page, std::span<Line> lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isWriter(page, lines[i]))
            continue;
        const std::size_t first = i + 1;
        std::size_t last = first;
        while (last < lines.size() && isVerse(lines[last]))
            ++last;
        const std::size_t heads = titleLines(page, lines, first, last);
        if (last < first + FewestVerses + heads)
            continue;
        const std::span<Line> verses = lines.subspan(first, last - first - heads);
        if (!isPoem(verses))
            continue;
        for (Line& line : verses)
            line.marks |= TextLine;
        lines[i].marks |= WholeByline;
        i = last - heads - 1;
    }
}

} // namespace jianbao::segment
