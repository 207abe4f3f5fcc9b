#include "core/project/LayoutStore.h"

#include "core/project/RowText.h"

#include <algorithm>

namespace jianbao::project {

using namespace Qt::StringLiterals;

namespace {

QLatin1String originName(Origin origin) {
    return origin == Origin::Editor ? "editor"_L1 : "finder"_L1;
}

Origin originFromName(const QString& name) {
    return name == "editor"_L1 ? Origin::Editor : Origin::Finder;
}

} // namespace

/// Lists are joined rather than looked into by IN, for which SQLite would build a table each time.
Layout LayoutStore::read(std::span<const PageId> pages) {
    Layout layout;
    const std::set<PageId> asked(pages.begin(), pages.end());
    Statement here = m_database.prepare(
        "SELECT block.id, page, article, rank, role, ranges, paragraphs, confidence, origin, "
        "reason, note FROM json_each(?1) CROSS JOIN block ON page = value");
    here.bind(1, idList(asked));
    std::set<ArticleId> articles;
    while (here.step()) {
        layout.blocks.push_back(readBlock(here));
        if (layout.blocks.back().article.isValid())
            articles.insert(layout.blocks.back().article);
    }
    const QString articleList = idList(articles);
    Statement whole = m_database.prepare(
        "SELECT block.id, page, article, rank, role, ranges, paragraphs, confidence, origin, "
        "reason, note FROM json_each(?1) CROSS JOIN block ON article = value");
    whole.bind(1, articleList);
    std::set<PageId> touched = asked;
    while (whole.step()) {
        if (asked.contains(PageId{whole.integer(1)}))
            continue;
        layout.blocks.push_back(readBlock(whole));
        touched.insert(layout.blocks.back().page);
    }
    Statement article = m_database.prepare(
        "SELECT article.id, kind, rank, "
        "  (SELECT other.id FROM link JOIN article AS other ON other.id = link.continues "
        "   WHERE link.article = article.id), agency, place, date, reporters, photographers, "
        "continued_on, continued_from, confidence, origin, title, status, note "
        "FROM json_each(?1) CROSS JOIN article ON article.id = value");
    article.bind(1, articleList);
    while (article.step())
        layout.articles.push_back(readArticle(article));
    m_marks.read(touched, layout);
    normalize(layout);
    return layout;
}

std::vector<PageId> LayoutStore::reach(std::span<const PageId> pages) {
    Statement row = m_database.prepare(
        "WITH pages (id) AS MATERIALIZED (SELECT value FROM json_each(?1)), "
        "here (id) AS MATERIALIZED "
        "  (SELECT DISTINCT article FROM block WHERE page IN pages AND article IS NOT NULL) "
        "SELECT id FROM pages UNION "
        "SELECT page FROM block WHERE article IN ("
        "  SELECT id FROM here UNION "
        "  SELECT continues FROM link WHERE article IN here UNION "
        "  SELECT article FROM link WHERE continues IN here)");
    row.bind(1, idList(pages));
    std::vector<PageId> reached;
    while (row.step())
        reached.push_back(PageId{row.integer(0)});
    return reached;
}

void LayoutStore::link(ArticleId article, ArticleId from) {
    m_database
        .prepare("INSERT OR REPLACE INTO link (article, continues) SELECT ?1, ?2 WHERE NOT EXISTS "
                 "(SELECT 1 FROM link JOIN article AS a ON a.id = link.article "
                 " JOIN article AS b ON b.id = link.continues "
                 " WHERE link.article = ?1 OR link.continues = ?2)")
        .bindAll(article.value, from.value)
        .run();
}

std::set<PageId> LayoutStore::pagesOf(const std::set<qint64>& blocks,
                                      const std::set<qint64>& articles) {
    Statement row = m_database.prepare(
        "SELECT page FROM block WHERE id IN (SELECT value FROM json_each(?1)) UNION "
        "SELECT page FROM block WHERE article IN (SELECT value FROM json_each(?2))");
    row.bindAll(idList(blocks), idList(articles));
    std::set<PageId> pages;
    while (row.step())
        pages.insert(PageId{row.integer(0)});
    return pages;
}

std::set<ArticleId> LayoutStore::articlesOf(const std::set<qint64>& blocks) {
    Statement row =
        m_database.prepare("SELECT DISTINCT article FROM block WHERE article IS NOT NULL AND "
                           "id IN (SELECT value FROM json_each(?1))");
    row.bind(1, idList(blocks));
    std::set<ArticleId> articles;
    while (row.step())
        articles.insert(ArticleId{row.integer(0)});
    return articles;
}

Article LayoutStore::readArticle(const Statement& row) const {
    Article article;
    article.id = ArticleId{row.integer(0)};
    article.kind = readable(kindFromName(row.text(1)), m_database, row);
    article.rank = static_cast<int>(row.integer(2));
    article.continues = ArticleId{row.integer(3)};
    article.meta.agency = row.text(4);
    article.meta.place = row.text(5);
    article.meta.date = row.text(6);
    article.meta.reporters = readable(readNames(row.text(7)), m_database, row);
    article.meta.photographers = readable(readNames(row.text(8)), m_database, row);
    article.meta.continuedOn = row.text(9);
    article.meta.continuedFrom = row.text(10);
    article.confidence = row.real(11);
    article.origin = originFromName(row.text(12));
    article.title = row.text(13);
    article.status = readable(statusFromName(row.text(14)), m_database, row);
    article.note = row.text(15);
    return article;
}

Block LayoutStore::readBlock(const Statement& row) const {
    Block block;
    block.id = BlockId{row.integer(0)};
    block.page = PageId{row.integer(1)};
    block.article = ArticleId{row.integer(2)};
    block.rank = static_cast<int>(row.integer(3));
    block.role = readable(roleFromName(row.text(4)), m_database, row);
    block.ranges = readable(readRanges(row.text(5)), m_database, row);
    block.paragraphs = readable(readPositions(row.text(6)), m_database, row);
    block.confidence = row.real(7);
    block.origin = originFromName(row.text(8));
    block.reason = row.text(9);
    block.note = row.text(10);
    return block;
}

namespace {

void bindArticle(Statement& statement, const Article& article) {
    statement.bindAll(kindName(article.kind), qint64{article.rank}, article.meta.agency,
                      article.meta.place, article.meta.date, writeNames(article.meta.reporters),
                      writeNames(article.meta.photographers), article.meta.continuedOn,
                      article.meta.continuedFrom, article.confidence, originName(article.origin),
                      article.title, statusName(article.status), article.note);
}

void bindBlock(Statement& statement, const Block& block) {
    statement.bindAll(block.page.value, qint64{block.rank}, roleName(block.role),
                      writeRanges(block.ranges), writePositions(block.paragraphs), block.confidence,
                      originName(block.origin), block.reason, block.note);
    bindId(statement, 10, block.article);
}

} // namespace

void LayoutStore::insert(const Article& article, StoredIds& ids) {
    Statement statement = m_database.prepare(
        "INSERT INTO article (kind, rank, agency, place, date, reporters, photographers, "
        "continued_on, continued_from, confidence, origin, title, status, note) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
    bindArticle(statement, article);
    statement.run();
    ids.articles[article.id] = ArticleId{m_database.lastInsertId()};
}

void LayoutStore::insert(const Block& block, StoredIds& ids) {
    Statement statement = m_database.prepare(
        "INSERT INTO block (page, rank, role, ranges, paragraphs, confidence, origin, reason, "
        "note, article) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    bindBlock(statement, block);
    statement.run();
    ids.blocks[block.id] = BlockId{m_database.lastInsertId()};
}

void LayoutStore::update(const Article& article) {
    Statement statement = m_database.prepare(
        "UPDATE article SET kind = ?1, rank = ?2, agency = ?3, place = ?4, date = ?5, "
        "reporters = ?6, photographers = ?7, continued_on = ?8, continued_from = ?9, "
        "confidence = ?10, origin = ?11, title = ?12, status = ?13, note = ?14 WHERE id = ?15");
    bindArticle(statement, article);
    statement.bind(15, article.id.value).run();
}

void LayoutStore::update(const Block& block) {
    Statement statement = m_database.prepare(
        "UPDATE block SET page = ?1, rank = ?2, role = ?3, ranges = ?4, paragraphs = ?5, "
        "confidence = ?6, origin = ?7, reason = ?8, note = ?9, article = ?10 WHERE id = ?11");
    bindBlock(statement, block);
    statement.bind(11, block.id.value).run();
}

StoredIds LayoutStore::writeDifference(const Layout& before, const Layout& after) {
    StoredIds ids;
    writeArticles(before, after, ids);
    writeLinks(before, after, ids);
    writeBlocks(before, after, ids);
    m_marks.writeCorrections(before.corrections, after.corrections, ids);
    m_marks.writeMentions(before.mentions, after.mentions, ids);
    m_marks.writeRejections(before.rejections, after.rejections, ids);
    m_marks.writeStates(before.states, after.states);
    return ids;
}

void LayoutStore::writeArticles(const Layout& before, const Layout& after, StoredIds& ids) {
    writeRows(
        before.articles, after.articles, [&](const Article& article) { insert(article, ids); },
        [&](const Article& article) { update(article); },
        [&](ArticleId id) {
            m_database.prepare("DELETE FROM article WHERE id = ?1").bind(1, id.value).run();
        });
}

void LayoutStore::writeLinks(const Layout& before, const Layout& after, const StoredIds& ids) {
    auto old = indexById(before.articles);
    for (const Article& article : after.articles) {
        const auto known = old.find(article.id);
        const ArticleId former = known == old.end() ? ArticleId{} : known->second->continues;
        old.erase(article.id);
        if (former == article.continues)
            continue;
        const ArticleId id = stored(ids.articles, article.id);
        const ArticleId continues = stored(ids.articles, article.continues);
        if (continues.isValid())
            m_database.prepare("INSERT OR REPLACE INTO link (article, continues) VALUES (?1, ?2)")
                .bindAll(id.value, continues.value)
                .run();
        else
            unlink(id);
    }
    for (const auto& [id, article] : old)
        unlink(id);
}

void LayoutStore::unlink(ArticleId article) {
    m_database.prepare("DELETE FROM link WHERE article = ?1").bind(1, article.value).run();
}

void LayoutStore::writeBlocks(const Layout& before, const Layout& after, StoredIds& ids) {
    auto old = indexById(before.blocks);
    for (const Block& block : after.blocks) {
        Block row = block;
        row.article = stored(ids.articles, block.article);
        if (block.id.isProvisional()) {
            insert(row, ids);
            continue;
        }
        if (row != *old.at(block.id))
            update(row);
        old.erase(block.id);
    }
    for (const auto& [id, block] : old)
        m_database.prepare("DELETE FROM block WHERE id = ?1").bind(1, id.value).run();
}

} // namespace jianbao::project
