#pragma once

#include "core/model/Ids.h"
#include "core/project/Database.h"

#include <map>
#include <optional>
#include <unordered_map>

namespace jianbao::project {

/// Stored ids in place of provisional ones, by the latter.
struct StoredIds {
    std::map<BlockId, BlockId> blocks;
    std::map<ArticleId, ArticleId> articles;
    std::map<CorrectionId, CorrectionId> corrections;
    std::map<MentionId, MentionId> mentions;
    std::map<RejectionId, RejectionId> rejections;
    std::map<TagTypeId, TagTypeId> types;
    std::map<EntityId, EntityId> entities;
};

/// The stored id in place of a provisional one; any other as it is.
template<typename Id>
Id stored(const std::map<Id, Id>& ids, Id id) {
    const auto found = ids.find(id);
    return found == ids.end() ? id : found->second;
}

/// The ids as a JSON array, for json_each.
template<typename Ids>
QString idList(const Ids& ids) {
    QString list(u'[');
    for (const auto& id : ids) {
        if (list.size() > 1)
            list += u',';
        if constexpr (std::is_same_v<std::decay_t<decltype(id)>, qint64>)
            list += QString::number(id);
        else
            list += QString::number(id.value);
    }
    return list + u']';
}

/// The value, or Damaged where a row does not hold what its column promises.
template<typename Value>
Value readable(std::optional<Value> value, const Database& database, const Statement& row) {
    if (!value)
        throw StorageError{{ErrorKind::Damaged, database.path(),
                            QStringLiteral("row %1 is not readable").arg(row.integer(0))}};
    return *std::move(value);
}

/// Binds the id, or NULL for none.
template<typename Tag>
void bindId(Statement& statement, int place, Id<Tag> id) {
    if (id.isValid())
        statement.bind(place, id.value);
    else
        statement.bindNull(place);
}

template<typename Items>
auto indexById(const Items& items) {
    std::unordered_map<decltype(items.front().id), const typename Items::value_type*> index;
    for (const auto& item : items)
        index[item.id] = &item;
    return index;
}

/// Calls @p insert for the items of @p after that are new (their id is provisional), @p update for
/// those that were another in @p before, and @p remove with the ids that are gone.
template<typename Items, typename Insert, typename Update, typename Remove>
void writeRows(const Items& before, const Items& after, Insert&& insert, Update&& update,
               Remove&& remove) {
    auto old = indexById(before);
    for (const auto& item : after) {
        if (item.id.isProvisional()) {
            insert(item);
            continue;
        }
        if (item != *old.at(item.id))
            update(item);
        old.erase(item.id);
    }
    for (const auto& [id, item] : old)
        remove(id);
}

} // namespace jianbao::project
