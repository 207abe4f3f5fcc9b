#pragma once

#include "core/project/Database.h"
#include "core/project/Project.h"

namespace jianbao::project {

/// The table of steps: what was done when, and how to take it back. All calls belong into the
/// transaction of the step; they throw StorageError.
class Journal {
public:
    explicit Journal(Database& database)
        : m_database(database) {}

    struct Step {
        qint64 id = 0;
        edit::Operation operation = edit::Operation::Split;
    };

    /// Files a step that was done; steps that were undone before it can no longer be done again.
    void add(edit::Operation operation, const QByteArray& changeset);
    /// Gives a step another changeset, and the time of now; one that is empty takes it out.
    void replace(qint64 step, const QByteArray& changeset);
    /// Files an import, which cannot be undone and stands in no one's way.
    void addImport();
    void setState(qint64 step, HistoryStep::State state);

    std::optional<Step> lastDone();
    std::optional<Step> firstUndone();
    QByteArray changeset(qint64 step);
    /// Oldest first.
    std::vector<HistoryStep> steps();

private:
    std::optional<Step> find(const char* sql);

    Database& m_database;
};

} // namespace jianbao::project
