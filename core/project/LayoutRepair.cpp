#include "core/project/LayoutRepair.h"

#include "core/edit/Operation.h"
#include "core/model/ArticleKind.h"
#include "core/model/Role.h"
#include "core/project/RowText.h"

#include <algorithm>
#include <vector>

namespace jianbao::project {

using namespace Qt::StringLiterals;

namespace {

struct Piece {
    qint64 id = 0;
    RangeList ranges;
    std::vector<qsizetype> paragraphs;
    bool changed = false;
};

class Repair {
public:
    explicit Repair(Database& database)
        : m_database(database) {}

    Repaired run();

private:
    void repairIssues();
    void repairArticles();
    void repairPages();
    void repairPage(qint64 page);
    std::vector<Piece> piecesOf(qint64 page, qsizetype length);
    void write(const Piece& piece);
    void addBlock(qint64 page, const QString& text, TextRange range);
    void agreeOnFurniture();
    void repairRanks();
    void repairMarks();
    void repairNames();
    void repairJournal();
    qint64 addArticle();
    void drop(const char* sql);

    Database& m_database;
    Repaired m_repaired;
};

Repaired Repair::run() {
    repairIssues();
    repairPages();
    agreeOnFurniture();
    repairArticles();
    repairRanks();
    repairMarks();
    repairNames();
    repairJournal();
    return m_repaired;
}

void Repair::drop(const char* sql) {
    m_database.execute(sql);
    m_repaired.droppedRows += m_database.changedRows();
}

void Repair::repairIssues() {
    m_database.execute(
        "INSERT INTO issue (id, newspaper, date) SELECT DISTINCT issue, 'issue ' || issue, '' "
        "FROM page WHERE issue NOT IN (SELECT id FROM issue);"
        "INSERT INTO dump (id, name, sha256, encoding, invalid_bytes, added) "
        "SELECT dump, 'dump ' || dump, randomblob(32), '', 0, '' "
        "FROM page WHERE dump NOT IN (SELECT id FROM dump) GROUP BY dump;"
        "UPDATE dump SET sha256 = randomblob(32) WHERE length(sha256) <> 32");
    drop("DELETE FROM block WHERE page NOT IN (SELECT id FROM page)");
}

void Repair::repairPages() {
    std::vector<qint64> pages;
    Statement row = m_database.prepare("SELECT id FROM page");
    while (row.step())
        pages.push_back(row.integer(0));
    for (const qint64 page : pages)
        repairPage(page);
}

void Repair::repairPage(qint64 page) {
    QString text;
    {
        Statement row = m_database.prepare("SELECT text FROM page WHERE id = ?1");
        if (row.bind(1, page).step())
            text = row.text(0);
    }
    m_database.prepare("UPDATE page SET length = ?2 WHERE id = ?1 AND length <> ?2")
        .bindAll(page, qint64{text.size()})
        .run();
    RangeList untold({0, text.size()});
    for (Piece& piece : piecesOf(page, text.size())) {
        RangeList free;
        for (const TextRange range : piece.ranges.ranges())
            free.add(untold.intersected(range));
        piece.changed = piece.changed || free != piece.ranges;
        piece.ranges = free;
        for (const TextRange range : free.ranges())
            untold.subtract(range);
        const auto outside = [&](qsizetype start) {
            return !free.contains(start);
        };
        piece.changed = std::erase_if(piece.paragraphs, outside) > 0 || piece.changed;
        if (piece.changed)
            write(piece);
    }
    for (const TextRange range : untold.ranges())
        addBlock(page, text, range);
}

/// The editor's first; those that cannot be read are dropped.
std::vector<Piece> Repair::piecesOf(qint64 page, qsizetype length) {
    std::vector<Piece> pieces;
    std::vector<qint64> unreadable;
    Statement row =
        m_database.prepare("SELECT id, role, ranges, paragraphs FROM block WHERE page = ?1 "
                           "ORDER BY origin = 'editor' DESC, id");
    row.bind(1, page);
    while (row.step()) {
        auto ranges = readRanges(row.text(2));
        if (!roleFromName(row.text(1)) || !ranges) {
            unreadable.push_back(row.integer(0));
            continue;
        }
        auto paragraphs = readPositions(row.text(3));
        Piece piece{row.integer(0), ranges->intersected({0, length}),
                    paragraphs.value_or(std::vector<qsizetype>{}), !paragraphs};
        piece.changed = piece.changed || piece.ranges != *ranges ||
                        !std::is_sorted(piece.paragraphs.begin(), piece.paragraphs.end());
        std::sort(piece.paragraphs.begin(), piece.paragraphs.end());
        pieces.push_back(std::move(piece));
    }
    for (const qint64 block : unreadable)
        m_database.prepare("DELETE FROM block WHERE id = ?1").bind(1, block).run();
    m_repaired.droppedRows += static_cast<qint64>(unreadable.size());
    return pieces;
}

void Repair::write(const Piece& piece) {
    if (piece.ranges.isEmpty()) {
        m_database.prepare("DELETE FROM block WHERE id = ?1").bind(1, piece.id).run();
        ++m_repaired.droppedRows;
        return;
    }
    m_database.prepare("UPDATE block SET ranges = ?2, paragraphs = ?3 WHERE id = ?1")
        .bindAll(piece.id, writeRanges(piece.ranges), writePositions(piece.paragraphs))
        .run();
}

void Repair::addBlock(qint64 page, const QString& text, TextRange range) {
    qsizetype start = range.begin;
    while (start < range.end && text[start].isSpace())
        ++start;
    const std::vector<qsizetype> paragraphs(start < range.end ? 1 : 0, start);
    m_database
        .prepare("INSERT INTO block (page, article, rank, role, ranges, paragraphs, confidence, "
                 "origin, reason) VALUES (?1, ?2, 0, ?3, ?4, ?5, 0.0, 'finder', '')")
        .bindAll(page, addArticle(), roleName(Role::Body), writeRanges(RangeList(range)),
                 writePositions(paragraphs))
        .run();
    ++m_repaired.freshBlocks;
}

qint64 Repair::addArticle() {
    m_database
        .prepare("INSERT INTO article (kind, rank, agency, place, date, reporters, photographers, "
                 "continued_on, continued_from, confidence, origin) "
                 "VALUES (?1, 0, '', '', '', '[]', '[]', '', '', 0.0, 'finder')")
        .bindAll(kindName(ArticleKind::Other))
        .run();
    return m_database.lastInsertId();
}

void Repair::agreeOnFurniture() {
    m_database.execute("UPDATE block SET article = NULL, rank = 0 "
                       "WHERE role = 'furniture' AND article IS NOT NULL");
    std::vector<qint64> homeless;
    Statement row = m_database.prepare(
        "SELECT id FROM block WHERE role <> 'furniture' AND article IS NULL ORDER BY id");
    while (row.step())
        homeless.push_back(row.integer(0));
    for (const qint64 block : homeless)
        m_database.prepare("UPDATE block SET article = ?2 WHERE id = ?1")
            .bindAll(block, addArticle())
            .run();
}

void Repair::repairArticles() {
    m_database.execute(
        "INSERT INTO article (id, kind, rank, agency, place, date, reporters, photographers, "
        "continued_on, continued_from, confidence, origin) "
        "SELECT DISTINCT article, 'other', 0, '', '', '', '[]', '[]', '', '', 0.0, 'finder' "
        "FROM block WHERE article IS NOT NULL AND article NOT IN (SELECT id FROM article)");
    drop("DELETE FROM article WHERE id NOT IN "
         "(SELECT article FROM block WHERE article IS NOT NULL)");
    drop("DELETE FROM link WHERE article = continues");
    std::vector<std::pair<qint64, QStringList>> unreadable;
    Statement row = m_database.prepare("SELECT id, kind, reporters, photographers FROM article");
    while (row.step()) {
        const QStringList now{row.text(1), row.text(2), row.text(3)};
        const QStringList mended{
            kindFromName(now[0]) ? now[0] : QString(kindName(ArticleKind::Other)),
            readNames(now[1]) ? now[1] : u"[]"_s, readNames(now[2]) ? now[2] : u"[]"_s};
        if (now != mended)
            unreadable.emplace_back(row.integer(0), mended);
    }
    for (const auto& [id, mended] : unreadable)
        m_database
            .prepare("UPDATE article SET kind = ?2, reporters = ?3, photographers = ?4 "
                     "WHERE id = ?1")
            .bindAll(id, mended[0], mended[1], mended[2])
            .run();
}

void Repair::repairRanks() {
    m_database.execute(
        "UPDATE block SET rank = placed.rank FROM "
        "  (SELECT id, row_number() OVER (PARTITION BY article ORDER BY rank, page, id) - 1 AS "
        "rank "
        "   FROM block WHERE article IS NOT NULL) AS placed "
        "WHERE placed.id = block.id AND placed.rank <> block.rank;"
        "UPDATE article SET rank = placed.rank FROM "
        "  (SELECT article.id, row_number() OVER "
        "     (PARTITION BY block.page ORDER BY article.rank, article.id) - 1 AS rank "
        "   FROM article JOIN block ON block.article = article.id AND block.rank = 0) AS placed "
        "WHERE placed.id = article.id AND placed.rank <> article.rank");
}

void Repair::repairMarks() {
    drop("DELETE FROM correction WHERE (begin = end AND text = '') OR NOT EXISTS (SELECT 1 FROM "
         "page "
         "WHERE page.id = correction.page AND begin >= 0 AND begin <= end AND end <= page.length)");
    drop("DELETE FROM correction WHERE EXISTS (SELECT 1 FROM correction AS other "
         "WHERE other.page = correction.page AND other.id < correction.id AND "
         "(other.begin = correction.begin OR "
         " (other.begin < correction.end AND correction.begin < other.end)))");
    drop("DELETE FROM rejection WHERE NOT EXISTS (SELECT 1 FROM page "
         "WHERE page.id = rejection.page AND begin >= 0 AND begin < end AND end <= page.length)");
    drop("DELETE FROM mention_range WHERE mention NOT IN (SELECT id FROM mention) OR "
         "NOT EXISTS (SELECT 1 FROM page "
         "WHERE page.id = mention_range.page AND begin >= 0 AND begin < end AND end <= "
         "page.length)");
    drop("DELETE FROM mention WHERE id NOT IN (SELECT mention FROM mention_range)");
    drop("DELETE FROM page_state WHERE page NOT IN (SELECT id FROM page) OR "
         "status NOT IN ('open', 'checked', 'questionable')");
    m_database.execute("UPDATE article SET status = 'open' "
                       "WHERE status NOT IN ('open', 'checked', 'questionable')");
}

void Repair::repairNames() {
    m_database.execute(
        "UPDATE mention SET entity = NULL WHERE entity NOT IN (SELECT id FROM entity);"
        "UPDATE entity SET aliases = '[]' WHERE NOT json_valid(aliases);"
        "INSERT INTO tag_type (id, code, name, color, key, rank) "
        "SELECT type, 'TYPE' || type, '', '', '', type FROM "
        "  (SELECT type FROM mention UNION SELECT type FROM entity) "
        "WHERE type NOT IN (SELECT id FROM tag_type)");
}

void Repair::repairJournal() {
    m_database.execute("UPDATE journal SET changeset = NULL WHERE changeset IS NOT NULL");
    std::vector<qint64> unknown;
    Statement row = m_database.prepare("SELECT id, operation FROM journal");
    while (row.step())
        if (!edit::operationFromName(row.text(1)))
            unknown.push_back(row.integer(0));
    for (const qint64 step : unknown)
        m_database.prepare("DELETE FROM journal WHERE id = ?1").bind(1, step).run();
    m_repaired.droppedRows += static_cast<qint64>(unknown.size());
}

} // namespace

Repaired repairRows(Database& database) {
    return Repair(database).run();
}

} // namespace jianbao::project
