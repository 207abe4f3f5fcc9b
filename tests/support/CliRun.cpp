#include "tests/support/CliRun.h"

#include <QProcess>

namespace jianbao::test {

using namespace Qt::StringLiterals;

CliRun runCli(const QStringList& arguments, const QByteArray& input, const QString& locale) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.remove(u"LANGUAGE"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(JIANBAO_BINARY_DIR "/jianbao-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, {process.errorString()}};
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    return {process.exitCode(), process.readAllStandardOutput(),
            errors.split(u'\n', Qt::SkipEmptyParts)};
}

} // namespace jianbao::test
