#include "core/edit/Draft.h"
#include "core/edit/Edits.h"

#include <algorithm>

namespace jianbao::edit {

namespace {

bool isBlank(QStringView pageText, const RangeList& ranges) {
    return std::all_of(ranges.ranges().begin(), ranges.ranges().end(), [&](TextRange range) {
        return pageText.sliced(range.begin, range.length()).trimmed().isEmpty();
    });
}

qsizetype lineStart(QStringView text, qsizetype at) {
    return at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
}

/// Where a cut at the caret really goes: not into a surrogate pair; from within an indent to the
/// start of the line; from the end of a line behind its line break. So lines stay whole.
qsizetype cutPosition(QStringView text, qsizetype at) {
    if (at <= 0 || at >= text.size())
        return at;
    if (text[at].isLowSurrogate() && text[at - 1].isHighSurrogate())
        --at;
    const qsizetype start = lineStart(text, at);
    if (text.sliced(start, at - start).trimmed().isEmpty())
        return start;
    const qsizetype lineBreak = text.indexOf(u'\n', at);
    const qsizetype end = lineBreak < 0 ? text.size() : lineBreak + 1;
    return text.sliced(at, end - at).trimmed().isEmpty() ? end : at;
}

struct Cut {
    RangeList before;
    RangeList behind;
};

Cut cutAt(const RangeList& ranges, qsizetype at) {
    return {ranges.intersected({ranges.begin(), at}), ranges.intersected({at, ranges.end()})};
}

bool isUseless(const Cut& cut, QStringView pageText) {
    if (cut.before.isEmpty() || cut.behind.isEmpty())
        return true;
    return !pageText.isEmpty() && (isBlank(pageText, cut.before) || isBlank(pageText, cut.behind));
}

bool reachesInto(const Block& block, QStringView pageText) {
    return !pageText.isEmpty() && block.ranges.end() > pageText.size();
}

/// The neighbour that a person sees above (or below). Where columns are printed side by side in the
/// same lines, the block that stands next in the dump belongs to another column; then it is the
/// neighbour in the article.
const Block* neighbour(const Layout& layout, const Block& block, bool before) {
    const Block* found = nullptr;
    for (const Block& other : layout.blocks) {
        if (other.page != block.page || other.id == block.id)
            continue;
        if ((other.ranges.begin() < block.ranges.begin()) != before)
            continue;
        if (!found || (other.ranges.begin() > found->ranges.begin()) == before)
            found = &other;
    }
    const bool sideBySide =
        block.ranges.ranges().size() > 1 || (found && found->ranges.ranges().size() > 1);
    if (!sideBySide || !block.article.isValid())
        return found;
    for (const Block& other : layout.blocks)
        if (other.article == block.article && other.page == block.page &&
            other.rank == block.rank + (before ? -1 : 1))
            return &other;
    return found;
}

Result<Layout> mergeWithNeighbour(Layout layout, BlockId id, bool before) {
    const Block* block = layout.block(id);
    if (!block)
        return invalidEdit("no such block");
    const Block* into = neighbour(layout, *block, before);
    if (!into)
        return invalidEdit("no neighbour on that side");
    const BlockId intoId = into->id;
    return mergeBlocks(std::move(layout), id, intoId);
}

} // namespace

Result<Layout> splitBlock(Layout layout, BlockId id, qsizetype at, QStringView pageText) {
    Block* block = layout.block(id);
    if (!block)
        return invalidEdit("no such block");
    if (reachesInto(*block, pageText))
        return invalidEdit("the text is not that of the block's page");
    Cut cut = cutAt(block->ranges, cutPosition(pageText, at));
    if (isUseless(cut, pageText))
        cut = cutAt(block->ranges, at);
    if (isUseless(cut, pageText))
        return invalidEdit("nothing would be left on one side");

    Draft draft(std::move(layout));
    draft.decide(*draft.layout.block(id));
    const Block whole = *draft.layout.block(id);
    Block& second = draft.addBlock(whole);
    second.article = {};
    second.rank = 0;
    second.note.clear();
    second.ranges = cut.behind;
    if (whole.article.isValid())
        draft.putIn(second, whole.article, whole.rank + 1);
    Block& first = *draft.layout.block(id);
    first.ranges = cut.before;
    const qsizetype border = cut.behind.begin();
    std::erase_if(second.paragraphs, [&](qsizetype start) { return start < border; });
    std::erase_if(first.paragraphs, [&](qsizetype start) { return start >= border; });
    return std::move(draft).finish();
}

Result<Layout> mergeBlocks(Layout layout, BlockId id, BlockId intoId) {
    const Block* given = layout.block(id);
    const Block* target = layout.block(intoId);
    if (!given || !target || given == target)
        return invalidEdit("no two blocks to join");
    if (given->page != target->page)
        return invalidEdit("the blocks stand on two pages");

    Draft draft(std::move(layout));
    Block& block = *draft.layout.block(id);
    if (block.article != draft.layout.block(intoId)->article) {
        draft.decide(block.article);
        draft.decide(draft.layout.block(intoId)->article);
    }
    draft.takeOut(block);
    Block& into = *draft.layout.block(intoId);
    into.ranges.add(block.ranges);
    into.note = joinNotes(into.note, block.note);
    std::vector<qsizetype> starts;
    std::set_union(into.paragraphs.begin(), into.paragraphs.end(), block.paragraphs.begin(),
                   block.paragraphs.end(), std::back_inserter(starts));
    into.paragraphs = std::move(starts);
    draft.decide(into);
    std::erase_if(draft.layout.blocks, [&](const Block& other) { return other.id == id; });
    return std::move(draft).finish();
}

Result<Layout> mergeWithPrevious(Layout layout, BlockId block) {
    return mergeWithNeighbour(std::move(layout), block, true);
}

Result<Layout> mergeWithNext(Layout layout, BlockId block) {
    return mergeWithNeighbour(std::move(layout), block, false);
}

Result<Layout> setRole(Layout layout, BlockId id, Role role) {
    if (!layout.block(id))
        return invalidEdit("no such block");
    Draft draft(std::move(layout));
    Block& block = *draft.layout.block(id);
    draft.decide(block);
    if (role == Role::Furniture) {
        draft.decide(block.article);
        draft.takeOut(block);
    } else if (block.role == Role::Furniture) {
        draft.putIn(block, draft.addArticle(kindFor(role, nullptr)).id, 0);
    }
    block.role = role;
    return std::move(draft).finish();
}

Result<Layout> toggleParagraph(Layout layout, BlockId id, qsizetype at, QStringView pageText) {
    Block* block = layout.block(id);
    if (!block)
        return invalidEdit("no such block");
    if (reachesInto(*block, pageText))
        return invalidEdit("the text is not that of the block's page");
    while (at < pageText.size() && pageText[at].isSpace())
        ++at;
    if (!block->ranges.contains(at))
        return invalidEdit("the position lies outside of the block");
    const auto place = std::lower_bound(block->paragraphs.begin(), block->paragraphs.end(), at);
    if (place != block->paragraphs.end() && *place == at)
        block->paragraphs.erase(place);
    else
        block->paragraphs.insert(place, at);
    Draft::decide(*block);
    return layout;
}

} // namespace jianbao::edit
