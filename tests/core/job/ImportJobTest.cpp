#include "core/job/ImportJob.h"

#include "tests/support/InventedDump.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;

class ImportJobTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    project::Project newProject() {
        return *project::Project::create(m_folder.filePath(u"%1.jianbao"_s.arg(++m_files)));
    }

    QString dump(const QString& name, const QString& text) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private Q_SLOTS:
    void dumpsBecomePages() {
        const QString path = dump(u"changhe-2031-05-04-p3.txt"_s,
                                  u"河堤完工\n今日河堤完工。\f新桥通车\n明日通车。\n"_s);
        auto project = newProject();
        ImportJob job(project, {path});
        const ImportReport& report = job.run();
        QCOMPARE(report.added.size(), 1u);
        QCOMPARE(report.added[0].path, path);
        QCOMPARE(report.added[0].pages.size(), 2u);
        const Page first = *project.page(report.added[0].pages[0]);
        const Page second = *project.page(report.added[0].pages[1]);
        QCOMPARE(first.text, u"河堤完工\n今日河堤完工。"_s);
        QCOMPARE(first.number, u"3"_s);
        QCOMPARE(second.number, u"4"_s);
        QCOMPARE(second.dumpIndex, 1);
        QCOMPARE(project.issues()->front().date, QDate(2031, 5, 4));
        QCOMPARE(test::findProblem(test::layoutOf(project), test::textsOf(project)), std::nullopt);
    }

    /// Page 2 comes first and each page is a dump of its own; the first page's jump still finds it.
    void articlesGoOnInAnotherDumpOfTheIssue() {
        const QString body = u"新修的河堤全长十二公里，今天上午正式完工，沿岸居民前来观看。"_s;
        const QString first =
            dump(u"changhe-2031-05-06-p1.txt"_s,
                 u"长河河堤今日全线完工\n　　"_s + body + body + u"（下转第2版）\n"_s);
        const QString second =
            dump(u"changhe-2031-05-06-p2.txt"_s, u"（上接第1版）"_s + body + body + u"\n"_s);
        auto project = newProject();
        ImportJob(project, {second}).run();
        QVERIFY(ImportJob(project, {first}).run().failed.empty());
        const auto pages = *project.pages(project.issues()->front().id);
        QCOMPARE(pages.size(), 2u);
        const Layout one = *project.layout(std::array{pages[0].id});
        const Layout two = *project.layout(std::array{pages[1].id});
        QCOMPARE(two.articles.size(), 1u);
        QVERIFY(one.article(two.articles[0].continues));
    }

    void whatCannotBeReadDoesNotStopTheRest() {
        const QString good = dump(u"good.txt"_s, u"一则消息\n"_s);
        const QString copy = dump(u"copy.txt"_s, u"一则消息\n"_s);
        const QString empty = dump(u"empty.txt"_s, {});
        const QString missing = m_folder.filePath(u"missing.txt"_s);
        auto project = newProject();
        ImportJob job(project, {missing, good, empty, copy});
        const ImportReport& report = job.run();
        QCOMPARE(report.added.size(), 1u);
        QCOMPARE(report.duplicates, QStringList{copy});
        QCOMPARE(report.failed.size(), 2u);
        QCOMPARE(report.failed[0].kind, ErrorKind::NotFound);
        QCOMPARE(report.failed[0].subject, missing);
        QCOMPARE(report.failed[1].kind, ErrorKind::Empty);
        QVERIFY(!report.cancelled);
        QCOMPARE(project.pages()->size(), 1u);
    }

    void foldersStandForTheirDumps() {
        QVERIFY(QDir(m_folder.path()).mkpath(u"paper/none"_s));
        const QString tenth = dump(u"paper/p10.txt"_s, u"十\n"_s);
        const QString second = dump(u"paper/p2.txt"_s, u"二\n"_s);
        auto project = newProject();
        ImportJob job(project, {m_folder.filePath(u"paper"_s), m_folder.filePath(u"paper/none"_s)});
        QCOMPARE(job.dumps(), (QStringList{second, tenth}));
        QCOMPARE(job.report().failed.size(), 1u);
        QCOMPARE(job.report().failed[0].kind, ErrorKind::NoDumps);
    }

    void whatIsDoneStaysWhenAPersonStops() {
        QStringList paths;
        for (int i = 0; i < 5; ++i)
            paths.append(dump(u"stop%1.txt"_s.arg(i), u"消息 %1\n"_s.arg(i)));
        auto project = newProject();
        std::stop_source stop;
        ImportJob job(project, paths);
        const ImportReport& report =
            job.run([&](const ImportProgress&) { stop.request_stop(); }, stop.get_token());
        QVERIFY(report.cancelled);
        QVERIFY(report.failed.empty());
        QVERIFY(report.added.size() < 5);
        QCOMPARE(project.pages()->size(), report.added.size());
    }

    void aLongDumpGoesOnWhereItEnded() {
        QString text;
        const int count = 3 * int(PartSize);
        for (int i = 0; i < count; ++i)
            text += u"第%1号消息\n\f"_s.arg(i);
        const QString path = dump(u"long-2031-05-04.txt"_s, text);
        auto project = newProject();
        // A crash after the first part.
        const auto prepared = prepareDump(path, {}, [&](const PreparedDump& part) {
            return project.addDump(part.dump, part.pages, part.links, part.isLast) && false;
        });
        QVERIFY(prepared);
        QCOMPARE(project.pages()->size(), PartSize);

        ImportJob job(project, {path}, {}, 2);
        const ImportReport& report = job.run();
        QVERIFY(report.failed.empty());
        QVERIFY(report.duplicates.isEmpty());
        QCOMPARE(report.added.size(), 1u);
        QCOMPARE(report.added[0].pages.size(), 2 * PartSize);
        const auto pages = *project.pages(project.issues()->front().id);
        QCOMPARE(pages.size(), std::size_t(count));
        for (int i = 0; i < count; ++i)
            QCOMPARE(project.page(pages[std::size_t(i)].id)->text, u"第%1号消息\n"_s.arg(i));
        QCOMPARE(ImportJob(project, {path}).run().duplicates, QStringList{path});
    }

    void progressEndsWithAll() {
        QStringList paths;
        for (int i = 0; i < 30; ++i)
            paths.append(dump(u"many%1.txt"_s.arg(i), u"许多 %1\n"_s.arg(i)));
        auto project = newProject();
        std::vector<ImportProgress> seen;
        ImportJob(project, paths).run([&](const ImportProgress& progress) {
            seen.push_back(progress);
        });
        QVERIFY(seen.size() >= 2);
        QVERIFY(seen.front().done < 30);
        QCOMPARE(seen.back().done, 30);
        QCOMPARE(seen.back().dumps, 30);
    }
};

QTEST_GUILESS_MAIN(ImportJobTest)
#include "ImportJobTest.moc"
