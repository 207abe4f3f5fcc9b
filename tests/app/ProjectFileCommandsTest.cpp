#include "tests/support/CliRun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace jianbao;
using namespace Qt::StringLiterals;
using test::CliRun;
using test::runCli;

/// jianbao-cli info, log, check, find-again and rescue.
class ProjectFileCommandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;

    void damage() {
        QFile file(m_project);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(0));
        QCOMPARE(file.write("nonsense"), 8);
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath(u"press.jianbao"_s);
        QFile dump(m_folder->filePath(u"jishui-2031-05-06-p1.txt"_s));
        QVERIFY(dump.open(QIODevice::WriteOnly));
        dump.write(
            u"山坡上的油桐花开了\n\n　　本报讯（记者 林小满）雨后初晴，城西山坡上的油桐"
            "花一夜之间全开了。\n\f　　本报讯（记者 林小满）老码头今起停航检修。\n"_s.toUtf8());
        dump.close();
        QCOMPARE(runCli({u"import"_s, m_project, dump.fileName()}).exitCode, 0);
    }

    void infoTellsFigures() {
        const CliRun run = runCli({u"info"_s, m_project});
        QCOMPARE(run.exitCode, 0);
        const QStringList lines = QString::fromUtf8(run.output).split(u'\n');
        QVERIFY(lines.contains(u"pages\t2"_s));
        QVERIFY(lines.contains(u"dumps\t1"_s));
        QVERIFY(lines.contains(u"newspaper\tjishui\t2031-05-06\t1 issues\t2 pages"_s));
    }

    void findAgainTellsWhatChanged() {
        const CliRun run = runCli({u"find-again"_s, m_project, u"--jobs"_s, u"2"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(QString::fromUtf8(run.output).trimmed(),
                 u"0 pages changed, 2 stayed the same, 0 are checked and were passed over."_s);
        QVERIFY(runCli({u"find-again"_s}).exitCode != 0);
    }

    void logListsTheSteps() {
        const CliRun run = runCli({u"log"_s, m_project});
        QCOMPARE(run.exitCode, 0);
        const QStringList fields = QString::fromUtf8(run.output).trimmed().split(u'\t');
        QCOMPARE(fields.size(), 4);
        QCOMPARE(fields[0], u"1"_s);
        QCOMPARE(fields[2], u"done"_s);
        QCOMPARE(fields[3], u"import"_s);
    }

    void checkPraisesAWholeProject() {
        const CliRun run = runCli({u"check"_s, m_project});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.endsWith("all is well.\n"));
        QVERIFY(run.complaints.isEmpty());
    }

    void aDamagedProjectIsToldAndRescued() {
        damage();
        const CliRun check = runCli({u"check"_s, m_project});
        QCOMPARE(check.exitCode, 1);
        QCOMPARE(check.complaints.size(), 1);
        const QString rescued = m_folder->filePath(u"rescued.jianbao"_s);
        const CliRun rescue = runCli({u"rescue"_s, m_project, rescued});
        QCOMPARE(rescue.exitCode, 0);
        QVERIFY(rescue.output.contains("page: 2 rows\n"));
        QCOMPARE(runCli({u"check"_s, rescued}).exitCode, 0);
    }

    void filesThatAreNotThereAreTold() {
        const QString missing = m_folder->filePath(u"missing"_s);
        for (const QStringList& arguments :
             {QStringList{u"info"_s, missing}, QStringList{u"log"_s, missing},
              QStringList{u"check"_s, missing}, QStringList{u"rescue"_s, missing, missing}}) {
            const CliRun run = runCli(arguments);
            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.complaints.size(), 1);
            QVERIFY(run.complaints[0].contains(missing));
        }
    }

    void aCommandLineThatLacksTheProjectIsWrong() {
        for (const QString& command : {u"info"_s, u"log"_s, u"check"_s, u"rescue"_s})
            QCOMPARE(runCli({command}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(ProjectFileCommandsTest)
#include "ProjectFileCommandsTest.moc"
