#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace jianbao::test {

/// What one run of jianbao-cli left.
struct CliRun {
    int exitCode = -1;
    QByteArray output;
    /// Lines of standard error.
    QStringList complaints;
};

/// Runs the real jianbao-cli to its end, with @p input as standard input, in English or in the
/// language of the locale.
CliRun runCli(const QStringList& arguments, const QByteArray& input = {},
              const QString& locale = QStringLiteral("C.UTF-8"));

} // namespace jianbao::test
