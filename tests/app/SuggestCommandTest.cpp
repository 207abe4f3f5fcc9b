#include "tests/support/CliRun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;
using test::CliRun;
using test::runCli;

/// Runs the real program on invented dumps.
class SuggestCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void positionsCountCodePoints() {
        const CliRun run = runCli({u"suggest"_s, u"-"_s}, u"𠮷水晚报记者 沈若溪 摄"_s.toUtf8());
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.complaints, QStringList());
        const QStringList lines = QString::fromUtf8(run.output).split(u'\n');
        QCOMPARE(lines.first(), u"begin\tend\ttype\ttext"_s);
        QVERIFY2(lines.contains(u"7\t10\tPER\t沈若溪"_s), run.output.constData());
    }

    void severalPagesAreNumbered() {
        const CliRun run =
            runCli({u"suggest"_s, u"-"_s}, u"去年5月在昆明。\f今年5月在大连。"_s.toUtf8());
        QCOMPARE(QString::fromUtf8(run.output), u"begin\tend\ttype\ttext\tpage\n"
                                                "0\t4\tTIME\t去年5月\t0\n5\t7\tLOC\t昆明\t0\n"
                                                "0\t4\tTIME\t今年5月\t1\n5\t7\tLOC\t大连\t1\n"_s);
    }

    void wrongCommandLinesAreRefused() {
        QCOMPARE(runCli({u"suggest"_s}).exitCode, 2);
        QCOMPARE(runCli({u"suggest"_s, u"a"_s, u"b"_s}).exitCode, 2);
    }

    void missingDumpsAreToldOf() {
        const QTemporaryDir folder;
        const CliRun run = runCli({u"suggest"_s, folder.filePath(u"none.txt"_s)});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.complaints.size(), 1);
        QCOMPARE(run.output, QByteArray());
    }
};

QTEST_GUILESS_MAIN(SuggestCommandTest)
#include "SuggestCommandTest.moc"
