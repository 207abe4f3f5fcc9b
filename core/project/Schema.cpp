#include "core/project/Schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace jianbao::project {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeaderSize = 100;
constexpr qsizetype ApplicationIdOffset = 68;

} // namespace

std::vector<Migration> migrations() {
    std::vector<Migration> steps;
    const QDir folder(u":/schema"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is not built in", qPrintable(name));
        steps.push_back({name.section(u'_', 0, 0).toInt(), file.readAll()});
    }
    Q_ASSERT(!steps.empty());
    return steps;
}

int schemaVersion(Database& database) {
    return static_cast<int>(database.integer("PRAGMA user_version"));
}

void migrate(Database& database, const std::vector<Migration>& steps) {
    const int have = schemaVersion(database);
    if (have > steps.back().version)
        throw StorageError{
            {ErrorKind::NewerProject, database.path(),
             u"format %1, this program knows %2"_s.arg(have).arg(steps.back().version)}};
    for (const Migration& step : steps) {
        if (step.version <= have)
            continue;
        Transaction transaction(database);
        database.execute(step.sql.constData());
        database.execute("PRAGMA user_version = " + QByteArray::number(step.version));
        transaction.commit();
    }
}

Result<void> checkHeader(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound, path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, path, file.errorString());
    const QByteArray header = file.read(HeaderSize);
    if (!header.startsWith(SqliteMagic))
        return failure(ErrorKind::NotAProject, path, u"no SQLite file"_s);
    if (header.size() < HeaderSize)
        return failure(ErrorKind::Damaged, path, u"cut off"_s);
    if (qFromBigEndian<qint32>(header.constData() + ApplicationIdOffset) != ApplicationId)
        return failure(ErrorKind::NotAProject, path, u"a database of another program"_s);
    return {};
}

void checkTables(Database& database) {
    if (database.integer("PRAGMA application_id") != ApplicationId)
        throw StorageError{{ErrorKind::NotAProject, database.path(), {}}};
    const qint64 tables =
        database.integer("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN "
                         "('issue', 'dump', 'page', 'article', 'link', 'block', 'journal')");
    if (tables != 7)
        throw StorageError{{ErrorKind::Damaged, database.path(), u"tables are missing"_s}};
}

} // namespace jianbao::project
