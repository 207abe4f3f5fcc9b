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

/// Takes over what an editor said of an article that goes into another one.
void joinRemarks(Article& into, const Article& gone) {
    if (into.title.isEmpty())
        into.title = gone.title;
    into.note = joinNotes(into.note, gone.note);
    if (gone.status != into.status)
        into.status = std::max(into.status, gone.status) == Status::Questionable
                          ? Status::Questionable
                          : Status::Open;
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
    joinRemarks(*draft.layout.article(into), *draft.layout.article(id));
    for (const Block* member : draft.layout.blocksOf(id)) {
        Block& block = *draft.layout.block(member->id);
        block.article = into;
        block.rank = rank++;
        draft.decide(block);
    }
    draft.decide(into);
    return std::move(draft).finish();
}

Result<Layout> cutArticle(Layout layout, BlockId id) {
    const Block* given = layout.block(id);
    if (!given || !given->article.isValid() || given->rank == 0)
        return invalidEdit("nothing stands before the block in its article");
    const ArticleId left = given->article;
    const int first = given->rank;
    Draft draft(std::move(layout));
    draft.decide(left);
    const ArticleKind kind = kindFor(draft.layout.block(id)->role, draft.layout.article(left));
    const ArticleId added = draft.addArticle(kind, left).id;
    for (Block& block : draft.layout.blocks) {
        if (block.article != left || block.rank < first)
            continue;
        block.article = added;
        block.rank -= first;
        Draft::decide(block);
    }
    return std::move(draft).finish();
}

Result<Layout> cutArticleAt(Layout layout, BlockId id, qsizetype at, QStringView pageText) {
    const Block* given = layout.block(id);
    if (!given)
        return invalidEdit("no such block");
    const RangeList before = given->ranges.intersected({given->ranges.begin(), at});
    const bool atStart =
        std::all_of(before.ranges().begin(), before.ranges().end(), [&](TextRange range) {
            return pageText.sliced(range.begin, range.length()).trimmed().isEmpty();
        });
    if (atStart)
        return cutArticle(std::move(layout), id);
    const int rank = given->rank;
    const ArticleId article = given->article;
    return splitBlock(std::move(layout), id, at, pageText).and_then([&](Layout cut) {
        for (const Block& block : cut.blocks)
            if (block.article == article && block.rank == rank + 1)
                return cutArticle(cut, block.id);
        return cutArticle(cut, id);
    });
}

Result<Layout> linkArticles(Layout layout, ArticleId article, ArticleId continuation) {
    if (!layout.article(article) || !layout.article(continuation))
        return invalidEdit("no such article");
    std::size_t steps = 0;
    for (const Article* at = layout.article(article); at; at = layout.article(at->continues))
        if (at->id == continuation || ++steps > layout.articles.size())
            return invalidEdit("the article would continue itself");
    Draft draft(std::move(layout));
    for (Article& other : draft.layout.articles)
        if (other.continues == article)
            other.continues = {};
    draft.layout.article(continuation)->continues = article;
    draft.decide(article);
    draft.decide(continuation);
    return std::move(draft).finish();
}

Result<Layout> unlinkArticle(Layout layout, ArticleId id) {
    Article* article = layout.article(id);
    if (!article || !article->continues.isValid())
        return invalidEdit("the article continues none");
    article->continues = {};
    article->origin = Origin::Editor;
    article->confidence = 1;
    return layout;
}

Result<Layout> acceptBlock(Layout layout, BlockId id) {
    Block* block = layout.block(id);
    if (!block)
        return invalidEdit("no such block");
    Draft::decide(*block);
    return layout;
}

Result<Layout> acceptArticle(Layout layout, ArticleId id) {
    if (!layout.article(id))
        return invalidEdit("no such article");
    Draft draft(std::move(layout));
    draft.decide(id);
    for (Block& block : draft.layout.blocks)
        if (block.article == id)
            Draft::decide(block);
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
