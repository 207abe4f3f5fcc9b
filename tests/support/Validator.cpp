#include "tests/support/Validator.h"

#include <QProcess>
#include <QStandardPaths>

namespace jianbao::test {

std::optional<QString> validate(const QString& program, const QStringList& arguments) {
    constexpr int LongestRun = 120'000; // ms
    const QString path = QStandardPaths::findExecutable(program);
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
    return said.isEmpty() ? QStringLiteral("failed without a word") : said;
}

} // namespace jianbao::test
