#include "core/edit/Boundary.h"

#include "core/edit/Draft.h"

#include <algorithm>

namespace jianbao::edit {

namespace {

bool hasVisible(QStringView text, const RangeList& ranges) {
    return std::any_of(ranges.ranges().begin(), ranges.ranges().end(), [&](TextRange range) {
        return !text.sliced(range.begin, range.length()).trimmed().isEmpty();
    });
}

void moveParagraphs(Block& from, Block& to, TextRange range) {
    const auto inside = [range](qsizetype start) {
        return range.contains(start);
    };
    std::copy_if(from.paragraphs.begin(), from.paragraphs.end(), std::back_inserter(to.paragraphs),
                 inside);
    std::erase_if(from.paragraphs, inside);
    std::sort(to.paragraphs.begin(), to.paragraphs.end());
}

} // namespace

Result<Layout> moveBoundary(Layout layout, PageId page, QStringView pageText, qsizetype border,
                            qsizetype at) {
    if (border <= 0 || border >= pageText.size() || at < 0 || at > pageText.size())
        return invalidEdit("no border there");
    const Block* before = layout.blockAt(page, border - 1);
    const Block* behind = layout.blockAt(page, border);
    if (!before || !behind || before == behind)
        return invalidEdit("no border there");
    if (at == border)
        return layout;
    const TextRange moved{std::min(border, at), std::max(border, at)};
    Block& from = *layout.block(at > border ? behind->id : before->id);
    Block& to = *layout.block(at > border ? before->id : behind->id);
    if (from.ranges.intersected(moved) != RangeList(moved))
        return invalidEdit("another block stands on the way");
    RangeList kept = from.ranges;
    kept.subtract(moved);
    if (!hasVisible(pageText, kept))
        return invalidEdit("nothing would be left of the block");
    from.ranges = std::move(kept);
    to.ranges.add(moved);
    moveParagraphs(from, to, moved);
    Draft::decide(from);
    Draft::decide(to);
    normalize(layout);
    return layout;
}

} // namespace jianbao::edit
