#pragma once

#include <QDate>
#include <QString>

namespace jianbao::source {

/// What a dump's file name says of its content; empty or null where it says nothing.
struct DumpName {
    QString newspaper;
    QDate date;
    /// Number of the dump's first page ("1", "A24").
    QString page;

    bool operator==(const DumpName&) const = default;
};

/// Reads names such as liaoyuan-2025-07-16-p1.txt, 20250716-01.txt, rmrb_1978-12-23_第2版.txt.
DumpName parseDumpName(const QString& fileName);

} // namespace jianbao::source
