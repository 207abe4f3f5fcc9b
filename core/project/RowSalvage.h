#pragma once

#include "core/project/Database.h"

#include <deque>
#include <functional>

namespace jianbao::project {

/// Reads those rows of a table that a damaged file still gives, from both ends and, where a stretch
/// in the middle cannot be reached, by halving it down to the rows that are lost.
class RowSalvage {
public:
    /// @p statements keeps the SQL, and must outlive the database.
    RowSalvage(Database& damaged, std::deque<QByteArray>& statements, const QByteArray& table,
               const QByteArray& columns);

    /// Column 0 is the row's number, the columns asked for follow. No row comes twice.
    using Take = std::function<void(const Statement& row)>;
    /// Whether nothing was out of reach. Throws what @p take throws.
    bool run(const Take& take);

private:
    struct Stretch {
        qint64 first = 0;
        qint64 last = 0;
    };
    struct Scan {
        bool complete = false;
        /// The last row that could be read, or where the scan began.
        qint64 reached = 0;
    };
    qint64 highestNumber();
    Scan scanUp(Stretch stretch, const Take& take);
    Scan scanDown(Stretch stretch, const Take& take);
    Scan scan(const char* sql, Stretch stretch, qint64 start, const Take& take);

    Database& m_damaged;
    const char* m_up;
    const char* m_down;
    const char* m_highest;
};

} // namespace jianbao::project
