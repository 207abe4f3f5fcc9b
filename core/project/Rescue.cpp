#include "core/project/Rescue.h"

#include "core/project/LayoutRepair.h"
#include "core/project/LockHolder.h"
#include "core/project/ProjectFile.h"
#include "core/project/RowSalvage.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>

namespace jianbao::project {

using namespace Qt::StringLiterals;

namespace {

void copyFile(const QString& from, const QString& to) {
    QFile file(from);
    if (!file.copy(to))
        throw StorageError{{ErrorKind::Io, from, file.errorString()}};
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

/// A damaged first line alone must not keep SQLite from reading the rest, and the page at which a
/// file was cut off must not pass for a whole one with zeros at its end.
void mendFrame(const QString& path) {
    constexpr qsizetype pageSizeOffset = 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        throw StorageError{{ErrorKind::Io, path, file.errorString()}};
    const QByteArray header = file.read(pageSizeOffset + 2);
    const int stored = header.size() < pageSizeOffset + 2
                           ? 0
                           : qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool mended = file.seek(0) && file.write(SqliteMagic.data(), SqliteMagic.size()) >= 0 &&
                        (pageSize == 0 || file.resize(file.size() / pageSize * pageSize));
    if (!mended)
        throw StorageError{{ErrorKind::Io, path, file.errorString()}};
}

QStringList names(Database& database, const char* sql, const QString& table = {}) {
    Statement row = database.prepare(sql);
    if (!table.isEmpty())
        row.bind(1, table);
    QStringList names;
    while (row.step())
        names.append(row.text(0));
    return names;
}

QStringList tablesOf(Database& database) {
    return names(database, "SELECT name FROM sqlite_schema WHERE type = 'table' "
                           "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid");
}

QStringList columnsOf(Database& database, const QString& table) {
    return names(database, "SELECT name FROM pragma_table_info(?1)", table);
}

/// Carries the rows of a damaged project over into a new, empty one.
class Rescue {
public:
    Rescue(const QString& damaged, const QString& rescued)
        : m_from(damaged, Database::Mode::ReadWrite)
        , m_to(rescued, Database::Mode::ReadWrite) {
        // So that SQLite opens a file that was cut off. It is a copy, and nothing of it is run.
        sqlite3_db_config(m_from.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        m_from.execute("PRAGMA writable_schema = ON");
        m_to.execute("PRAGMA foreign_keys = OFF");
    }

    RescueReport run() {
        RescueReport report;
        const QStringList there = tablesOf(m_from);
        if (!there.contains(u"page"_s) || !there.contains(u"block"_s))
            throw StorageError{{ErrorKind::NotAProject, m_from.path(), {}}};
        Transaction transaction(m_to);
        for (const QString& table : tablesOf(m_to))
            if (there.contains(table))
                report.tables.push_back(copyTable(table));
        const Repaired repaired = repairRows(m_to);
        report.droppedRows = repaired.droppedRows;
        report.freshBlocks = repaired.freshBlocks;
        transaction.commit();
        return report;
    }

private:
    RescuedTable copyTable(const QString& table);

    // The statements outlive the databases, which keep them prepared.
    std::deque<QByteArray> m_statements;
    Database m_from;
    Database m_to;
};

RescuedTable Rescue::copyTable(const QString& table) {
    const QStringList known = columnsOf(m_from, table);
    QStringList shared = columnsOf(m_to, table);
    shared.removeIf([&](const QString& column) { return !known.contains(column); });
    const QByteArray columns = shared.join(u", "_s).toUtf8();
    QStringList places;
    for (qsizetype i = 1; i <= shared.size(); ++i)
        places.append(u"?%1"_s.arg(i));
    const char* insertSql =
        m_statements
            .emplace_back("INSERT OR REPLACE INTO " + table.toUtf8() + " (" + columns +
                          ") VALUES (" + places.join(u", "_s).toUtf8() + ')')
            .constData();

    RescuedTable rescued{table};
    RowSalvage salvage(m_from, m_statements, table.toUtf8(), columns);
    rescued.hasGaps = !salvage.run([&](const Statement& row) {
        Statement insert = m_to.prepare(insertSql);
        for (int i = 1; i <= static_cast<int>(shared.size()); ++i)
            insert.bind(i, row, i);
        const auto inserted = guarded([&] { insert.run(); });
        if (!inserted && inserted.error().kind != ErrorKind::Damaged)
            throw StorageError{inserted.error()};
        ++(inserted ? rescued.rows : rescued.refused);
    });
    return rescued;
}

/// Works on copies in a folder of its own beside the new file, which appears at the end.
Result<RescueReport> rescueInto(const QString& damaged, const QString& rescued) {
    const QTemporaryDir folder(QFileInfo(rescued).absolutePath() + u"/rescue-XXXXXX"_s);
    if (!folder.isValid())
        return failure(ErrorKind::Unreadable, rescued, folder.errorString());
    const QString from = folder.filePath(u"damaged"_s);
    const QString to = folder.filePath(u"rescued"_s);
    if (auto created = ProjectFile::create(to); !created)
        return tl::unexpected(created.error());
    auto report = guarded([&] {
        copyFile(damaged, from);
        if (QFile::exists(damaged + u"-wal"_s))
            copyFile(damaged + u"-wal"_s, from + u"-wal"_s);
        mendFrame(from);
        return Rescue(from, to).run();
    });
    if (report && !QFile::rename(to, rescued))
        return failure(ErrorKind::Io, rescued, u"cannot rename"_s);
    return report;
}

} // namespace

bool RescueReport::isWhole() const {
    return droppedRows == 0 && freshBlocks == 0 &&
           std::none_of(tables.begin(), tables.end(), [](const RescuedTable& table) {
               return table.hasGaps || table.refused > 0;
           });
}

Result<RescueReport> rescueProject(const QString& damaged, const QString& rescued) {
    const QFileInfo info(damaged);
    if (!info.exists())
        return failure(ErrorKind::NotFound, damaged);
    if (!info.isFile() || !info.isReadable())
        return failure(ErrorKind::Unreadable, damaged);
    if (QFileInfo::exists(rescued))
        return failure(ErrorKind::AlreadyExists, rescued);
    if (const auto holder = lockHolder(damaged))
        return failure(ErrorKind::Locked, damaged, describe(*holder));
    auto report = rescueInto(damaged, rescued);
    if (!report && report.error().kind != ErrorKind::DiskFull)
        report.error().subject = damaged;
    return report;
}

} // namespace jianbao::project
