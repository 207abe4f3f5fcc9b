#include "core/edit/Draft.h"

#include "core/model/ById.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace jianbao::edit {

namespace {

std::map<ArticleId, PageId> findFirstPages(const Layout& layout) {
    std::map<ArticleId, const Block*> first;
    for (const Block& block : layout.blocks) {
        if (!block.article.isValid())
            continue;
        const Block*& have = first[block.article];
        if (!have || block.rank < have->rank)
            have = &block;
    }
    std::map<ArticleId, PageId> pages;
    for (const auto& [article, block] : first)
        pages[article] = block->page;
    return pages;
}

/// Place of a role in the head of an article; behind the head for all others.
int headOrder(Role role) {
    switch (role) {
    case Role::Kicker:
        return 0;
    case Role::Headline:
        return 1;
    case Role::Deck:
        return 2;
    default:
        return 3;
    }
}

auto placeOnPages(const Block& block) {
    return std::tuple(block.page, block.ranges.begin());
}

bool isSignature(Role role) {
    return role == Role::Byline || role == Role::Dateline;
}

/// Whether what stands before the block on its page is part of the article's title.
bool followsTitle(const Block& block, const std::vector<const Block*>& blocks) {
    const Block* before = nullptr;
    for (const Block* other : blocks)
        if (other->page == block.page && placeOnPages(*other) < placeOnPages(block) &&
            (!before || placeOnPages(*before) < placeOnPages(*other)))
            before = other;
    return before && headOrder(before->role) < 3;
}

} // namespace

QString joinNotes(const QString& first, const QString& second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + u'\n' + second;
}

int blockCount(const Layout& layout, ArticleId article) {
    return static_cast<int>(
        std::count_if(layout.blocks.begin(), layout.blocks.end(),
                      [&](const Block& block) { return block.article == article; }));
}

ArticleKind kindFor(Role role, const Article* left) {
    if (role == Role::Caption || role == Role::Credit)
        return ArticleKind::Photo;
    if (role == Role::Advertisement)
        return ArticleKind::Advertisement;
    if (!left || left->kind == ArticleKind::Photo || left->kind == ArticleKind::Continuation)
        return ArticleKind::News;
    return left->kind;
}

int usualRank(const Block& block, const std::vector<const Block*>& blocks) {
    const auto headEnd = std::find_if(blocks.begin(), blocks.end(), [](const Block* other) {
        return headOrder(other->role) == 3;
    });
    if (headOrder(block.role) < 3) {
        const auto key = [](const Block& b) {
            return std::tuple_cat(std::tuple(headOrder(b.role)), placeOnPages(b));
        };
        const auto behind = std::find_if(
            blocks.begin(), headEnd, [&](const Block* other) { return key(block) < key(*other); });
        return static_cast<int>(behind - blocks.begin());
    }
    if (isSignature(block.role) && followsTitle(block, blocks))
        return static_cast<int>(headEnd - blocks.begin());
    for (auto at = blocks.end(); at != headEnd; --at)
        if (placeOnPages(**std::prev(at)) < placeOnPages(block))
            return static_cast<int>(at - blocks.begin());
    return static_cast<int>(headEnd - blocks.begin());
}

Draft::Draft(Layout given)
    : layout(std::move(given))
    , m_firstPages(findFirstPages(layout)) {}

Block& Draft::addBlock(const Block& block) {
    Block copy = block;
    copy.id = nextProvisional(layout.blocks);
    return layout.blocks.emplace_back(std::move(copy));
}

Article& Draft::addArticle(ArticleKind kind, ArticleId behind) {
    Article article;
    article.id = nextProvisional(layout.articles);
    article.kind = kind;
    article.origin = Origin::Editor;
    if (behind.isValid())
        m_behind[article.id] = behind;
    return layout.articles.emplace_back(std::move(article));
}

void Draft::takeOut(Block& block) {
    if (!block.article.isValid())
        return;
    for (Block& other : layout.blocks)
        if (other.article == block.article && other.rank > block.rank)
            --other.rank;
    block.article = {};
    block.rank = 0;
}

void Draft::putIn(Block& block, ArticleId article, int rank) {
    for (Block& other : layout.blocks)
        if (other.article == article && other.rank >= rank)
            ++other.rank;
    block.article = article;
    block.rank = rank;
}

void Draft::decide(Block& block) {
    block.origin = Origin::Editor;
    block.confidence = 1;
}

void Draft::decide(ArticleId id) {
    if (Article* article = layout.article(id)) {
        article->origin = Origin::Editor;
        article->confidence = 1;
    }
}

Layout Draft::finish() && {
    dropEmptyArticles();
    normalize(layout);
    const auto firstPages = findFirstPages(layout);
    std::set<PageId> changed;
    const auto note = [&](const auto& these, const auto& others) {
        for (const auto& [article, page] : these) {
            const auto other = others.find(article);
            if (other == others.end() || other->second != page)
                changed.insert(page);
        }
    };
    note(m_firstPages, firstPages);
    note(firstPages, m_firstPages);
    for (const PageId page : changed)
        rankArticles(page, firstPages);
    normalize(layout);
    return std::move(layout);
}

void Draft::dropEmptyArticles() {
    std::set<ArticleId> used;
    for (const Block& block : layout.blocks)
        used.insert(block.article);
    std::set<ArticleId> dropped;
    std::erase_if(layout.articles, [&](const Article& article) {
        const bool empty = !used.contains(article.id);
        if (empty)
            dropped.insert(article.id);
        return empty;
    });
    for (Article& article : layout.articles)
        if (dropped.contains(article.continues))
            article.continues = {};
}

void Draft::rankArticles(PageId page, const std::map<ArticleId, PageId>& firstPages) {
    std::vector<const Article*> stayed;
    std::vector<ArticleId> arrived;
    for (const Article& article : layout.articles) {
        if (firstPages.at(article.id) != page)
            continue;
        const auto before = m_firstPages.find(article.id);
        if (before != m_firstPages.end() && before->second == page)
            stayed.push_back(&article);
        else
            arrived.push_back(article.id);
    }
    std::stable_sort(stayed.begin(), stayed.end(),
                     [](const Article* a, const Article* b) { return a->rank < b->rank; });
    std::vector<ArticleId> listed;
    for (const Article* article : stayed)
        listed.push_back(article->id);
    for (const ArticleId article : arrived) {
        const auto before =
            std::find(listed.begin(), listed.end(), articleBefore(article, page, listed));
        listed.insert(before == listed.end() ? listed.begin() : before + 1, article);
    }
    for (std::size_t i = 0; i < listed.size(); ++i)
        layout.article(listed[i])->rank = static_cast<int>(i);
}

ArticleId Draft::articleBefore(ArticleId article, PageId page,
                               const std::vector<ArticleId>& listed) const {
    const auto isListed = [&](ArticleId id) {
        return std::find(listed.begin(), listed.end(), id) != listed.end();
    };
    if (const auto wanted = m_behind.find(article);
        wanted != m_behind.end() && isListed(wanted->second))
        return wanted->second;
    const qsizetype begin = layout.blocksOf(article).front()->ranges.begin();
    const Block* nearest = nullptr;
    for (const Block& block : layout.blocks)
        if (block.page == page && block.ranges.begin() < begin && isListed(block.article) &&
            (!nearest || nearest->ranges.begin() < block.ranges.begin()))
            nearest = &block;
    return nearest ? nearest->article : ArticleId{};
}

} // namespace jianbao::edit
