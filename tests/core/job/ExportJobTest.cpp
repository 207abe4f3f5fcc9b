#include "core/job/ExportJob.h"

#include "core/exchange/JsonReader.h"
#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;

class ExportJobTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newPath(const QString& suffix) {
        return m_folder.filePath(QString::number(++m_files) + suffix);
    }

    project::Project inventedProject(int pages) {
        test::Random random(7);
        auto project = *project::Project::create(newPath(u".jianbao"_s));
        const test::InventedDump dump = test::inventDump(random, pages);
        if (!project.addDump(dump.dump, dump.pages))
            qFatal("cannot add a dump");
        return project;
    }

    /// Gives the first block of an article on @p to to the first article on @p from.
    static void joinFirstArticles(project::Project& project, PageId from, PageId to) {
        const std::array pages{from, to};
        const auto joined = project.edit(
            edit::Operation::MoveToArticle, pages, [&](Layout layout) -> Result<Layout> {
                const auto firstOn = [&](PageId page) {
                    return std::find_if(layout.blocks.begin(), layout.blocks.end(),
                                        [&](const Block& block) {
                                            return block.page == page && block.article.isValid();
                                        });
                };
                firstOn(to)->rank = static_cast<int>(layout.blocks.size());
                firstOn(to)->article = firstOn(from)->article;
                std::erase_if(layout.articles, [&](const Article& article) {
                    return layout.blocksOf(article.id).empty();
                });
                normalize(layout);
                return layout;
            });
        if (!joined)
            qFatal("cannot join: %s", test::outcome(joined).constData());
    }

    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }

    QStringList leftBeside(const QString& path) {
        return QDir(m_folder.path())
            .entryList({QFileInfo(path).fileName() + u"*"_s, u".jianbao*"_s},
                       QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void wholeProjectIsWritten() {
        const auto project = inventedProject(3);
        exchange::ExportSettings settings;
        settings.format = exchange::Format::Json;
        const QString path = newPath(u".json"_s);
        std::vector<qsizetype> seen;
        const auto report =
            exportProject(project, {}, settings, path,
                          [&](const ExportProgress& progress) { seen.push_back(progress.done); });
        QVERIFY2(report, test::outcome(report));
        QCOMPARE(report->pages, 3);
        QCOMPARE(seen.back(), 3);
        const QJsonObject json = QJsonDocument::fromJson(contentOf(path)).object();
        QCOMPARE(json[u"pages"_s].toArray().size(), 3);
        const QJsonArray articles = json[u"articles"_s].toArray();
        QCOMPARE(articles.size(), qsizetype(test::layoutOf(project).articles.size()));
        for (qsizetype i = 0; i < articles.size(); ++i)
            QCOMPARE(articles[i][u"id"_s].toString(), QString::number(i + 1));
    }

    void namesInPiecesKeepThemAll() {
        auto project = inventedProject(3);
        const std::vector<PageId> pages = test::pageIdsOf(project);
        // The first page's layout holds the second through an article that stands on both.
        joinFirstArticles(project, pages[0], pages[1]);
        const std::vector<PageRange> pieces{{pages[1], {0, 1}}, {pages[2], {0, 1}}};
        QVERIFY(project.editNames(edit::Operation::Tag, pages, [&](Names names) -> Result<Names> {
            names.mentions.push_back({{-1}, names.types.front().id, {}, pieces});
            return names;
        }));
        exchange::ExportSettings settings;
        settings.format = exchange::Format::Json;
        const QString path = newPath(u".json"_s);
        QVERIFY(exportProject(project, {}, settings, path));
        const QJsonObject json = QJsonDocument::fromJson(contentOf(path)).object();
        QCOMPARE(json[u"mentions"_s][0][u"ranges"_s].toArray().size(), 2);
    }

    void pagesAndArticlesAreChosen() {
        const auto project = inventedProject(3);
        const PageId page = test::pageIdsOf(project)[1];
        const Layout layout = *project.layout(std::array{page});
        const QString path = newPath(u"/"_s);
        QVERIFY(exportProject(project, {{page}, {}}, {}, path));
        QCOMPARE(QDir(path).entryList(QDir::Files).size(), qsizetype(layout.articles.size()));
        const QString one = newPath(u"/"_s);
        QVERIFY(exportProject(project, {{page}, layout.articles.back().id}, {}, one));
        const QStringList files = QDir(one).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
    }

    void aPageComesWithThoseOfItsArticles() {
        auto project = inventedProject(4);
        const std::vector<PageId> pages = test::pageIdsOf(project);
        joinFirstArticles(project, pages[0], pages[2]);
        exchange::ExportSettings settings;
        settings.format = exchange::Format::Json;
        for (const std::size_t chosen : {0, 2}) {
            const QString path = newPath(u".json"_s);
            const auto report = exportProject(project, {{pages[chosen]}, {}}, settings, path);
            QVERIFY2(report, test::outcome(report));
            QCOMPARE(report->omissions.articles, 0);
            const auto read = exchange::readJson(contentOf(path));
            QVERIFY2(read, test::outcome(read));
            QCOMPARE(read->pages.size(), 2U);
        }
    }

    void articlesThatBeginOnOtherPagesAreCounted() {
        auto project = inventedProject(3);
        const std::vector<PageId> pages = test::pageIdsOf(project);
        joinFirstArticles(project, pages[0], pages[2]);
        for (const auto& [page, left] :
             {std::pair(pages[0], 0), std::pair(pages[1], 0), std::pair(pages[2], 1)}) {
            const auto report = exportProject(project, {{page}, {}}, {}, newPath(u".txt"_s));
            QVERIFY2(report, test::outcome(report));
            QCOMPARE(report->omissions.articles, left);
        }
        QCOMPARE(exportProject(project, {}, {}, newPath(u".txt"_s))->omissions.articles, 0);
    }

    void cancelledExportLeavesAllAsItWas() {
        const auto project = inventedProject(3);
        const QString path = newPath(u".txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
        file.close();
        std::stop_source source;
        const auto stopAtOnce = [&](const ExportProgress&) {
            source.request_stop();
        };
        auto report = exportProject(project, {}, {}, path, stopAtOnce, source.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(leftBeside(path).size(), 1);

        const QString folder = newPath(u"/"_s);
        source = std::stop_source();
        report = exportProject(project, {}, {}, folder, stopAtOnce, source.get_token());
        QVERIFY(!report);
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void fullDiskIsTold() {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("there is no /dev/full here");
        const auto project = inventedProject(1);
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        exchange::FileExporter exporter(std::make_unique<exchange::TextWriter>(full));
        QVERIFY(ExportJob(project, {}).run(exporter));
        const auto result = exporter.finish();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::DiskFull);
    }

    void placeThatCannotBeWrittenIsTold() {
        const auto project = inventedProject(1);
        const auto report = exportProject(project, {}, {}, m_folder.filePath(u"missing/a.txt"_s));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Unreadable);
        QCOMPARE(report.error().subject, m_folder.filePath(u"missing/a.txt"_s));
    }
};

QTEST_GUILESS_MAIN(ExportJobTest)
#include "ExportJobTest.moc"
