#include "core/edit/Boundary.h"

#include "core/edit/Draft.h"
#include "core/edit/Edits.h"

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

/// What the border at a position parts, or null where there is none.
std::pair<const Block*, const Block*> partedBy(const Layout& layout, PageId page,
                                               QStringView pageText, qsizetype border) {
    if (border <= 0 || border >= pageText.size())
        return {};
    const Block* before = layout.blockAt(page, border - 1);
    const Block* behind = layout.blockAt(page, border);
    if (before == behind)
        return {};
    return {before, behind};
}

RangeList without(RangeList ranges, TextRange range) {
    ranges.subtract(range);
    return ranges;
}

void handOver(Block& from, Block& to, TextRange moved) {
    from.ranges.subtract(moved);
    to.ranges.add(moved);
    moveParagraphs(from, to, moved);
    Draft::decide(from);
    Draft::decide(to);
}

} // namespace

Result<Layout> moveBoundary(Layout layout, PageId page, QStringView pageText, qsizetype border,
                            qsizetype at) {
    const auto [before, behind] = partedBy(layout, page, pageText, border);
    if (!before || !behind || at < 0 || at > pageText.size())
        return invalidEdit("no border there");
    if (at == border)
        return layout;
    const TextRange moved{std::min(border, at), std::max(border, at)};
    Block& from = *layout.block(at > border ? behind->id : before->id);
    Block& to = *layout.block(at > border ? before->id : behind->id);
    if (from.ranges.intersected(moved) != RangeList(moved))
        return invalidEdit("another block stands on the way");
    if (!hasVisible(pageText, without(from.ranges, moved)))
        return invalidEdit("nothing would be left of the block");
    handOver(from, to, moved);
    normalize(layout);
    return layout;
}

Result<Layout> spreadBlock(Layout layout, PageId page, QStringView pageText, qsizetype border,
                           qsizetype at) {
    const auto [before, behind] = partedBy(layout, page, pageText, border);
    if (!before || !behind || at < 0 || at > pageText.size())
        return invalidEdit("no border there");
    const TextRange moved{std::min(border, at), std::max(border, at)};
    const BlockId into = at > border ? before->id : behind->id;
    std::vector<BlockId> wholly;
    BlockId partly;
    for (const Block& block : layout.blocks) {
        if (block.page != page || block.id == into || !block.ranges.overlaps(moved))
            continue;
        if (!hasVisible(pageText, without(block.ranges, moved)))
            wholly.push_back(block.id);
        else if (!partly.isValid() && block.ranges.intersected(moved).ranges().size() == 1)
            partly = block.id;
        else
            return invalidEdit("another block stands on the way");
    }
    if (partly.isValid()) {
        Block& from = *layout.block(partly);
        const TextRange given = from.ranges.intersected(moved).ranges().front();
        if ((at > border ? given.end : given.begin) != at)
            return invalidEdit("another block stands on the way");
        handOver(from, *layout.block(into), given);
        normalize(layout);
    }
    Result<Layout> result = std::move(layout);
    for (const BlockId id : wholly)
        if (result)
            result = mergeBlocks(*std::move(result), id, into);
    return result;
}

} // namespace jianbao::edit
