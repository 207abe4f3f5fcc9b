#include "core/project/RowSalvage.h"

#include <vector>

namespace jianbao::project {

namespace {

const char* keep(std::deque<QByteArray>& statements, const QByteArray& sql) {
    return statements.emplace_back(sql).constData();
}

/// More rows than a page of the file holds on average, for files whose highest row is out of reach.
constexpr qint64 RowsPerPage = 200;

} // namespace

RowSalvage::RowSalvage(Database& damaged, std::deque<QByteArray>& statements,
                       const QByteArray& table, const QByteArray& columns)
    : m_damaged(damaged)
    , m_up(keep(statements, "SELECT rowid, " + columns + " FROM " + table +
                                " NOT INDEXED WHERE rowid BETWEEN ?1 AND ?2 ORDER BY rowid"))
    , m_down(keep(statements, "SELECT rowid, " + columns + " FROM " + table +
                                  " NOT INDEXED WHERE rowid BETWEEN ?1 AND ?2 ORDER BY rowid DESC"))
    , m_highest(keep(statements, "SELECT max(rowid) FROM " + table)) {}

bool RowSalvage::run(const Take& take) {
    bool complete = true;
    std::vector<Stretch> open{{1, highestNumber()}};
    while (!open.empty()) {
        const Stretch stretch = open.back();
        open.pop_back();
        if (stretch.first > stretch.last)
            continue;
        const Scan up = scanUp(stretch, take);
        if (up.complete)
            continue;
        const Scan down = scanDown({up.reached + 1, stretch.last}, take);
        if (down.complete)
            continue;
        const Stretch left{up.reached + 1, down.reached - 1};
        if (left.first >= left.last) {
            complete = false;
            continue;
        }
        const qint64 middle = left.first + (left.last - left.first) / 2;
        open.push_back({left.first, middle});
        open.push_back({middle + 1, left.last});
    }
    return complete;
}

qint64 RowSalvage::highestNumber() {
    const auto highest = guarded([&] { return m_damaged.integer(m_highest); });
    if (highest)
        return *highest;
    const auto pages = guarded([&] { return m_damaged.integer("PRAGMA page_count"); });
    return pages.value_or(0) * RowsPerPage;
}

RowSalvage::Scan RowSalvage::scanUp(Stretch stretch, const Take& take) {
    return scan(m_up, stretch, stretch.first - 1, take);
}

RowSalvage::Scan RowSalvage::scanDown(Stretch stretch, const Take& take) {
    return scan(m_down, stretch, stretch.last + 1, take);
}

RowSalvage::Scan RowSalvage::scan(const char* sql, Stretch stretch, qint64 start,
                                  const Take& take) {
    Scan scan{false, start};
    const auto next = [](Statement& row) {
        return guarded([&] { return row.step(); });
    };
    if (!guarded([&] { m_damaged.prepare(sql); }))
        return scan;
    Statement row = m_damaged.prepare(sql);
    row.bindAll(stretch.first, stretch.last);
    auto more = next(row);
    for (; more && *more; more = next(row)) {
        scan.reached = row.integer(0);
        take(row);
    }
    scan.complete = more.has_value();
    return scan;
}

} // namespace jianbao::project
