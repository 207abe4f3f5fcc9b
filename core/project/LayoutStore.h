#pragma once

#include "core/model/Layout.h"
#include "core/project/MarkStore.h"

#include <set>
#include <span>
#include <vector>

namespace jianbao::project {

/// Reads and writes the rows of articles and blocks, and through a MarkStore what stands on their
/// pages. Throws StorageError.
class LayoutStore {
public:
    explicit LayoutStore(Database& database)
        : m_database(database)
        , m_marks(database) {}

    /// The blocks of these pages, their articles, and these articles' blocks on other pages.
    Layout read(std::span<const PageId> pages);

    /// These pages, and those with other blocks of their articles or of articles that are linked
    /// with them: all whose list of articles an edit of these pages can change.
    std::vector<PageId> reach(std::span<const PageId> pages);

    /// Writes the rows in which the layouts differ.
    StoredIds writeDifference(const Layout& before, const Layout& after);

    /// Lets @p article continue @p from, unless it continues another one already or @p from is
    /// continued.
    void link(ArticleId article, ArticleId from);

    /// Pages with blocks among these, or blocks of articles among those.
    std::set<PageId> pagesOf(const std::set<qint64>& blocks, const std::set<qint64>& articles);
    /// Articles of these blocks.
    std::set<ArticleId> articlesOf(const std::set<qint64>& blocks);

private:
    Article readArticle(const Statement& row) const;
    Block readBlock(const Statement& row) const;
    void insert(const Article& article, StoredIds& ids);
    void insert(const Block& block, StoredIds& ids);
    void update(const Article& article);
    void update(const Block& block);
    void writeArticles(const Layout& before, const Layout& after, StoredIds& ids);
    void writeLinks(const Layout& before, const Layout& after, const StoredIds& ids);
    void unlink(ArticleId article);
    void writeBlocks(const Layout& before, const Layout& after, StoredIds& ids);

    Database& m_database;
    MarkStore m_marks;
};

} // namespace jianbao::project
