#include "core/project/ProjectSummary.h"

#include "core/project/ProjectFile.h"

#include <QFileInfo>

namespace jianbao::project {

namespace {

std::vector<NewspaperSummary> newspapers(Database& database) {
    Statement row = database.prepare(
        "SELECT newspaper, coalesce(min(nullif(date, '')), ''), max(date), count(*), "
        "  sum((SELECT count(*) FROM page WHERE page.issue = issue.id)) "
        "FROM issue GROUP BY newspaper ORDER BY newspaper");
    std::vector<NewspaperSummary> list;
    while (row.step())
        list.push_back({row.text(0), QDate::fromString(row.text(1), Qt::ISODate),
                        QDate::fromString(row.text(2), Qt::ISODate), row.integer(3),
                        row.integer(4)});
    return list;
}

} // namespace

Result<ProjectSummary> summarizeProject(const QString& path) {
    auto file = ProjectFile::open(path, true);
    if (!file)
        return tl::unexpected(file.error());
    Database& database = (*file)->database();
    return guarded([&] {
        ProjectSummary summary;
        summary.format = schemaVersion(database);
        summary.bytes = QFileInfo(path).size();
        summary.newspapers = newspapers(database);
        summary.dumps = database.integer("SELECT count(*) FROM dump");
        summary.pages = database.integer("SELECT count(*) FROM page");
        summary.units = database.integer("SELECT sum(length) FROM page");
        summary.articles = database.integer("SELECT count(*) FROM article");
        summary.blocks = database.integer("SELECT count(*) FROM block");
        summary.decidedBlocks =
            database.integer("SELECT count(*) FROM block WHERE origin = 'editor'");
        summary.steps = database.integer("SELECT count(*) FROM journal");
        return summary;
    });
}

} // namespace jianbao::project
