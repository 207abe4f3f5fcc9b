#pragma once

#include "core/Result.h"
#include "core/model/Layout.h"

#include <map>
#include <optional>

namespace jianbao::edit {

/// A layout in the hands of an edit. Between the calls ranks may have gaps and articles may be
/// empty; finish() puts that right. References into @c layout live until the next new block or
/// article.
class Draft {
public:
    explicit Draft(Layout layout);

    Layout layout;

    /// A copy of @p block under a new provisional id, appended.
    Block& addBlock(const Block& block);
    /// A new article without blocks, to be listed behind @p behind where both begin on one page,
    /// and else where its first block stands on its page.
    Article& addArticle(ArticleKind kind, ArticleId behind = {});

    /// Takes the block out of its article.
    void takeOut(Block& block);
    /// Puts a block that was taken out into the article's reading order at @p rank.
    void putIn(Block& block, ArticleId article, int rank);

    /// Marks as decided by the editor.
    static void decide(Block& block);
    void decide(ArticleId article);

    /// The layout in order: articles without blocks are gone, with the links to them; ranks have no
    /// gaps. Ranks of articles change only on pages that gained or lost one, because other pages
    /// need not be here in full.
    Layout finish() &&;

private:
    void dropEmptyArticles();
    void rankArticles(PageId page, const std::map<ArticleId, PageId>& firstPages);
    ArticleId articleBefore(ArticleId article, PageId page,
                            const std::vector<ArticleId>& listed) const;

    std::map<ArticleId, PageId> m_firstPages;
    std::map<ArticleId, ArticleId> m_behind;
};

/// The failure of an edit that does not apply.
inline tl::unexpected<Error> invalidEdit(const char* why) {
    return failure(ErrorKind::InvalidEdit, {}, QString::fromLatin1(why));
}

/// Two notes as one, each on its own line; one that is empty leaves no trace.
QString joinNotes(const QString& first, const QString& second);

/// The number of blocks in the article.
int blockCount(const Layout& layout, ArticleId article);

/// The rank at which the block usually stands among @p blocks, which do not hold it and are in
/// reading order: kicker, headline and deck lead; a byline or dateline printed right behind them
/// follows them, wherever the text is; all else stands behind what precedes it on the page.
int usualRank(const Block& block, const std::vector<const Block*>& blocks);

/// The kind of an article that is made for one block, which came out of @p left (null: out of the
/// furniture).
ArticleKind kindFor(Role role, const Article* left);

} // namespace jianbao::edit
