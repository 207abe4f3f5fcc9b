#include "core/job/ExchangeImport.h"

#include "core/job/ExportJob.h"
#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;

class ExchangeImportTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& content) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private Q_SLOTS:
    void theEndOfANameTellsTheKind() {
        QCOMPARE(exchangeKindOf(u"a/b.json"_s), ExchangeKind::Json);
        QCOMPARE(exchangeKindOf(u"b.MD"_s), ExchangeKind::Markdown);
        for (const QString& name : {u"a.ann"_s, u"a.tsv"_s, u"a.csv"_s})
            QCOMPARE(exchangeKindOf(name), ExchangeKind::Mentions);
        QVERIFY(!exchangeKindOf(u"a.txt"_s));
        QVERIFY(!exchangeKindOf(u"json"_s));
    }

    void aFolderStandsForItsFilesOfTheKind() {
        const QStringList files{write(u"in/a.json"_s, "{}"), write(u"in/deep/b.json"_s, "{}")};
        write(u"in/c.md"_s, "#");
        QCOMPARE(exchangeFiles(m_folder.filePath(u"in"_s), ExchangeKind::Json), files);
        QCOMPARE(exchangeFiles(m_folder.filePath(u"in"_s), ExchangeKind::Mentions), QStringList());
        // A file is taken as what it is said to be.
        QCOMPARE(exchangeFiles(files[0], ExchangeKind::Markdown), QStringList{files[0]});
    }

    void aBadFileDoesNotStopTheRest() {
        auto first = project::Project::create(m_folder.filePath(u"a.jianbao"_s));
        QVERIFY2(first, test::outcome(first));
        test::Random random(5, test::Random::Quiet);
        const test::InventedDump dump = test::inventDump(random, 2);
        QVERIFY(first->addDump(dump.dump, dump.pages));
        const QString good = m_folder.filePath(u"good.json"_s);
        exchange::ExportSettings settings;
        settings.format = exchange::Format::Json;
        QVERIFY(exportProject(*first, {}, settings, good));

        auto second = project::Project::create(m_folder.filePath(u"b.jianbao"_s));
        QVERIFY2(second, test::outcome(second));
        std::vector<TakenFile> told;
        const auto done =
            takePageFiles(*second, {write(u"bad.json"_s, "{"), good, good}, ExchangeKind::Json,
                          [&](const TakenFile& file) { told.push_back(file); });
        QVERIFY2(done, test::outcome(done));
        QCOMPARE(told.size(), 3U);
        QCOMPARE(told[0].error->kind, ErrorKind::Damaged);
        QCOMPARE(told[0].error->subject, m_folder.filePath(u"bad.json"_s));
        QCOMPARE(told[1].pages, 2);
        QCOMPARE(told[2].pages, 0);
        QCOMPARE(told[2].duplicates, QStringList{dump.dump.name});
        QCOMPARE(second->pages()->size(), 2U);
    }

    void whoStopsItGetsNoFurtherFile() {
        auto project = project::Project::create(m_folder.filePath(u"d.jianbao"_s));
        QVERIFY2(project, test::outcome(project));
        std::stop_source source;
        const QStringList files{write(u"1.md"_s, "# 云溪日报 2031-05-06 1\n\n字\n"),
                                write(u"2.md"_s, "# 云溪日报 2031-05-06 2\n\n句\n")};
        int told = 0;
        const auto done = takePageFiles(
            *project, files, ExchangeKind::Markdown,
            [&](const TakenFile&) {
                ++told;
                source.request_stop();
            },
            Watch({}, source.get_token()));
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QCOMPARE(told, 1);
        QCOMPARE(project->pages()->size(), 1U);
        const auto names = takeNameFiles(*project, files, Watch({}, source.get_token()));
        QCOMPARE(names.error().kind, ErrorKind::Cancelled);
    }

    void filesOfNamesThatCannotBeReadAreNamed() {
        auto project = project::Project::create(m_folder.filePath(u"c.jianbao"_s));
        QVERIFY2(project, test::outcome(project));
        const auto taken =
            takeNameFiles(*project, {m_folder.filePath(u"none.tsv"_s),
                                     write(u"names.csv"_s, "type,text,dump_page,page_ranges\r\n"
                                                           "LOC,x,a.txt:0,0..1\r\n")});
        QVERIFY2(taken, test::outcome(taken));
        QCOMPARE(taken->failed.size(), 1U);
        QCOMPARE(taken->failed[0].kind, ErrorKind::NotFound);
        QCOMPARE(taken->names.unplaced.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(ExchangeImportTest)
#include "ExchangeImportTest.moc"
