#include "core/project/ProjectCheck.h"

#include "core/project/Changeset.h"
#include "core/project/LayoutStore.h"
#include "core/project/PageStore.h"
#include "core/project/ProjectFile.h"

#include <array>

namespace jianbao::project {

using namespace Qt::StringLiterals;

namespace {

using Place = Contradiction::Place;

class Check {
public:
    explicit Check(Database& database)
        : m_database(database)
        , m_pages(database)
        , m_layouts(database) {}

    CheckReport run(const CheckProgress& progress, std::stop_token stop);

private:
    /// Runs @p part; what it throws is a finding of its own.
    template<typename Part>
    void look(Place place, qint64 number, Part&& part) {
        if (const auto done = guarded(part); !done)
            find(place, number, done.error().detail);
    }
    void find(Place place, qint64 number, const QString& words) {
        m_report.contradictions.push_back({place, number, words});
    }
    void checkStorage();
    void checkReferences();
    void checkDumps();
    void checkArticles();
    void checkPage(PageId page);
    void checkSteps();
    std::vector<qint64> numbers(const char* sql);

    Database& m_database;
    PageStore m_pages;
    LayoutStore m_layouts;
    CheckReport m_report;
};

CheckReport Check::run(const CheckProgress& progress, std::stop_token stop) {
    look(Place::Storage, 0, [&] { checkStorage(); });
    look(Place::References, 0, [&] { checkReferences(); });
    look(Place::Storage, 0, [&] { checkDumps(); });
    look(Place::References, 0, [&] { checkArticles(); });
    std::vector<qint64> pages;
    look(Place::Storage, 0, [&] { pages = numbers("SELECT id FROM page ORDER BY id"); });
    for (const qint64 page : pages) {
        if (stop.stop_requested())
            throw StorageError{{ErrorKind::Cancelled, m_database.path(), {}}};
        look(Place::Page, page, [&] { checkPage(PageId{page}); });
        ++m_report.pages;
        if (progress)
            progress(m_report.pages, static_cast<qint64>(pages.size()));
    }
    look(Place::Journal, 0, [&] { checkSteps(); });
    return m_report;
}

void Check::checkStorage() {
    Statement row = m_database.prepare("PRAGMA integrity_check(20)");
    while (row.step())
        if (const QString words = row.text(0); words != u"ok"_s)
            find(Place::Storage, 0, words);
}

void Check::checkReferences() {
    Statement row = m_database.prepare("PRAGMA foreign_key_check");
    while (row.step())
        find(Place::References, 0,
             u"row %1 of %2 names a row of %3 that is not there"_s.arg(row.text(1), row.text(0),
                                                                       row.text(2)));
}

void Check::checkDumps() {
    for (const qint64 dump : numbers("SELECT id FROM dump WHERE length(sha256) <> 32"))
        find(Place::Storage, 0, u"the checksum of dump %1 is cut off"_s.arg(dump));
}

void Check::checkArticles() {
    m_report.articles = m_database.integer("SELECT count(*) FROM article");
    m_report.blocks = m_database.integer("SELECT count(*) FROM block");
    for (const qint64 article : numbers("SELECT id FROM article WHERE NOT EXISTS "
                                        "(SELECT 1 FROM block WHERE block.article = article.id)"))
        find(Place::References, 0, u"article %1 has no block"_s.arg(article));
}

void Check::checkPage(PageId id) {
    const auto page = m_pages.page(id);
    const qsizetype length = m_pages.length(id).value_or(0);
    if (page->text.size() != length)
        find(Place::Page, id.value,
             u"its text has %1 units, not %2"_s.arg(page->text.size()).arg(length));
    const Layout layout = m_layouts.read(std::array{id});
    if (const auto violation = findViolation(layout, id, page->text.size()))
        find(Place::Page, id.value, *violation);
}

void Check::checkSteps() {
    const auto steps = numbers("SELECT id FROM journal ORDER BY id");
    m_report.steps = static_cast<qint64>(steps.size());
    for (const qint64 step : steps)
        look(Place::Journal, step, [&] {
            Statement row =
                m_database.prepare("SELECT operation, changeset FROM journal WHERE id = ?1");
            row.bind(1, step).step();
            if (!edit::operationFromName(row.text(0)))
                find(Place::Journal, step, u"unknown operation "_s + row.text(0));
            if (!row.isNull(1))
                changedRows(m_database, row.blob(1));
        });
}

std::vector<qint64> Check::numbers(const char* sql) {
    Statement row = m_database.prepare(sql);
    std::vector<qint64> numbers;
    while (row.step())
        numbers.push_back(row.integer(0));
    return numbers;
}

} // namespace

Result<CheckReport> checkProject(const QString& path, const CheckProgress& progress,
                                 std::stop_token stop) {
    auto file = ProjectFile::open(path, true);
    if (!file)
        return tl::unexpected(file.error());
    return guarded([&] { return Check((*file)->database()).run(progress, stop); });
}

} // namespace jianbao::project
