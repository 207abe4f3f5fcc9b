#include "core/edit/LayoutDiff.h"

namespace jianbao::edit {

namespace {

/// The block of each position of the page; null where none is.
std::vector<const Block*> blocksByPlace(const Layout& layout, PageId page, qsizetype length) {
    std::vector<const Block*> places(static_cast<std::size_t>(length), nullptr);
    for (const Block& block : layout.blocks)
        if (block.page == page)
            for (const TextRange range : block.ranges.ranges())
                for (qsizetype at = range.begin; at < std::min(range.end, length); ++at)
                    places[static_cast<std::size_t>(at)] = &block;
    return places;
}

struct Places {
    const Block* before = nullptr;
    const Block* after = nullptr;

    bool isSame() const { return before->role == after->role && before->article == after->article; }
    bool operator==(const Places&) const = default;
};

} // namespace

std::vector<LayoutChange> compareLayouts(const Layout& before, const Layout& after, PageId page,
                                         QStringView pageText) {
    const auto old = blocksByPlace(before, page, pageText.size());
    const auto now = blocksByPlace(after, page, pageText.size());
    std::vector<LayoutChange> changes;
    Places last;
    for (qsizetype at = 0; at < pageText.size(); ++at) {
        const Places here{old[static_cast<std::size_t>(at)], now[static_cast<std::size_t>(at)]};
        if (pageText[at].isSpace() || !here.before || !here.after)
            continue;
        LayoutChange change{{at, at + 1},
                            here.before->role,
                            here.after->role,
                            here.before->article,
                            here.after->article,
                            false,
                            false};
        const bool goesOn = !changes.empty() && last.before && !last.isSame() &&
                            changes.back().roleBefore == change.roleBefore &&
                            changes.back().roleAfter == change.roleAfter &&
                            changes.back().articleBefore == change.articleBefore &&
                            changes.back().articleAfter == change.articleAfter;
        if (!here.isSame()) {
            if (goesOn)
                changes.back().range.end = at + 1;
            else
                changes.push_back(change);
        } else if (last.before && last.isSame()) {
            change.cut = here.before == last.before && here.after != last.after;
            change.joined = here.before != last.before && here.after == last.after;
            if (change.cut || change.joined)
                changes.push_back(change);
        }
        last = here;
    }
    return changes;
}

} // namespace jianbao::edit
