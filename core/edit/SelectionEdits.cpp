#include "core/edit/SelectionEdits.h"

#include "core/edit/Edits.h"
#include "core/edit/Isolate.h"

#include <algorithm>

namespace jianbao::edit {

namespace {

/// Whether no block but some of these belongs to the first one's article.
bool isAnArticle(const Layout& layout, const std::vector<BlockId>& blocks) {
    const ArticleId article = layout.block(blocks.front())->article;
    const auto members = layout.blocksOf(article);
    return article.isValid() &&
           std::all_of(members.begin(), members.end(), [&](const Block* block) {
               return std::find(blocks.begin(), blocks.end(), block->id) != blocks.end();
           });
}

Result<Layout> intoArticle(Layout layout, BlockId block, ArticleId article) {
    if (layout.block(block)->article == article)
        return layout;
    return moveToArticle(std::move(layout), block, article);
}

/// Changes one selected block after the other.
template<typename Function>
Result<Layout> onEach(Result<Isolated> isolated, const Function& function) {
    if (!isolated)
        return tl::unexpected(isolated.error());
    Result<Layout> layout = std::move(isolated->layout);
    for (const BlockId block : isolated->blocks)
        if (layout)
            layout = function(*std::move(layout), block);
    return layout;
}

Result<Isolated> isolated(Layout layout, const Target& target) {
    return isolate(std::move(layout), target.page, target.pageText, target.selection);
}

/// The last block of an article that begins before a position of the page.
const Block* blockBefore(const Layout& layout, PageId page, qsizetype position) {
    const Block* before = nullptr;
    for (const Block& other : layout.blocks)
        if (other.page == page && other.article.isValid() && other.ranges.begin() < position &&
            (!before || other.ranges.begin() > before->ranges.begin()))
            before = &other;
    return before;
}

/// Joins a block that was cut out of @p given, or all of it.
Result<Layout> joinBlockBefore(Layout layout, BlockId id, const Block& given, bool merges,
                               std::optional<Role> role) {
    const Block block = *layout.block(id);
    const Block* before = blockBefore(layout, block.page, given.ranges.begin());
    // What a column break parted is one block again.
    const bool isOne = merges && block.ranges == given.ranges && before &&
                       before->role == role.value_or(block.role) &&
                       before->ranges.contains(block.ranges.begin() - 1);
    if (isOne) {
        const BlockId into = before->id;
        return mergeBlocks(std::move(layout), id, into);
    }
    const ArticleId article = before ? before->article : ArticleId{};
    Result<Layout> changed = std::move(layout);
    if (role)
        changed = setRole(*std::move(changed), id, *role);
    if (changed && article.isValid())
        changed = intoArticle(*std::move(changed), id, article);
    return changed;
}

} // namespace

Result<Layout> setRole(Layout layout, const Target& target, Role role) {
    return onEach(isolated(std::move(layout), target), [role](Layout each, BlockId block) {
        return setRole(std::move(each), block, role);
    });
}

Result<Layout> moveToArticle(Layout layout, const Target& target, ArticleId article) {
    return onEach(isolated(std::move(layout), target), [article](Layout each, BlockId block) {
        return intoArticle(std::move(each), block, article);
    });
}

Result<Layout> moveToNewArticle(Layout layout, const Target& target) {
    auto selected = isolated(std::move(layout), target);
    if (!selected)
        return tl::unexpected(selected.error());
    const BlockId first = selected->blocks.front();
    if (!isAnArticle(selected->layout, selected->blocks)) {
        auto moved = moveToNewArticle(std::move(selected->layout), first);
        if (!moved)
            return moved;
        selected->layout = *std::move(moved);
    }
    return onEach(std::move(selected), [first](Layout each, BlockId block) {
        const ArticleId article = each.block(first)->article;
        return intoArticle(std::move(each), block, article);
    });
}

Result<Layout> mergeBlocks(Layout layout, const Target& target) {
    std::vector<BlockId> blocks;
    for (const Block& block : layout.blocks)
        if (block.page == target.page && target.selection.reachesInto(block.ranges))
            blocks.push_back(block.id);
    Result<Layout> merged = std::move(layout);
    for (std::size_t i = 1; i < blocks.size(); ++i)
        if (merged)
            merged = mergeBlocks(*std::move(merged), blocks[i], blocks.front());
    return merged;
}

Result<Layout> joinBefore(Layout layout, const Target& target, std::optional<Role> role) {
    const Layout before = layout;
    auto selected = isolated(std::move(layout), target);
    if (!selected)
        return tl::unexpected(selected.error());
    const bool merges = selected->blocks.size() == 1;
    return onEach(std::move(selected), [&](Layout each, BlockId id) {
        const qsizetype begin = each.block(id)->ranges.begin();
        return joinBlockBefore(std::move(each), id, *before.blockAt(target.page, begin), merges,
                               role);
    });
}

} // namespace jianbao::edit
