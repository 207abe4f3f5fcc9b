#include "core/job/FindAgain.h"

#include "core/edit/Draft.h"
#include "core/segment/ArticleFinder.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace jianbao::job {

namespace {

qsizetype overlap(const RangeList& a, const RangeList& b) {
    qsizetype sum = 0;
    for (const TextRange range : b.ranges())
        sum += a.intersected(range).length();
    return sum;
}

bool isBlank(QStringView text, const RangeList& ranges) {
    return std::all_of(ranges.ranges().begin(), ranges.ranges().end(), [&](TextRange range) {
        return text.sliced(range.begin, range.length()).trimmed().isEmpty();
    });
}

class Refinder {
public:
    Refinder(Layout layout, PageId page, QStringView pageText, Layout found)
        : m_draft(std::move(layout))
        , m_page(page)
        , m_text(pageText)
        , m_found(std::move(found)) {}

    Layout run() && {
        matchArticles();
        removeOld();
        for (const Article& article : m_found.articles)
            takeOver(article);
        for (const Block& block : m_found.blocks)
            takeOver(block);
        placeBlanks();
        putKeptIn();
        return std::move(m_draft).finish();
    }

private:
    bool isEditors(ArticleId id) const {
        const Article* article = m_draft.layout.article(id);
        return article && article->origin == Origin::Editor;
    }
    bool isKept(const Block& block) const {
        return block.page != m_page || block.origin == Origin::Editor || isEditors(block.article);
    }

    /// Which article of before each found one is: the pairs that share most text, one to one.
    void matchArticles() {
        std::map<std::pair<ArticleId, ArticleId>, qsizetype> shared;
        for (const Block& old : m_draft.layout.blocks) {
            if (old.page != m_page || !old.article.isValid() || isEditors(old.article))
                continue;
            for (const Block& found : m_found.blocks)
                if (const qsizetype common = overlap(old.ranges, found.ranges);
                    common > 0 && found.article.isValid())
                    shared[{found.article, old.article}] += common;
        }
        std::vector<std::pair<qsizetype, std::pair<ArticleId, ArticleId>>> pairs;
        for (const auto& [pair, common] : shared)
            pairs.emplace_back(common, pair);
        std::stable_sort(pairs.begin(), pairs.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        std::set<ArticleId> taken;
        for (const auto& [common, pair] : pairs)
            if (!m_articles.contains(pair.first) && taken.insert(pair.second).second)
                m_articles[pair.first] = pair.second;
    }

    void removeOld() {
        std::erase_if(m_draft.layout.blocks, [&](const Block& block) {
            const bool kept = isKept(block);
            if (!kept)
                m_oldIds.emplace_back(block.ranges, block.id);
            else if (block.page == m_page)
                m_keptRanges.add(block.ranges);
            return !kept;
        });
        for (Block& block : m_draft.layout.blocks)
            if (block.article.isValid() && !isEditors(block.article) && block.page == m_page)
                m_kept.push_back({block.id, block.article, block.rank});
        std::stable_sort(m_kept.begin(), m_kept.end(),
                         [](const Kept& a, const Kept& b) { return a.rank < b.rank; });
        for (const Kept& kept : m_kept)
            m_draft.takeOut(*m_draft.layout.block(kept.block));
    }

    void takeOver(const Article& found) {
        ArticleId& id = m_articles[found.id];
        if (!id.isValid())
            id = m_draft.addArticle(found.kind).id;
        Article& article = *m_draft.layout.article(id);
        article.kind = found.kind;
        article.meta = found.meta;
        article.confidence = found.confidence;
        article.origin = Origin::Finder;
    }

    void takeOver(const Block& found) {
        Block block = found;
        for (const TextRange range : m_keptRanges.ranges())
            block.ranges.subtract(range);
        if (block.ranges.isEmpty())
            return;
        if (block.ranges != found.ranges && isBlank(m_text, block.ranges)) {
            m_blanks.add(block.ranges);
            return;
        }
        std::erase_if(block.paragraphs,
                      [&](qsizetype start) { return !block.ranges.contains(start); });
        block.page = m_page;
        if (block.article.isValid())
            block.article = m_articles.at(block.article);
        add(block);
    }

    void add(Block block) {
        const auto same = std::find_if(m_oldIds.begin(), m_oldIds.end(),
                                       [&](const auto& old) { return old.first == block.ranges; });
        Block& added = m_draft.addBlock(block);
        if (same != m_oldIds.end())
            added.id = same->second;
        m_added.push_back(added.id);
    }

    /// White space that was left over around a block that stays goes to the new block before it,
    /// to the first one, or, where there is none, to furniture.
    void placeBlanks() {
        for (const TextRange blank : m_blanks.ranges()) {
            Block* before = nullptr;
            for (const BlockId id : m_added) {
                Block* block = m_draft.layout.block(id);
                if (!before || block->ranges.begin() < blank.begin)
                    before = block;
            }
            if (before) {
                before->ranges.add(blank);
                continue;
            }
            Block block;
            block.page = m_page;
            block.ranges = blank;
            block.role = Role::Furniture;
            add(block);
        }
    }

    void putKeptIn() {
        for (const Kept& kept : m_kept) {
            Block& block = *m_draft.layout.block(kept.block);
            const auto blocks = m_draft.layout.blocksOf(kept.article);
            m_draft.putIn(block, kept.article, edit::usualRank(block, blocks));
        }
    }

    struct Kept {
        BlockId block;
        ArticleId article;
        int rank;
    };

    edit::Draft m_draft;
    PageId m_page;
    QStringView m_text;
    Layout m_found;
    std::map<ArticleId, ArticleId> m_articles;
    RangeList m_keptRanges;
    RangeList m_blanks;
    std::vector<std::pair<RangeList, BlockId>> m_oldIds;
    std::vector<Kept> m_kept;
    std::vector<BlockId> m_added;
};

} // namespace

Layout findAgain(Layout layout, PageId page, QStringView pageText) {
    return Refinder(std::move(layout), page, pageText, segment::findArticles(pageText)).run();
}

Result<project::Change> findAgain(project::Project& project, PageId page) {
    const auto read = project.page(page);
    if (!read)
        return tl::unexpected(read.error());
    return takeFound(project, page, read->text, segment::findArticles(read->text));
}

Result<project::Change> takeFound(project::Project& project, PageId page, QStringView pageText,
                                  const Layout& found) {
    return project.edit(edit::Operation::FindAgain, std::array{page},
                        [&](const Layout& layout) -> Result<Layout> {
                            return Refinder(layout, page, pageText, found).run();
                        });
}

} // namespace jianbao::job
