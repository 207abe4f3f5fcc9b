#pragma once

#include <QStringList>

#include <optional>

namespace jianbao::test {

/// Runs a checker of files that we did not write (jing, xmllint, python3 …) to its end. What it
/// complained of, empty where it is content; none where it is not installed, or, by its exit code
/// 77, misses something itself, which @p missing then names.
std::optional<QString> validate(const QString& program, const QStringList& arguments,
                                QString* missing = nullptr);

} // namespace jianbao::test
