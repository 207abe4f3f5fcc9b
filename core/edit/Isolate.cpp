#include "core/edit/Isolate.h"

#include "core/edit/Edits.h"

#include <algorithm>

namespace jianbao::edit {

using namespace Qt::StringLiterals;

namespace {

TextRange trimmed(QStringView text, TextRange range) {
    while (range.begin < range.end && text[range.begin].isSpace())
        ++range.begin;
    while (range.begin < range.end && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

bool hasVisible(QStringView text, const RangeList& ranges) {
    for (const TextRange range : ranges.ranges())
        if (!trimmed(text, range).isEmpty())
            return true;
    return false;
}

bool isSelected(const Block& block, QStringView text, const Selection& selection) {
    RangeList left = block.ranges;
    for (const TextRange range : selection.ranges())
        left.subtract(range);
    return !hasVisible(text, left);
}

/// Cuts @p id at @p at if words stand on both sides of the cut.
Layout cutBetweenWords(const Layout& layout, BlockId id, QStringView text, qsizetype at) {
    return splitBlock(layout, id, at, text).value_or(layout);
}

/// Isolates one range of a selection. No block is cut of which all words are selected.
Result<Isolated> isolateRange(Layout layout, PageId page, QStringView pageText, TextRange range,
                              const Selection& selection) {
    range = range.intersected({0, pageText.size()});
    const TextRange words = trimmed(pageText, range);
    if (words.isEmpty()) {
        // A caret behind the last character belongs to the block before it.
        const qsizetype at = std::min(range.begin, pageText.size() - 1);
        const Block* block = layout.blockAt(page, at);
        if (!block)
            return failure(ErrorKind::InvalidEdit, {}, u"no block at %1"_s.arg(at));
        const BlockId id = block->id;
        return Isolated{std::move(layout), {id}};
    }
    for (const bool atEnd : {true, false}) {
        const Block* block = layout.blockAt(page, atEnd ? words.end - 1 : words.begin);
        if (!block)
            return failure(ErrorKind::InvalidEdit, {}, u"selection leaves the tiling"_s);
        const BlockId id = block->id;
        if (!isSelected(*block, pageText, selection))
            layout = cutBetweenWords(layout, id, pageText, atEnd ? words.end : words.begin);
    }
    Isolated result{std::move(layout), {}};
    for (const Block& block : result.layout.blocks)
        if (block.page == page && hasVisible(pageText, block.ranges.intersected(words)))
            result.blocks.push_back(block.id);
    return result;
}

} // namespace

Result<Isolated> isolate(Layout layout, PageId page, QStringView pageText,
                         const Selection& selection) {
    Isolated all{std::move(layout), {}};
    for (const TextRange range : selection.ranges()) {
        auto one = isolateRange(std::move(all.layout), page, pageText, range, selection);
        if (!one)
            return one;
        all.layout = std::move(one->layout);
        for (const BlockId id : one->blocks)
            if (std::find(all.blocks.begin(), all.blocks.end(), id) == all.blocks.end())
                all.blocks.push_back(id);
    }
    return all;
}

} // namespace jianbao::edit
