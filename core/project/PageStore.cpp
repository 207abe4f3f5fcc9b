#include "core/project/PageStore.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace jianbao::project {

using namespace Qt::StringLiterals;

namespace {

using NaturalKey = std::tuple<QString, qlonglong, QString>;

/// "A2" before "A10" before "B1"; what has no digits in front.
NaturalKey naturalKey(const QString& number) {
    const auto digit =
        std::find_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    const auto behind = std::find_if(digit, number.end(), [](QChar c) { return !c.isDigit(); });
    const qsizetype at = digit - number.begin();
    const qsizetype end = behind - number.begin();
    return {number.left(at), number.sliced(at, end - at).toLongLong(), number.sliced(end)};
}

} // namespace

std::vector<Issue> PageStore::issues() {
    Statement row =
        m_database.prepare("SELECT id, newspaper, date FROM issue ORDER BY newspaper, date, id");
    std::vector<Issue> issues;
    while (row.step())
        issues.push_back(
            {IssueId{row.integer(0)}, row.text(1), QDate::fromString(row.text(2), Qt::ISODate)});
    return issues;
}

std::optional<Issue> PageStore::issue(IssueId id) {
    Statement row = m_database.prepare("SELECT newspaper, date FROM issue WHERE id = ?1");
    if (!row.bind(1, id.value).step())
        return std::nullopt;
    return Issue{id, row.text(0), QDate::fromString(row.text(1), Qt::ISODate)};
}

std::vector<PageSummary> PageStore::read(Statement& row) {
    std::unordered_map<qint64, QString> dumps;
    std::vector<std::pair<NaturalKey, PageSummary>> issue;
    std::vector<PageSummary> pages;
    const auto take = [&] {
        std::stable_sort(issue.begin(), issue.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (auto& [key, summary] : issue)
            pages.push_back(std::move(summary));
        issue.clear();
    };
    while (row.step()) {
        const IssueId id{row.integer(1)};
        if (!issue.empty() && issue.back().second.issue != id)
            take();
        const auto [dump, isNew] = dumps.try_emplace(row.integer(2));
        if (isNew)
            dump->second = dumpName(row.integer(2));
        const QString number = row.text(4);
        issue.push_back(
            {naturalKey(number),
             {PageId{row.integer(0)}, id, dump->second, static_cast<int>(row.integer(3)), number,
              statusFromName(row.text(5)).value_or(Status::Open)}});
    }
    take();
    return pages;
}

QString PageStore::dumpName(qint64 dump) {
    Statement row = m_database.prepare("SELECT name FROM dump WHERE id = ?1");
    return row.bind(1, dump).step() ? row.text(0) : QString();
}

std::vector<PageSummary> PageStore::pages() {
    Statement row = m_database.prepare(
        "SELECT page.id, issue, dump, dump_index, number, status FROM issue "
        "JOIN page ON issue = issue.id LEFT JOIN page_state ON page_state.page = page.id "
        "ORDER BY newspaper, date, issue.id, page.id");
    return read(row);
}

std::vector<PageSummary> PageStore::pages(IssueId issue) {
    Statement row =
        m_database.prepare("SELECT id, issue, dump, dump_index, number, status FROM page "
                           "LEFT JOIN page_state ON page_state.page = page.id "
                           "WHERE issue = ?1 ORDER BY id");
    row.bind(1, issue.value);
    return read(row);
}

int PageStore::articleCount(PageId page) {
    Statement row = m_database.prepare("SELECT count(DISTINCT article) FROM block WHERE page = ?1");
    row.bind(1, page.value).step();
    return static_cast<int>(row.integer(0));
}

std::optional<Page> PageStore::page(PageId id) {
    Statement row =
        m_database.prepare("SELECT issue, dump.name, dump_index, number, text "
                           "FROM page JOIN dump ON dump.id = page.dump WHERE page.id = ?1");
    if (!row.bind(1, id.value).step())
        return std::nullopt;
    return Page{id,          IssueId{row.integer(0)},
                row.text(1), static_cast<int>(row.integer(2)),
                row.text(3), row.text(4)};
}

std::optional<qsizetype> PageStore::length(PageId id) {
    Statement row = m_database.prepare("SELECT length FROM page WHERE id = ?1");
    if (!row.bind(1, id.value).step())
        return std::nullopt;
    return row.integer(0);
}

bool PageStore::hasDump(const QByteArray& sha256) {
    return m_database.prepare("SELECT 1 FROM dump WHERE sha256 = ?1 AND complete = 1")
        .bind(1, sha256)
        .step();
}

std::optional<PageStore::KnownDump> PageStore::findDump(const QByteArray& sha256) {
    Statement row = m_database.prepare(
        "SELECT dump.id, complete, page.issue, coalesce(max(dump_index) + 1, 0) "
        "FROM dump LEFT JOIN page ON page.dump = dump.id WHERE sha256 = ?1 GROUP BY dump.id");
    if (!row.bind(1, sha256).step())
        return std::nullopt;
    return KnownDump{row.integer(0), row.integer(1) != 0, IssueId{row.integer(2)},
                     static_cast<int>(row.integer(3))};
}

IssueId PageStore::findOrAddIssue(const QString& newspaper, QDate date) {
    const QString day = date.toString(Qt::ISODate);
    Statement find = m_database.prepare("SELECT id FROM issue WHERE newspaper = ?1 AND date = ?2");
    if (find.bindAll(newspaper, day).step())
        return IssueId{find.integer(0)};
    m_database.prepare("INSERT INTO issue (newspaper, date) VALUES (?1, ?2)")
        .bindAll(newspaper, day)
        .run();
    return IssueId{m_database.lastInsertId()};
}

qint64 PageStore::addDump(const NewDump& dump, bool isComplete) {
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    m_database
        .prepare("INSERT INTO dump (name, sha256, encoding, invalid_bytes, added, complete) "
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bindAll(dump.name, dump.sha256, dump.encoding, dump.invalidBytes, now, qint64{isComplete})
        .run();
    return m_database.lastInsertId();
}

void PageStore::updateDump(qint64 id, const NewDump& dump, bool isComplete) {
    m_database.prepare("UPDATE dump SET invalid_bytes = ?2, complete = ?3 WHERE id = ?1")
        .bindAll(id, dump.invalidBytes, qint64{isComplete})
        .run();
}

PageId PageStore::addPage(IssueId issue, qint64 dump, const NewPage& page) {
    m_database
        .prepare("INSERT INTO page (issue, dump, dump_index, number, length, text) "
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bindAll(issue.value, dump, qint64{page.dumpIndex}, page.number, qint64{page.text.size()},
                 page.text)
        .run();
    return PageId{m_database.lastInsertId()};
}

} // namespace jianbao::project
