#include "core/edit/Draft.h"
#include "core/edit/Edits.h"

#include <algorithm>

namespace jianbao::edit {

namespace {

void fillBlanks(Metadata& meta, const Metadata& from) {
    const auto fill = [](auto& mine, const auto& other) {
        if (mine.isEmpty())
            mine = other;
    };
    fill(meta.agency, from.agency);
    fill(meta.place, from.place);
    fill(meta.date, from.date);
    fill(meta.reporters, from.reporters);
    fill(meta.photographers, from.photographers);
}

/// Lets what continued @p gone continue @p into instead, and ends links inside the joined article.
void joinLinks(Layout& layout, ArticleId gone, ArticleId into) {
    Article& target = *layout.article(into);
    const ArticleId before = layout.article(gone)->continues;
    if (target.continues == gone || !target.continues.isValid())
        target.continues = before;
    for (Article& article : layout.articles)
        if (article.continues == gone)
            article.continues = into;
    if (target.continues == into)
        target.continues = {};
}

} // namespace

Result<Layout> moveToArticle(Layout layout, BlockId id, ArticleId article,
                             std::optional<int> rank) {
    if (!layout.block(id) || !layout.article(article))
        return invalidEdit("no such block or article");
    Draft draft(std::move(layout));
    Block& block = *draft.layout.block(id);
    draft.decide(block.article);
    draft.takeOut(block);
    if (block.role == Role::Furniture)
        block.role = Role::Body;
    const auto blocks = draft.layout.blocksOf(article);
    const int last = static_cast<int>(blocks.size());
    draft.putIn(block, article, rank ? std::clamp(*rank, 0, last) : usualRank(block, blocks));
    draft.decide(block);
    draft.decide(article);
    return std::move(draft).finish();
}

Result<Layout> moveToNewArticle(Layout layout, BlockId id) {
    const Block* given = layout.block(id);
    if (!given)
        return invalidEdit("no such block");
    if (given->article.isValid() && blockCount(layout, given->article) == 1)
        return invalidEdit("the block is an article of its own already");
    Draft draft(std::move(layout));
    Block& block = *draft.layout.block(id);
    const ArticleId left = block.article;
    draft.decide(left);
    draft.takeOut(block);
    if (block.role == Role::Furniture)
        block.role = Role::Body;
    const ArticleKind kind = kindFor(block.role, draft.layout.article(left));
    draft.putIn(block, draft.addArticle(kind, left).id, 0);
    draft.decide(block);
    return std::move(draft).finish();
}

Result<Layout> moveInArticle(Layout layout, BlockId id, int steps) {
    const Block* given = layout.block(id);
    if (!given || !given->article.isValid())
        return invalidEdit("no such block in an article");
    const int last = blockCount(layout, given->article) - 1;
    const int rank =
        static_cast<int>(std::clamp(qint64{given->rank} + steps, qint64{0}, qint64{last}));
    if (rank == given->rank)
        return layout;
    const ArticleId article = given->article;
    return moveToArticle(std::move(layout), id, article, rank);
}

Result<Layout> mergeArticles(Layout layout, ArticleId id, ArticleId into) {
    if (!layout.article(id) || !layout.article(into) || id == into)
        return invalidEdit("no two articles to join");
    Draft draft(std::move(layout));
    int rank = blockCount(draft.layout, into);
    joinLinks(draft.layout, id, into);
    fillBlanks(draft.layout.article(into)->meta, draft.layout.article(id)->meta);
    for (const Block* member : draft.layout.blocksOf(id)) {
        Block& block = *draft.layout.block(member->id);
        block.article = into;
        block.rank = rank++;
        draft.decide(block);
    }
    draft.decide(into);
    return std::move(draft).finish();
}

Result<Layout> setKind(Layout layout, ArticleId id, ArticleKind kind) {
    Article* article = layout.article(id);
    if (!article)
        return invalidEdit("no such article");
    article->kind = kind;
    article->origin = Origin::Editor;
    article->confidence = 1;
    return layout;
}

} // namespace jianbao::edit
