#include "core/project/Journal.h"

#include <array>

namespace jianbao::project {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array StateNames{"done"_L1, "undone"_L1, "abandoned"_L1};

QLatin1String stateName(HistoryStep::State state) {
    return StateNames[static_cast<std::size_t>(state)];
}

QString now() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

edit::Operation readOperation(const Database& database, const QString& name) {
    const auto operation = edit::operationFromName(name);
    if (!operation)
        throw StorageError{{ErrorKind::Damaged, database.path(), u"unknown operation "_s + name}};
    return *operation;
}

} // namespace

void Journal::add(edit::Operation operation, const QByteArray& changeset) {
    m_database.prepare("UPDATE journal SET state = 'abandoned' WHERE state = 'undone'").run();
    m_database
        .prepare("INSERT INTO journal (operation, time, state, changeset) "
                 "VALUES (?1, ?2, 'done', ?3)")
        .bindAll(edit::operationName(operation), now(), changeset)
        .run();
}

void Journal::replace(qint64 step, const QByteArray& changeset) {
    if (changeset.isEmpty())
        m_database.prepare("DELETE FROM journal WHERE id = ?1").bindAll(step).run();
    else
        m_database.prepare("UPDATE journal SET changeset = ?2, time = ?3 WHERE id = ?1")
            .bindAll(step, changeset, now())
            .run();
}

void Journal::addImport() {
    m_database.prepare("INSERT INTO journal (operation, time, state) VALUES (?1, ?2, 'done')")
        .bindAll(edit::operationName(edit::Operation::Import), now())
        .run();
}

void Journal::setState(qint64 step, HistoryStep::State state) {
    m_database.prepare("UPDATE journal SET state = ?2 WHERE id = ?1")
        .bindAll(step, stateName(state))
        .run();
}

std::optional<Journal::Step> Journal::lastDone() {
    return find("SELECT id, operation FROM journal "
                "WHERE state = 'done' AND changeset IS NOT NULL ORDER BY id DESC LIMIT 1");
}

std::optional<Journal::Step> Journal::firstUndone() {
    return find("SELECT id, operation FROM journal WHERE state = 'undone' ORDER BY id LIMIT 1");
}

std::optional<Journal::Step> Journal::find(const char* sql) {
    Statement row = m_database.prepare(sql);
    if (!row.step())
        return std::nullopt;
    return Step{row.integer(0), readOperation(m_database, row.text(1))};
}

QByteArray Journal::changeset(qint64 step) {
    Statement row = m_database.prepare("SELECT changeset FROM journal WHERE id = ?1");
    return row.bind(1, step).step() ? row.blob(0) : QByteArray();
}

std::vector<HistoryStep> Journal::steps() {
    std::vector<HistoryStep> steps;
    Statement row =
        m_database.prepare("SELECT id, operation, time, state FROM journal ORDER BY id");
    while (row.step()) {
        HistoryStep step;
        step.id = row.integer(0);
        step.operation = readOperation(m_database, row.text(1));
        step.when = QDateTime::fromString(row.text(2), Qt::ISODateWithMs);
        const QString state = row.text(3);
        for (std::size_t i = 0; i < StateNames.size(); ++i)
            if (state == StateNames[i])
                step.state = static_cast<HistoryStep::State>(i);
        steps.push_back(step);
    }
    return steps;
}

} // namespace jianbao::project
