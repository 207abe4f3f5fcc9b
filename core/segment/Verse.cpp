#include "core/segment/Verse.h"

#include "core/segment/LineMeasure.h"
#include "core/segment/PersonNames.h"
#include "core/segment/Pieces.h"
#include "core/segment/Squeezed.h"

#include <algorithm>
#include <vector>

namespace jianbao::segment {

namespace {

constexpr int LongestVerse = 14; // visible characters
constexpr int LongestMean = 9;
constexpr std::size_t FewestVerses = 6;
constexpr int LongestWriter = 6;
constexpr qint32 LeastSpread = 3;    // characters between the shortest verse and the longest
constexpr int ShortestOldVerse = 10; // two lines of five words
constexpr int ColumnTenths = 9;      // of the text's measure
constexpr std::size_t FewestStanzaLines = 4;
constexpr std::size_t FewestStanzaRest = 2;
constexpr std::size_t LongestStanza = 16;
constexpr int StanzaStep = 6; // half squares that one stanza is wider than another
constexpr quint32 Special = StartsStory | WholeDateline | WholeByline | WholeCredit | EndsCredit |
                            JumpTo | JumpFrom | PageReference | Folio;
constexpr quint32 NoVerse = Special | LetterSpaced | StartsBullet | StartsDash | WholeBracketed |
                            ListEntry | Advert | NoticeWords | Salutation | SameLine;

/// Whether the line may be one of verse.
bool isVerse(const Line& line) {
    return line.visible <= LongestVerse && line.han >= 2 && line.letters <= line.han &&
           line.digits == 0 && line.stops == 0 && line.pauses <= 1 && !line.has(NoVerse);
}

/// Whether so many lines have verse's length.
bool isVerseLong(std::span<const Line> verses) {
    qint32 sum = 0;
    for (const Line& line : verses)
        sum += line.visible;
    return sum <= LongestMean * static_cast<qint32>(verses.size());
}

void markText(std::span<Line> lines) {
    for (Line& line : lines)
        line.marks |= TextLine;
}

/// Whether the lines, none wider than @p most, are verse; titles and lists have colons, and text
/// has full stops.
bool isStanza(std::span<const Line> lines, int most) {
    return lines.size() <= LongestStanza &&
           std::all_of(lines.begin(), lines.end(),
                       [most](const Line& line) {
                           return line.width <= most && line.indent == 0 && isVerse(line) &&
                                  !line.has(EndsPeriod | EndsColon | EndsDash);
                       }) &&
           isVerseLong(lines);
}

/// Lines of verse, or of a list in columns of their own: far shorter than the page's, without a
/// full stop, more than a headline has.
void markStanzas(std::span<Line> lines) {
    const int column = textColumn(lines) * ColumnTenths / 10;
    int most = column; // less where a stanza stands above
    for (const Piece& piece : partPieces(lines)) {
        const std::span<Line> part = lines.subspan(piece.first, piece.size());
        const bool stanza = part.size() >= (most < column ? FewestStanzaRest : FewestStanzaLines) &&
                            isStanza(part, most);
        most = column;
        if (!stanza)
            continue;
        markText(part);
        const auto widest =
            std::max_element(part.begin(), part.end(),
                             [](const Line& a, const Line& b) { return a.width < b.width; });
        most = std::min(column - 1, widest->width + StanzaStep);
    }
}

/// Verse below the text that it closes: lines of one length, without a stop or pause, set in the
/// text's column.
void markClosingVerses(std::span<Line> lines) {
    for (const Piece& piece : partPieces(lines)) {
        if (piece.first == 0 || piece.size() < 2 ||
            !lines[piece.first - 1].has(EndsPause | EndsStop))
            continue;
        const Line& text = lines[piece.first - 1];
        const std::span<Line> part = lines.subspan(piece.first, piece.size());
        const bool even = std::all_of(part.begin(), part.end(), [&](const Line& line) {
            return line.visible == part.front().visible && line.visible >= ShortestOldVerse &&
                   !line.has(Special | EndsPause | StartsBullet) && line.width <= text.measure + 2;
        });
        if (even)
            markText(part);
    }
}

bool isName(QStringView page, const Line& line) {
    return line.visible <= LongestWriter && line.han == line.visible &&
           isPersonName(Squeezed::head(page, line, LongestWriter).view());
}

bool isWriter(QStringView page, const Line& line) {
    return (line.has(WholeByline) && line.visible <= LongestWriter && line.han > 0) ||
           isName(page, line);
}

bool goesOnAsPoem(const Line& line) {
    return line.gaps == 0 && line.blankBefore <= 1 && isVerse(line);
}

/// Whether so many lines are a poem's: short, and of uneven length as a column's lines are not.
bool isPoem(std::span<const Line> verses) {
    const auto [shortest, longest] =
        std::minmax_element(verses.begin(), verses.end(),
                            [](const Line& a, const Line& b) { return a.visible < b.visible; });
    return isVerseLong(verses) && longest->visible - shortest->visible >= LeastSpread;
}

/// How many of the lines from @p first up to @p last, which something else follows, head that.
std::size_t titleLines(QStringView page, std::span<const Line> lines, std::size_t first,
                       std::size_t last) {
    if (last == lines.size() || lines[last].has(Folio))
        return 0;
    return last > first + 1 && isName(page, lines[last - 1]) ? 2 : 1;
}

void markPoems(QStringView page, std::span<Line> lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isWriter(page, lines[i]))
            continue;
        const std::size_t first = i + 1;
        std::size_t last = first;
        while (last < lines.size() && goesOnAsPoem(lines[last]))
            ++last;
        const std::size_t heads = titleLines(page, lines, first, last);
        if (last < first + FewestVerses + heads)
            continue;
        const std::span<Line> verses = lines.subspan(first, last - first - heads);
        if (!isPoem(verses))
            continue;
        markText(verses);
        lines[i].marks |= WholeByline;
        i = last - heads - 1;
    }
}

} // namespace

void markVerse(QStringView page, std::span<Line> lines, const PageProfile& profile) {
    if (profile.script.latin)
        return;
    if (profile.oldSetting) {
        markClosingVerses(lines);
        return;
    }
    if (profile.wrapped)
        markStanzas(lines);
    markPoems(page, lines);
}

} // namespace jianbao::segment
