#include "ui/common/ChangedPlace.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace jianbao::ui {

namespace {

using Positions = std::set<qsizetype>;

Positions cuts(const Layout& layout, PageId page) {
    Positions positions;
    for (const Block& block : layout.blocks)
        if (block.page == page)
            for (const TextRange& range : block.ranges.ranges())
                positions.insert(range.begin);
    return positions;
}

Positions paragraphs(const Layout& layout, PageId page) {
    Positions positions;
    for (const Block& block : layout.blocks)
        if (block.page == page)
            positions.insert(block.paragraphs.begin(), block.paragraphs.end());
    return positions;
}

qsizetype firstDifference(const Positions& before, const Positions& after) {
    std::vector<qsizetype> different;
    std::set_symmetric_difference(before.begin(), before.end(), after.begin(), after.end(),
                                  std::back_inserter(different));
    return different.empty() ? -1 : different.front();
}

qsizetype firstOtherCorrection(const Layout& before, const Layout& after, PageId page) {
    qsizetype first = -1;
    const auto compare = [&](const Layout& one, const Layout& other) {
        for (const Correction& correction : one.correctionsOf(page)) {
            const Correction* same = other.correction(correction.id);
            const qsizetype at = correction.range.begin;
            if ((!same || *same != correction) && (first < 0 || at < first))
                first = at;
        }
    };
    compare(before, after);
    compare(after, before);
    return first;
}

/// Whether it is new, has another role, or belongs to another article or to one of another kind.
bool meansAnother(const Block& block, const Layout& before, const Layout& after) {
    const Block* former = before.block(block.id);
    if (!former || former->role != block.role || former->article != block.article)
        return true;
    const Article* article = after.article(block.article);
    const Article* formerArticle = before.article(block.article);
    return article && formerArticle && article->kind != formerArticle->kind;
}

/// The caret if its block is such a one, else the start of the first that is, else -1.
template<typename IsOne>
qsizetype placeOfBlock(const Layout& layout, PageId page, qsizetype caret, const IsOne& isOne) {
    if (const Block* here = layout.blockAt(page, caret); here && isOne(*here))
        return caret;
    const auto found =
        std::find_if(layout.blocks.begin(), layout.blocks.end(),
                     [&](const Block& block) { return block.page == page && isOne(block); });
    return found == layout.blocks.end() ? -1 : found->ranges.begin();
}

} // namespace

qsizetype changedPlace(const Layout& before, const Layout& after, PageId page, qsizetype caret) {
    if (const qsizetype cut = firstDifference(cuts(before, page), cuts(after, page)); cut >= 0)
        return cut;
    if (const qsizetype place = firstOtherCorrection(before, after, page); place >= 0)
        return place;
    if (const qsizetype start = firstDifference(paragraphs(before, page), paragraphs(after, page));
        start >= 0)
        return start;
    const qsizetype place = placeOfBlock(
        after, page, caret, [&](const Block& block) { return meansAnother(block, before, after); });
    if (place >= 0)
        return place;
    return placeOfBlock(after, page, caret,
                        [&](const Block& block) { return !(*before.block(block.id) == block); });
}

} // namespace jianbao::ui
