#pragma once

#include "core/Result.h"
#include "core/model/Layout.h"
#include "core/text/Selection.h"

#include <QStringView>

#include <optional>

namespace jianbao::edit {

/// What an editor points at, on a page and in its text.
struct Target {
    PageId page;
    QStringView pageText;
    Selection selection;
};

/// The operations of Edits.h on all that is selected. The selected words are cut out first (see
/// isolate); a caret stands for its whole block.
Result<Layout> setRole(Layout layout, const Target& target, Role role);
Result<Layout> moveToArticle(Layout layout, const Target& target, ArticleId article);
/// All that is selected becomes one article. What is an article of its own already stays.
Result<Layout> moveToNewArticle(Layout layout, const Target& target);

/// Joins all blocks into which the selection reaches, each into the first of them. Nothing is cut.
Result<Layout> mergeBlocks(Layout layout, const Target& target);

/// Gives all that is selected the role, if there is one, and puts each block (or what is cut out of
/// it) into the article of the block that begins before it on the page, furniture left out. One
/// whole block becomes one with a neighbour of its role. What no article begins before keeps its
/// own.
Result<Layout> joinBefore(Layout layout, const Target& target, std::optional<Role> role = {});

} // namespace jianbao::edit
