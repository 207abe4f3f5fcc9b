#include "tests/support/Validator.h"

#include <QProcess>
#include <QStandardPaths>

namespace jianbao::test {

namespace {

constexpr int LongestRun = 240'000; // ms
constexpr int MissesSomething = 77;

/// Debian's own programs come first: those that a person put before them may lack its libraries.
QString find(const QString& program) {
    const QString own = QStandardPaths::findExecutable(program, {QStringLiteral("/usr/bin")});
    return own.isEmpty() ? QStandardPaths::findExecutable(program) : own;
}

} // namespace

std::optional<QString> validate(const QString& program, const QStringList& arguments,
                                QString* missing) {
    const QString path = find(program);
    if (missing != nullptr)
        *missing = program;
    if (path.isEmpty())
        return std::nullopt;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, arguments);
    if (!process.waitForFinished(LongestRun))
        return QStringLiteral("did not end: ") + process.errorString();
    const QString said = QString::fromUtf8(process.readAll()).trimmed();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return QString();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == MissesSomething) {
        if (missing != nullptr)
            *missing = said;
        return std::nullopt;
    }
    return said.isEmpty() ? QStringLiteral("failed without a word") : said;
}

} // namespace jianbao::test
