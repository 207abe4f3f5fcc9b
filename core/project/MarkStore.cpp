#include "core/project/MarkStore.h"

#include <algorithm>

namespace jianbao::project {

namespace {

TextRange rangeOf(const Statement& row, int column) {
    return {row.integer(column), row.integer(column + 1)};
}

} // namespace

void MarkStore::read(const std::set<PageId>& pages, Layout& layout) {
    const QString list = idList(pages);
    layout.corrections = corrections(list);
    layout.mentions = mentions(list);
    layout.rejections = rejections(list);
    layout.states = states(list);
}

std::vector<Correction> MarkStore::corrections(const QString& pageList) {
    Statement row = m_database.prepare("SELECT correction.id, page, begin, end, text "
                                       "FROM json_each(?1) CROSS JOIN correction ON page = value");
    row.bind(1, pageList);
    std::vector<Correction> found;
    while (row.step())
        found.push_back(
            {CorrectionId{row.integer(0)}, PageId{row.integer(1)}, rangeOf(row, 2), row.text(4)});
    return found;
}

std::vector<Mention> MarkStore::mentions(const QString& pageList) {
    Statement row =
        m_database.prepare("SELECT mention.id, type, entity, page, begin, end "
                           "FROM mention JOIN mention_range ON mention_range.mention = mention.id "
                           "WHERE mention.id IN (SELECT mention FROM json_each(?1) "
                           "                     CROSS JOIN mention_range ON page = value) "
                           "ORDER BY mention.id, n");
    row.bind(1, pageList);
    return readMentions(row);
}

std::vector<Mention> MarkStore::readMentions(Statement& row) {
    std::vector<Mention> found;
    while (row.step()) {
        const MentionId id{row.integer(0)};
        if (found.empty() || found.back().id != id)
            found.push_back({id, TagTypeId{row.integer(1)}, EntityId{row.integer(2)}, {}});
        found.back().ranges.push_back({PageId{row.integer(3)}, rangeOf(row, 4)});
    }
    return found;
}

std::vector<Mention> MarkStore::mentionsOf(EntityId entity) {
    Statement row =
        m_database.prepare("SELECT mention.id, type, entity, page, begin, end "
                           "FROM mention JOIN mention_range ON mention_range.mention = mention.id "
                           "WHERE entity = ?1 ORDER BY mention.id, n");
    row.bind(1, entity.value);
    return readMentions(row);
}

std::vector<Mention> MarkStore::mentionsOf(TagTypeId type) {
    Statement row =
        m_database.prepare("SELECT mention.id, type, entity, page, begin, end "
                           "FROM mention JOIN mention_range ON mention_range.mention = mention.id "
                           "WHERE type = ?1 ORDER BY mention.id, n");
    row.bind(1, type.value);
    return readMentions(row);
}

std::map<EntityId, qint64> MarkStore::mentionCounts() {
    Statement row =
        m_database.prepare("SELECT ifnull(entity, 0), count(*) FROM mention GROUP BY entity");
    std::map<EntityId, qint64> counts;
    while (row.step())
        counts[EntityId{row.integer(0)}] = row.integer(1);
    return counts;
}

std::vector<std::pair<QString, QString>> MarkStore::rejectedNames() {
    Statement row = m_database.prepare("SELECT DISTINCT code, text FROM rejection ORDER BY 1, 2");
    std::vector<std::pair<QString, QString>> names;
    while (row.step())
        names.emplace_back(row.text(0), row.text(1));
    return names;
}

std::vector<Rejection> MarkStore::rejections(const QString& pageList) {
    Statement row = m_database.prepare("SELECT rejection.id, page, begin, end, code, text "
                                       "FROM json_each(?1) CROSS JOIN rejection ON page = value");
    row.bind(1, pageList);
    std::vector<Rejection> found;
    while (row.step())
        found.push_back({RejectionId{row.integer(0)}, PageId{row.integer(1)}, rangeOf(row, 2),
                         row.text(4), row.text(5)});
    return found;
}

std::vector<PageState> MarkStore::states(const QString& pageList) {
    Statement row = m_database.prepare("SELECT page, status, note "
                                       "FROM json_each(?1) CROSS JOIN page_state ON page = value");
    row.bind(1, pageList);
    std::vector<PageState> found;
    while (row.step())
        found.push_back({PageId{row.integer(0)},
                         readable(statusFromName(row.text(1)), m_database, row), row.text(2)});
    return found;
}

void MarkStore::writeCorrections(const std::vector<Correction>& before,
                                 const std::vector<Correction>& after, StoredIds& ids) {
    writeRows(
        before, after,
        [&](const Correction& correction) {
            m_database
                .prepare("INSERT INTO correction (page, begin, end, text) VALUES (?1, ?2, ?3, ?4)")
                .bindAll(correction.page.value, qint64{correction.range.begin},
                         qint64{correction.range.end}, correction.text)
                .run();
            ids.corrections[correction.id] = CorrectionId{m_database.lastInsertId()};
        },
        [&](const Correction& correction) {
            m_database
                .prepare("UPDATE correction SET page = ?1, begin = ?2, end = ?3, text = ?4 "
                         "WHERE id = ?5")
                .bindAll(correction.page.value, qint64{correction.range.begin},
                         qint64{correction.range.end}, correction.text, correction.id.value)
                .run();
        },
        [&](CorrectionId id) {
            m_database.prepare("DELETE FROM correction WHERE id = ?1").bind(1, id.value).run();
        });
}

void MarkStore::writeMentions(const std::vector<Mention>& before, const std::vector<Mention>& after,
                              StoredIds& ids) {
    const auto old = indexById(before);
    writeRows(
        before, after,
        [&](const Mention& mention) {
            Statement row =
                m_database.prepare("INSERT INTO mention (type, entity) VALUES (?1, ?2)");
            row.bind(1, stored(ids.types, mention.type).value);
            bindId(row, 2, stored(ids.entities, mention.entity));
            row.run();
            const MentionId id{m_database.lastInsertId()};
            ids.mentions[mention.id] = id;
            insertRanges(id, mention);
        },
        [&](const Mention& mention) {
            Statement row =
                m_database.prepare("UPDATE mention SET type = ?1, entity = ?2 WHERE id = ?3");
            row.bind(1, stored(ids.types, mention.type).value).bind(3, mention.id.value);
            bindId(row, 2, stored(ids.entities, mention.entity));
            row.run();
            if (mention.ranges == old.at(mention.id)->ranges)
                return;
            deleteRanges(mention.id);
            insertRanges(mention.id, mention);
        },
        [&](MentionId id) {
            deleteRanges(id);
            m_database.prepare("DELETE FROM mention WHERE id = ?1").bind(1, id.value).run();
        });
}

void MarkStore::insertRanges(MentionId id, const Mention& mention) {
    qint64 n = 0;
    for (const PageRange& part : mention.ranges)
        m_database
            .prepare("INSERT INTO mention_range (mention, n, page, begin, end) "
                     "VALUES (?1, ?2, ?3, ?4, ?5)")
            .bindAll(id.value, n++, part.page.value, qint64{part.range.begin},
                     qint64{part.range.end})
            .run();
}

void MarkStore::deleteRanges(MentionId id) {
    m_database.prepare("DELETE FROM mention_range WHERE mention = ?1").bind(1, id.value).run();
}

void MarkStore::writeRejections(const std::vector<Rejection>& before,
                                const std::vector<Rejection>& after, StoredIds& ids) {
    const auto bindTo = [](Statement& row, const Rejection& rejection) {
        row.bindAll(rejection.page.value, qint64{rejection.range.begin},
                    qint64{rejection.range.end}, rejection.code, rejection.text);
    };
    writeRows(
        before, after,
        [&](const Rejection& rejection) {
            Statement row =
                m_database.prepare("INSERT INTO rejection (page, begin, end, code, text) "
                                   "VALUES (?1, ?2, ?3, ?4, ?5)");
            bindTo(row, rejection);
            row.run();
            ids.rejections[rejection.id] = RejectionId{m_database.lastInsertId()};
        },
        [&](const Rejection& rejection) {
            Statement row =
                m_database.prepare("UPDATE rejection SET page = ?1, begin = ?2, end = ?3, "
                                   "code = ?4, text = ?5 WHERE id = ?6");
            bindTo(row, rejection);
            row.bind(6, rejection.id.value).run();
        },
        [&](RejectionId id) {
            m_database.prepare("DELETE FROM rejection WHERE id = ?1").bind(1, id.value).run();
        });
}

void MarkStore::writeStates(const std::vector<PageState>& before,
                            const std::vector<PageState>& after) {
    for (const PageState& state : before)
        if (std::none_of(after.begin(), after.end(),
                         [&](const PageState& now) { return now.page == state.page; }))
            m_database.prepare("DELETE FROM page_state WHERE page = ?1")
                .bind(1, state.page.value)
                .run();
    for (const PageState& state : after)
        if (std::find(before.begin(), before.end(), state) == before.end())
            m_database
                .prepare("INSERT INTO page_state (page, status, note) VALUES (?1, ?2, ?3) "
                         "ON CONFLICT (page) DO UPDATE SET status = ?2, note = ?3")
                .bindAll(state.page.value, statusName(state.status), state.note)
                .run();
}

std::set<PageId> MarkStore::pagesOf(const ChangedRows& rows) {
    Statement row = m_database.prepare(
        "SELECT page FROM correction WHERE id IN (SELECT value FROM json_each(?1)) UNION "
        "SELECT page FROM mention_range WHERE mention IN (SELECT value FROM json_each(?2)) UNION "
        "SELECT page FROM rejection WHERE id IN (SELECT value FROM json_each(?3))");
    row.bindAll(idList(rows.corrections), idList(rows.mentions), idList(rows.rejections));
    std::set<PageId> pages;
    while (row.step())
        pages.insert(PageId{row.integer(0)});
    return pages;
}

} // namespace jianbao::project
