#pragma once

#include "core/Result.h"
#include "core/model/Layout.h"

#include <QStringView>

#include <optional>

namespace jianbao::edit {

/// The operations an editor has on blocks and articles, as pure functions from a layout to a
/// layout.
///
/// All of them keep the tiling (findViolation stays silent), number what is new provisionally, mark
/// what they touch as decided by the editor (Origin::Editor, confidence 1), drop articles that lost
/// their last block, and fail with InvalidEdit, changing nothing, where they do not apply.
/// Positions are UTF-16 positions of the page. Where a function takes the text of the block's page,
/// a caret is read as a person means it; without it, to the letter.
///
/// The layout holds the pages concerned in full, and the articles on them with all their blocks. An
/// article takes the place in the list of its first page; where one comes or goes, the others close
/// up or make room.

/// Cuts the block in two at @p at, what lies before and what lies from there on; both parts keep
/// role and article, in reading order, and the first keeps the id and the note. With @p pageText
/// the cut moves out of an indent to the start of its line, and from the end of a line behind its
/// line break; and where one side would be white space only, the edit is InvalidEdit.
Result<Layout> splitBlock(Layout layout, BlockId block, qsizetype at, QStringView pageText = {});

/// Joins @p block into @p into on the same page: role, article and place of @p into are kept, notes
/// are joined.
Result<Layout> mergeBlocks(Layout layout, BlockId block, BlockId into);

/// Joins the block into its neighbour before (or behind) it on the page; where columns are printed
/// side by side, into its neighbour in the article, if that is on the page.
Result<Layout> mergeWithPrevious(Layout layout, BlockId block);
Result<Layout> mergeWithNext(Layout layout, BlockId block);

/// Gives the block a role. Furniture leaves its article; a block that was furniture gets an article
/// of its own, listed where it stands on the page.
Result<Layout> setRole(Layout layout, BlockId block, Role role);

/// Moves the block to an article, at the place where its role usually stands (headline parts before
/// the body, with the byline printed behind them; all else behind what precedes it on the page), or
/// at @p rank (brought into what the article has). Furniture becomes body.
Result<Layout> moveToArticle(Layout layout, BlockId block, ArticleId article,
                             std::optional<int> rank = {});

/// Moves the block out into a new article of its own, listed behind the one it left. InvalidEdit
/// where the block is an article of its own already. Furniture becomes body.
Result<Layout> moveToNewArticle(Layout layout, BlockId block);

/// Moves the block by @p steps in its article's reading order (negative: towards the start); stops
/// at the ends.
Result<Layout> moveInArticle(Layout layout, BlockId block, int steps);

/// Puts all blocks of @p article behind those of @p into, which keeps its kind; what its metadata
/// lacks (agency, place, date, names) is taken over, and so is a title where it has none; notes are
/// joined. What only one of them was marked as checked is open again; questionable stays so. What
/// continued @p article continues @p into.
Result<Layout> mergeArticles(Layout layout, ArticleId article, ArticleId into);

/// Cuts the article in two: @p block and all that is read behind it become a new article, listed
/// behind this one. InvalidEdit where nothing stands before the block. The metadata stays with the
/// first part.
Result<Layout> cutArticle(Layout layout, BlockId block);
/// The same at a caret in the block, which is cut first as splitBlock does, unless the caret stands
/// before its first visible character.
Result<Layout> cutArticleAt(Layout layout, BlockId block, qsizetype at, QStringView pageText);

/// Lets @p article go on in @p continuation (on another page): the two are read as one. What was
/// linked there before is parted. InvalidEdit where they are one, or would run in a circle.
Result<Layout> linkArticles(Layout layout, ArticleId article, ArticleId continuation);

/// Parts the article from the one that it continues. InvalidEdit where it continues none.
Result<Layout> unlinkArticle(Layout layout, ArticleId article);

/// Marks the block, or the article with all its blocks, as decided by the editor as they are.
Result<Layout> acceptBlock(Layout layout, BlockId block);
Result<Layout> acceptArticle(Layout layout, ArticleId article);

/// Gives the article a kind.
Result<Layout> setKind(Layout layout, ArticleId article, ArticleKind kind);

/// Starts a paragraph at the position, or joins the one that starts there with the one before. With
/// @p pageText white space at the position is skipped first.
Result<Layout> toggleParagraph(Layout layout, BlockId block, qsizetype at,
                               QStringView pageText = {});

} // namespace jianbao::edit
