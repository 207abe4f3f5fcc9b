#include "core/segment/StoryBreak.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

constexpr double WriterNote = 4.0; // "(The writer teaches at …)" closes a text

const Line& lineAt(std::span<const Line> lines, qint32 i) {
    return lines[static_cast<std::size_t>(i)];
}

double widthEvidence(const Line& before, const Line& after, const PageProfile& profile) {
    if (!profile.wrapped || before.measure == 0 || after.measure == 0 || before.support < 3 ||
        after.support < 3)
        return 0;
    if (profile.sameWidth(before.measure, after.measure))
        return -1.5;
    const int wide = std::max(before.measure, after.measure);
    const int narrow = std::max(1, std::min(before.measure, after.measure));
    return double(wide) / narrow > profile.script.columnJump ? 2.5 : 0.4;
}

} // namespace

StoryHabits storyHabits(std::span<const Line> lines) {
    StoryHabits habits;
    for (const Line& line : lines)
        habits.openings += line.has(StartsStory) && !line.has(WholeDateline) ? 1 : 0;
    return habits;
}

double storyBreak(std::span<const Line> lines, qint32 first, qint32 last, qint32 next,
                  const PageProfile& profile, const StoryHabits& habits) {
    const Line& end = lineAt(lines, last - 1);
    const Line& start = lineAt(lines, next);
    if (start.has(ListEntry) || end.has(ListEntry))
        return start.has(ListEntry) && end.has(ListEntry) ? -6.0 : 6.0;
    double score = -0.5;
    const bool verse = end.has(TextLine) && end.pauses == 0; // no line of it has to end
    const bool note = end.has(TextLine) && end.has(WholeBracketed) && !end.has(ListEntry);
    const bool open = profile.isOpenEnded(end) && !verse && !note &&
                      !(next == last && start.has(StartsStory) && profile.breaksEarly(end, start));
    if (start.has(StartsStory) && start.has(StartsOpener) && profile.oldSetting)
        score += 1.0; // dispatches with bracketed datelines are gathered under one headline
    else if (start.has(StartsStory))
        score += open && start.indent == 0 ? 2.5 : 6.0;
    else
        score -= std::min(1.5, 0.4 * habits.openings);
    if (open)
        score -= end.has(EndsPause | EndsHyphen) || end.support >= 4 ? 5.0 : 2.5;
    if (start.has(StartsPause | StartsLower))
        score -= 3.0;
    if (start.has(Salutation) && !open)
        score += 2.0;
    if (start.has(EndMark))
        return -6.0;
    if (end.has(EndMark))
        score += 4.0;
    if (end.has(EndsSigned))
        score += 1.5;
    if (note)
        score += WriterNote;
    if (start.has(StartsBullet) && start.blankBefore > 0 && !open)
        score += lineAt(lines, first).has(StartsBullet) || end.has(EndsSigned) ? 4.0 : 3.0;
    if (next == last && start.blankBefore == 0)
        score -= 1.5;
    score += widthEvidence(end, start, profile);
    return score;
}

} // namespace jianbao::segment
