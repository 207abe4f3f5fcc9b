#include "core/segment/Paragraphs.h"

namespace jianbao::segment {

namespace {

constexpr int LostIndent = 4;     // two squares
constexpr int ShortBeforeGap = 8; // an empty line helps to tell
constexpr int IndentHalves = 2;   // one square; dumps rarely keep both squares of an indent

/// Whether the line is two squares shorter than its column, as lines with a lost indent are, and
/// the text goes on after it.
bool lostIndent(const Line& line, const PageProfile& profile) {
    const int missing = line.measure - line.width;
    return line.support >= 3 && missing >= 3 && missing <= 5 && !profile.endsSentence(line);
}

/// Whether a line without a sentence's end (OCR loses stops) is too short to go on in the next one.
/// A paragraph's first line may lack an indent.
bool breaksOff(const Line& before, const Line& line, bool beforeStarts) {
    const int missing = before.measure - before.width - (beforeStarts ? LostIndent : 0);
    return line.blankBefore > 0 ? missing >= ShortBeforeGap : missing * 10 >= before.measure * 4;
}

/// Whether the line's first word would have fitted into the line before it.
bool leavesRoom(const Line& before, const Line& line, const PageProfile& profile) {
    return profile.script.latin && before.support >= 4 &&
           before.width + 1 + line.firstWord <= before.measure;
}

bool startsParagraph(const Line& before, bool beforeStarts, const Line& line,
                     const PageProfile& profile) {
    if (line.has(StartsStory | Salutation) || before.has(JumpFrom))
        return true;
    if (line.has(StartsPause | SameLine))
        return false;
    if (line.has(StartsBullet) && (line.has(ListEntry) || profile.endsSentence(before)))
        return true;
    if (line.has(ListEntry) && (line.blankBefore > 0 || (line.gaps > 0 && line.digits > 0)))
        return true;
    if (!profile.wrapped)
        return !profile.isOpenEnded(before) && !line.has(StartsLower);
    if (line.indent >= IndentHalves && !before.has(EndsPause | EndsHyphen))
        return true;
    if (before.has(EndsHyphen | EndsPause) && !profile.endsSentence(before))
        return false;
    if (!profile.endsSentence(before) && !before.has(EndsColon | Salutation))
        return breaksOff(before, line, beforeStarts);
    const bool shortLine = !profile.isFull(before) || leavesRoom(before, line, profile);
    if (line.blankBefore > 0) {
        // where empty lines are mostly column breaks, one behind a full line says little
        const bool tells = profile.blankEndsSentence >= 0.5 || shortLine;
        return tells || lostIndent(line, profile);
    }
    return shortLine || (profile.indented && lostIndent(line, profile));
}

} // namespace

std::vector<qint32> paragraphStarts(std::span<const Line> lines, qint32 first, qint32 last,
                                    qint32 before, const PageProfile& profile) {
    std::vector<qint32> starts;
    for (qint32 i = first; i < last; ++i) {
        const qint32 previous = i == first ? before : i - 1;
        const bool previousStarts = !starts.empty() && starts.back() == previous;
        if (previous < 0 ||
            startsParagraph(lines[static_cast<std::size_t>(previous)], previousStarts,
                            lines[static_cast<std::size_t>(i)], profile))
            starts.push_back(i);
    }
    return starts;
}

} // namespace jianbao::segment
