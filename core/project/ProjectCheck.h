#pragma once

#include "core/Result.h"

#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace jianbao::project {

/// Something in a project file that its format forbids.
struct Contradiction {
    enum class Place : quint8 {
        Storage,    ///< SQLite's own structures
        References, ///< a row that names a row which is not there
        Page,       ///< a page, its blocks or their articles
        Journal     ///< a step whose record cannot be read
    };
    Place place = Place::Storage;
    /// The number of the page or step; 0 for other places.
    qint64 number = 0;
    /// For the technical reader; not translated.
    QString words;

    bool operator==(const Contradiction&) const = default;
};

/// What was looked at, and what was found wrong.
struct CheckReport {
    qint64 pages = 0;
    qint64 articles = 0;
    qint64 blocks = 0;
    qint64 steps = 0;
    std::vector<Contradiction> contradictions;
};

/// Pages looked at so far, and of how many.
using CheckProgress = std::function<void(qint64 done, qint64 pages)>;

/// Verifies all that core/project/FORMAT.md promises of a project file: SQLite's integrity, the
/// references between rows, for each page that its blocks tile it and its articles are whole, and
/// that each step of the history can be read. Changes nothing and needs no lock. Takes time linear
/// in the project's size; @p progress is called after each page. Errors: those of Project::open
/// read-only; Cancelled.
Result<CheckReport> checkProject(const QString& path, const CheckProgress& progress = {},
                                 std::stop_token stop = {});

} // namespace jianbao::project
