#include "core/model/Layout.h"

#include "core/model/ById.h"
#include "core/model/Names.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace jianbao {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> findTilingViolation(const Layout& layout, PageId page, qsizetype length) {
    std::vector<TextRange> ranges;
    for (const Block& block : layout.blocks)
        if (block.page == page)
            ranges.insert(ranges.end(), block.ranges.ranges().begin(), block.ranges.ranges().end());
    std::sort(ranges.begin(), ranges.end());
    qsizetype at = 0;
    for (const TextRange range : ranges) {
        if (range.begin != at)
            return u"tiling breaks at %1: next range starts at %2"_s.arg(at).arg(range.begin);
        at = range.end;
    }
    if (at != length)
        return u"tiling ends at %1 of %2"_s.arg(at).arg(length);
    return std::nullopt;
}

std::optional<QString> findBlockViolation(const Layout& layout, const Block& block) {
    if (block.ranges.isEmpty())
        return u"block %1 is empty"_s.arg(block.id.value);
    if ((block.role == Role::Furniture) == block.article.isValid())
        return u"block %1: furniture and article do not agree"_s.arg(block.id.value);
    if (block.article.isValid() && !layout.article(block.article))
        return u"block %1 names an article that is not there"_s.arg(block.id.value);
    if (!std::is_sorted(block.paragraphs.begin(), block.paragraphs.end()))
        return u"block %1: paragraph starts out of order"_s.arg(block.id.value);
    for (const qsizetype start : block.paragraphs)
        if (!block.ranges.contains(start))
            return u"block %1: paragraph start %2 lies outside"_s.arg(block.id.value).arg(start);
    return std::nullopt;
}

std::optional<QString> findRankViolation(const Layout& layout) {
    for (const Article& article : layout.articles) {
        const auto blocks = layout.blocksOf(article.id);
        if (blocks.empty())
            return u"article %1 has no block"_s.arg(article.id.value);
        for (std::size_t i = 0; i < blocks.size(); ++i)
            if (blocks[i]->rank != static_cast<int>(i))
                return u"article %1: ranks have a gap at %2"_s.arg(article.id.value).arg(i);
    }
    return std::nullopt;
}

std::optional<QString> findCorrectionViolation(const Layout& layout, PageId page,
                                               qsizetype length) {
    TextRange before{-1, 0};
    for (const Correction& correction : layout.correctionsOf(page)) {
        const TextRange range = correction.range;
        if (range.begin < 0 || range.begin > range.end || range.end > length)
            return u"correction %1 leaves its page"_s.arg(correction.id.value);
        if (range.isEmpty() && correction.text.isEmpty())
            return u"correction %1 changes nothing"_s.arg(correction.id.value);
        if (range.begin < before.end || range.begin == before.begin)
            return u"correction %1 overlaps the one before"_s.arg(correction.id.value);
        before = range;
    }
    return std::nullopt;
}

bool isOutside(TextRange range, qsizetype length) {
    return range.isEmpty() || range.begin < 0 || range.end > length;
}

std::optional<QString> findNameViolation(const Layout& layout, PageId page, qsizetype length) {
    for (const Mention& mention : layout.mentions) {
        for (const PageRange& part : mention.ranges)
            if (part.page == page && isOutside(part.range, length))
                return u"mention %1 is empty or leaves its page"_s.arg(mention.id.value);
        if (mention.ranges.empty() || !mention.type.isValid())
            return u"mention %1 lacks a range or a type"_s.arg(mention.id.value);
    }
    for (const Rejection& rejection : layout.rejections)
        if (rejection.page == page && isOutside(rejection.range, length))
            return u"rejection %1 is empty or leaves its page"_s.arg(rejection.id.value);
    return std::nullopt;
}

} // namespace

const Article* Layout::article(ArticleId id) const {
    return findById(articles, id);
}
Article* Layout::article(ArticleId id) {
    return findById(articles, id);
}
const Block* Layout::block(BlockId id) const {
    return findById(blocks, id);
}
Block* Layout::block(BlockId id) {
    return findById(blocks, id);
}

const Correction* Layout::correction(CorrectionId id) const {
    return findById(corrections, id);
}
const Mention* Layout::mention(MentionId id) const {
    return findById(mentions, id);
}
Mention* Layout::mention(MentionId id) {
    return findById(mentions, id);
}

PageState Layout::stateOf(PageId page) const {
    const auto found = std::find_if(states.begin(), states.end(),
                                    [&](const PageState& state) { return state.page == page; });
    return found == states.end() ? PageState{page, Status::Open, {}} : *found;
}

std::span<const Correction> Layout::correctionsOf(PageId page) const {
    const auto from =
        std::partition_point(corrections.begin(), corrections.end(),
                             [&](const Correction& correction) { return correction.page < page; });
    const auto to =
        std::partition_point(from, corrections.end(),
                             [&](const Correction& correction) { return correction.page == page; });
    return {from, to};
}

const Block* Layout::blockAt(PageId page, qsizetype position) const {
    const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const Block& block) {
        return block.page == page && block.ranges.contains(position);
    });
    return found == blocks.end() ? nullptr : &*found;
}

std::vector<const Block*> Layout::blocksOf(ArticleId id) const {
    std::vector<const Block*> found;
    for (const Block& block : blocks)
        if (block.article == id)
            found.push_back(&block);
    std::stable_sort(found.begin(), found.end(),
                     [](const Block* a, const Block* b) { return a->rank < b->rank; });
    return found;
}

namespace {

void normalizeMarks(Layout& layout) {
    std::sort(layout.corrections.begin(), layout.corrections.end(),
              [](const Correction& a, const Correction& b) {
                  return std::tie(a.page, a.range, a.id) < std::tie(b.page, b.range, b.id);
              });
    sortMentions(layout.mentions);
    sortRejections(layout.rejections);
    std::erase_if(layout.states, [](const PageState& state) {
        return state.status == Status::Open && state.note.isEmpty();
    });
    std::sort(layout.states.begin(), layout.states.end(),
              [](const PageState& a, const PageState& b) { return a.page < b.page; });
}

} // namespace

void normalize(Layout& layout) {
    normalizeMarks(layout);
    std::sort(layout.blocks.begin(), layout.blocks.end(), [](const Block& a, const Block& b) {
        return std::tuple(a.page, a.ranges.begin()) < std::tuple(b.page, b.ranges.begin());
    });
    std::map<ArticleId, std::vector<Block*>> members;
    for (Block& block : layout.blocks) {
        if (block.article.isValid())
            members[block.article].push_back(&block);
        else
            block.rank = 0;
    }
    std::map<ArticleId, PageId> firstPages;
    for (auto& [article, blocks] : members) {
        std::stable_sort(blocks.begin(), blocks.end(),
                         [](const Block* a, const Block* b) { return a->rank < b->rank; });
        int rank = 0;
        for (Block* block : blocks)
            block->rank = rank++;
        firstPages[article] = blocks.front()->page;
    }
    std::stable_sort(
        layout.articles.begin(), layout.articles.end(), [&](const Article& a, const Article& b) {
            return std::tuple(firstPages[a.id], a.rank) < std::tuple(firstPages[b.id], b.rank);
        });
}

std::optional<QString> findViolation(const Layout& layout, PageId page, qsizetype length) {
    if (auto violation = findTilingViolation(layout, page, length))
        return violation;
    for (const Block& block : layout.blocks)
        if (auto violation = findBlockViolation(layout, block))
            return violation;
    if (auto violation = findRankViolation(layout))
        return violation;
    if (auto violation = findCorrectionViolation(layout, page, length))
        return violation;
    return findNameViolation(layout, page, length);
}

} // namespace jianbao
