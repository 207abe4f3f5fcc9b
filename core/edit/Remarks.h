#pragma once

#include "core/Result.h"
#include "core/model/Layout.h"

namespace jianbao::edit {

/// What an editor says of pages, articles and blocks. None of it changes a block's text, role or
/// article. InvalidEdit where the article or block is not there.

Result<Layout> setPageStatus(Layout layout, PageId page, Status status);
Result<Layout> setPageNote(Layout layout, PageId page, const QString& note);

/// A checked article counts as decided by the editor with all its blocks.
Result<Layout> setArticleStatus(Layout layout, ArticleId article, Status status);
Result<Layout> setArticleNote(Layout layout, ArticleId article, const QString& note);
Result<Layout> setBlockNote(Layout layout, BlockId block, const QString& note);

/// The title in place of what the title blocks say; empty to go by them again.
Result<Layout> setTitle(Layout layout, ArticleId article, const QString& title);
Result<Layout> setMetadata(Layout layout, ArticleId article, const Metadata& meta);

} // namespace jianbao::edit
