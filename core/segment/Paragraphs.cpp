#include "core/segment/Paragraphs.h"

namespace jianbao::segment {

namespace {

constexpr int IndentHalves = 2; // one square; dumps rarely keep both squares of an indent

/// Whether the line is two squares shorter than its column, as lines with a lost indent are, and
/// the text goes on after it.
bool lostIndent(const Line& line, const PageProfile& profile) {
    const int missing = line.measure - line.width;
    return line.support >= 3 && missing >= 3 && missing <= 5 && !profile.endsSentence(line);
}

bool startsParagraph(const Line& before, const Line& line, const PageProfile& profile) {
    if (line.has(StartsStory | Salutation))
        return true;
    if (line.has(StartsPause) || (line.has(SameLine) && !before.has(JumpFrom)))
        return false;
    const bool open = profile.isOpenEnded(before);
    if (!profile.wrapped)
        return !open && !line.has(StartsLower);
    if (line.indent >= IndentHalves && !before.has(EndsPause | EndsHyphen))
        return true;
    if (open)
        return false;
    const bool shortLine = !profile.isFull(before);
    if (line.blankBefore > 0) {
        // where empty lines are mostly column breaks, one behind a full line says little
        const bool tells = profile.blankEndsSentence >= 0.5 || shortLine;
        return tells || lostIndent(line, profile);
    }
    return shortLine ||
           (profile.indented && profile.endsSentence(before) && lostIndent(line, profile));
}

} // namespace

std::vector<qint32> paragraphStarts(std::span<const Line> lines, qint32 first, qint32 last,
                                    qint32 before, const PageProfile& profile) {
    std::vector<qint32> starts;
    for (qint32 i = first; i < last; ++i) {
        const qint32 previous = i == first ? before : i - 1;
        if (previous < 0 || startsParagraph(lines[static_cast<std::size_t>(previous)],
                                            lines[static_cast<std::size_t>(i)], profile))
            starts.push_back(i);
    }
    return starts;
}

} // namespace jianbao::segment
