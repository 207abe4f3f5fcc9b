#include "core/edit/Remarks.h"

#include "core/edit/Draft.h"
#include "core/edit/Edits.h"

#include <algorithm>
#include <functional>

namespace jianbao::edit {

namespace {

Result<Layout> changeState(Layout layout, PageId page,
                           const std::function<void(PageState&)>& change) {
    auto& states = layout.states;
    auto found = std::find_if(states.begin(), states.end(),
                              [&](const PageState& state) { return state.page == page; });
    if (found == states.end())
        found = states.insert(states.end(), layout.stateOf(page));
    change(*found);
    normalize(layout);
    return layout;
}

/// The editor's word on the article itself; its blocks stay as they are.
Result<Layout> changeArticle(Layout layout, ArticleId id,
                             const std::function<void(Article&)>& change) {
    Article* article = layout.article(id);
    if (!article)
        return invalidEdit("no such article");
    change(*article);
    return layout;
}

} // namespace

Result<Layout> setPageStatus(Layout layout, PageId page, Status status) {
    return changeState(std::move(layout), page, [&](PageState& state) { state.status = status; });
}

Result<Layout> setPageNote(Layout layout, PageId page, const QString& note) {
    return changeState(std::move(layout), page, [&](PageState& state) { state.note = note; });
}

Result<Layout> setArticleStatus(Layout layout, ArticleId id, Status status) {
    Result<Layout> changed =
        changeArticle(std::move(layout), id, [&](Article& article) { article.status = status; });
    return changed && status == Status::Checked ? acceptArticle(*std::move(changed), id) : changed;
}

Result<Layout> setArticleNote(Layout layout, ArticleId id, const QString& note) {
    return changeArticle(std::move(layout), id, [&](Article& article) { article.note = note; });
}

Result<Layout> setBlockNote(Layout layout, BlockId id, const QString& note) {
    Block* block = layout.block(id);
    if (!block)
        return invalidEdit("no such block");
    block->note = note;
    return layout;
}

Result<Layout> setTitle(Layout layout, ArticleId id, const QString& title) {
    return changeArticle(std::move(layout), id, [&](Article& article) { article.title = title; });
}

Result<Layout> setMetadata(Layout layout, ArticleId id, const Metadata& meta) {
    return changeArticle(std::move(layout), id, [&](Article& article) {
        article.meta = meta;
        article.origin = Origin::Editor;
        article.confidence = 1;
    });
}

} // namespace jianbao::edit
