#include "tests/support/CliRun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace jianbao;
using namespace Qt::StringLiterals;
using test::CliRun;
using test::runCli;

/// jianbao-cli import and export, and the options that stand before a command.
class ProjectCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_project = m_folder->filePath(u"press.jianbao"_s);
        m_dump = write(
            u"jishui-2031-05-06-p1.txt"_s,
            u"山坡上的油桐花开了\n\n　　本报讯（记者 𠮷一苇）雨后初晴，城西山坡上的油桐花"
            "一夜之间全开了。\n\f　　本报讯（记者 林小满）老码头客运站今起停航检修。\n"_s.toUtf8());
    }

    void exportGivesWhatExtractGives_data() {
        QTest::addColumn<QString>("format");
        QTest::newRow("text") << u"text"_s;
        for (const char* name : {"json", "jsonl", "markdown", "html", "csv", "mentions-csv", "tei",
                                 "conll", "doccano", "label-studio", "web-annotation", "spacy"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void exportGivesWhatExtractGives() {
        QFETCH(QString, format);
        QCOMPARE(runCli({u"import"_s, m_project, m_dump}).exitCode, 0);
        const CliRun exported = runCli({u"export"_s, m_project, u"--format"_s, format});
        QCOMPARE(exported.exitCode, 0);
        QCOMPARE(exported.output, runCli({u"extract"_s, m_dump, u"--format"_s, format}).output);
    }

    void outputsOfTwoWorkersAreMerged() {
        const QString folder = m_folder->filePath(u"out/"_s);
        write(u"jishui-2031-05-07-p1.txt"_s, u"江边的桃花也开了\n\n　　一夜之间。\n"_s.toUtf8());
        for (const QString& dump : {m_dump, m_folder->filePath(u"jishui-2031-05-07-p1.txt"_s)}) {
            const CliRun run = runCli(
                {u"extract"_s, dump, u"--each"_s, u"--format"_s, u"json"_s, u"-o"_s, folder});
            QCOMPARE(run.complaints, QStringList());
            QCOMPARE(run.exitCode, 0);
        }
        const CliRun merged = runCli({u"import"_s, m_project, u"--from-json"_s, folder});
        QCOMPARE(merged.complaints, QStringList());
        QCOMPARE(merged.exitCode, 0);
        const QString other = m_folder->filePath(u"other.jianbao"_s);
        QCOMPARE(
            runCli({u"import"_s, other, m_dump, m_folder->filePath(u"jishui-2031-05-07-p1.txt"_s)})
                .exitCode,
            0);
        QCOMPARE(runCli({u"export"_s, m_project, u"--format"_s, u"json"_s}).output,
                 runCli({u"export"_s, other, u"--format"_s, u"json"_s}).output);
        const CliRun again = runCli({u"import"_s, m_project, u"--from-json"_s, folder});
        QVERIFY(again.output.contains("is in the project already"));
        QCOMPARE(runCli({u"import"_s, m_project, u"--from-json"_s, m_dump}).exitCode, 1);
    }

    void markdownCutByHandComesIn() {
        const QString path = m_folder->filePath(u"cut.md"_s);
        write(u"cut.md"_s,
              u"# 积水报 2031-05-06 1\n\n## 桥通了\n\n第一段。\n\n## 花开了\n\n第二段。\n"_s
                  .toUtf8());
        const CliRun run = runCli({u"import"_s, m_project, u"--from-markdown"_s, path});
        QCOMPARE(run.complaints, QStringList());
        QCOMPARE(QString::fromUtf8(run.output), path + u": 1 page added.\n"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(runCli({u"export"_s, m_project, u"--format"_s, u"markdown"_s}).output,
                 file.readAll());
    }

    void namesComeBackAndWhatDoesNotFitIsListed() {
        QCOMPARE(runCli({u"import"_s, m_project, m_dump}).exitCode, 0);
        const QString folder = m_folder->filePath(u"brat/"_s);
        QCOMPARE(
            runCli({u"export"_s, m_project, u"--format"_s, u"brat"_s, u"-o"_s, folder}).exitCode,
            0);
        const QString name = QDir(folder).entryList({u"*.ann"_s}).value(0);
        const QString text = QDir(folder).filePath(name.chopped(3) + u"txt"_s);
        QFile txt(text);
        QVERIFY(txt.open(QIODevice::ReadOnly));
        const QString content = QString::fromUtf8(txt.readAll());
        const qsizetype at = content.toUcs4().indexOf(u'油');
        const QString ann = QDir(folder).filePath(name);
        QFile file(ann);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"T1\tPLANT %1 %2\t油桐\nT2\tPLANT 0 1\t桐\n"_s.arg(at).arg(at + 2).toUtf8());
        file.close();
        const CliRun run = runCli({u"import"_s, m_project, u"--mentions"_s, folder});
        QCOMPARE(QString::fromUtf8(run.output), u"1 name added.\n"_s);
        QCOMPARE(run.complaints,
                 QStringList(u"jianbao-cli: "_s + ann +
                             u":2: T2\tPLANT 0 1\t桐: is no name with its place"_s));
        QCOMPARE(run.exitCode, 1);
        const QByteArray json = runCli({u"export"_s, m_project, u"--format"_s, u"json"_s}).output;
        QVERIFY(json.contains("\"type\": \"PLANT\"") && json.contains("\"text\": \"油桐\""));
    }

    void importTellsWhatItDid() {
        const QString missing = m_folder->filePath(u"missing.txt"_s);
        const CliRun first = runCli({u"import"_s, m_project, m_dump, missing});
        QCOMPARE(first.exitCode, 1);
        QCOMPARE(QString::fromUtf8(first.output), m_dump + u": 2 pages added.\n"_s);
        QCOMPARE(first.complaints.size(), 1);
        QVERIFY(first.complaints[0].contains(missing));
        const CliRun again = runCli({u"import"_s, m_project, m_dump});
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(QString::fromUtf8(again.output), m_dump + u": is in the project already.\n"_s);
    }

    void otherFilesAreNoProjects() {
        const CliRun run = runCli({u"export"_s, m_dump});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.complaints.value(0).contains(u"not a Jianbao project"_s));
        QCOMPARE(runCli({u"import"_s, m_dump, m_dump}).exitCode, 1);
        QCOMPARE(runCli({u"export"_s, m_folder->filePath(u"missing.jianbao"_s)}).exitCode, 1);
        QVERIFY(!QFile::exists(m_folder->filePath(u"missing.jianbao"_s)));
    }

    void wrongUsageIsTold() {
        QCOMPARE(runCli({}).exitCode, 2);
        QCOMPARE(runCli({u"frobnicate"_s}).exitCode, 2);
        QCOMPARE(runCli({u"import"_s, m_project}).exitCode, 2);
        QCOMPARE(runCli({u"export"_s}).exitCode, 2);
        QCOMPARE(runCli({u"export"_s, m_project, m_dump}).exitCode, 2);
    }

    void helpAndVersionAreThere() {
        QVERIFY(runCli({u"--version"_s}).output.startsWith("jianbao-cli " JIANBAO_VERSION "\n"));
        const CliRun help = runCli({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const QString& command : {u"extract"_s, u"import"_s, u"export"_s, u"explain"_s}) {
            QVERIFY(help.output.contains(command.toUtf8()));
            const CliRun own = runCli({command, u"--help"_s});
            QCOMPARE(own.exitCode, 0);
            QVERIFY(own.output.contains(command.toUtf8()));
        }
    }

    void theLocaleChoosesTheLanguage() {
        const CliRun run = runCli({u"extract"_s, u"missing.txt"_s}, {}, u"zh_CN.UTF-8"_s);
        QCOMPARE(run.complaints,
                 QStringList{u"jianbao-cli: missing.txt：没有这个文件或文件夹。"_s});
        QVERIFY(runCli({u"--help"_s}, {}, u"zh_CN.UTF-8"_s).output.startsWith("用法："));
    }

private:
    QString write(const QString& name, const QByteArray& content) {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
    QString m_dump;
};

QTEST_GUILESS_MAIN(ProjectCommandsTest)
#include "ProjectCommandsTest.moc"
