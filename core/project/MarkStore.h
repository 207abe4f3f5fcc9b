#pragma once

#include "core/model/Layout.h"
#include "core/project/Changeset.h"
#include "core/project/Rows.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace jianbao::project {

/// Reads and writes the rows that name positions of pages: corrections, mentions, rejections; and
/// the states of pages. Throws StorageError.
class MarkStore {
public:
    explicit MarkStore(Database& database)
        : m_database(database) {}

    /// Reads what touches these pages into the layout.
    void read(const std::set<PageId>& pages, Layout& layout);
    std::vector<Mention> mentions(const QString& pageList);
    std::vector<Rejection> rejections(const QString& pageList);
    /// All mentions that have an entity, or a type, by id.
    std::vector<Mention> mentionsOf(EntityId entity);
    std::vector<Mention> mentionsOf(TagTypeId type);
    /// The number of mentions of each entity; those of none under the invalid id.
    std::map<EntityId, qint64> mentionCounts();
    /// Code and text of all rejections, each pair once.
    std::vector<std::pair<QString, QString>> rejectedNames();

    /// Write the rows in which the lists differ. Types and entities that are new with the same step
    /// stand in @p ids already.
    void writeCorrections(const std::vector<Correction>& before,
                          const std::vector<Correction>& after, StoredIds& ids);
    void writeMentions(const std::vector<Mention>& before, const std::vector<Mention>& after,
                       StoredIds& ids);
    void writeRejections(const std::vector<Rejection>& before, const std::vector<Rejection>& after,
                         StoredIds& ids);
    void writeStates(const std::vector<PageState>& before, const std::vector<PageState>& after);

    /// The pages that these rows, as they are now, name.
    std::set<PageId> pagesOf(const ChangedRows& rows);

private:
    static std::vector<Mention> readMentions(Statement& row);
    std::vector<Correction> corrections(const QString& pageList);
    std::vector<PageState> states(const QString& pageList);
    void insertRanges(MentionId id, const Mention& mention);
    void deleteRanges(MentionId id);

    Database& m_database;
};

} // namespace jianbao::project
