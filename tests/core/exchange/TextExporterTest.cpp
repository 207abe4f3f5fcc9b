#include "core/exchange/TextExporter.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

namespace {

/// A page put together block by block.
struct Sample {
    Issue issue{{1}, u"云溪日报"_s, QDate(2031, 5, 6)};
    Page page{{1}, {1}, u"yunxi.txt"_s, 0, u"1"_s, {}};
    Layout layout;

    void begin() {
        layout.articles.push_back({});
        layout.articles.back().id = {static_cast<qint64>(layout.articles.size())};
    }
    void add(Role role, const QString& text, std::vector<qsizetype> paragraphs = {0}) {
        Block block;
        block.id = {static_cast<qint64>(layout.blocks.size()) + 1};
        block.page = page.id;
        block.role = role;
        if (role != Role::Furniture)
            block.article = layout.articles.back().id;
        block.rank = static_cast<int>(layout.blocks.size());
        for (const qsizetype start : paragraphs)
            block.paragraphs.push_back(page.text.size() + start);
        block.ranges = TextRange{page.text.size(), page.text.size() + text.size()};
        page.text += text;
        layout.blocks.push_back(block);
    }
};

Sample libraryPage() {
    Sample sample;
    sample.begin();
    sample.add(Role::Kicker, u"三年建成\n"_s);
    sample.add(Role::Headline, u"云 溪 镇\n开 新 馆\n"_s);
    sample.add(Role::Byline, u"本报记者 林一\n"_s);
    sample.add(Role::Body, u"新馆昨天\n开放。\n“真好。”\n读者说。\n"_s, {0, 9});
    sample.add(Role::Subhead, u"藏书三万\n"_s);
    sample.add(Role::Body, u"还要再\n买书。\n"_s);
    sample.add(Role::Caption, u"读者在新馆。\n"_s);
    sample.add(Role::Credit, u"周二 摄\n"_s);
    sample.add(Role::Jump, u"（下转2版）\n"_s);
    sample.add(Role::Furniture, u"责任编辑\n"_s, {});
    sample.begin();
    sample.add(Role::Headline, u"Ferry Back\n"_s);
    sample.add(Role::Body, u"It sails again\nat dawn.\n"_s);
    return sample;
}

QByteArray exported(const Sample& sample, const TextOptions& options = {}) {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    TextExporter exporter(out, options);
    exporter.addPage(sample.issue, sample.page);
    exporter.addArticles(sample.page.id, sample.layout, {&sample.page, 1});
    return exporter.finish() ? out.data() : QByteArray("failed");
}

} // namespace

class TextExporterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsAreSetApart() {
        QCOMPARE(QString::fromUtf8(exported(libraryPage())), u"三年建成\n"
                                                             "云溪镇开新馆\n"
                                                             "\n"
                                                             "本报记者 林一\n"
                                                             "\n"
                                                             "　　新馆昨天开放。\n"
                                                             "　　“真好。”读者说。\n"
                                                             "\n"
                                                             "藏书三万\n"
                                                             "\n"
                                                             "　　还要再买书。\n"
                                                             "\n"
                                                             "读者在新馆。\n"
                                                             "周二 摄\n"
                                                             "\n"
                                                             "（下转2版）\n"
                                                             "\n"
                                                             "\n"
                                                             "Ferry Back\n"
                                                             "\n"
                                                             "    It sails again at dawn.\n"_s);
    }

    void paragraphsMayBeSeparatedByBlankLines() {
        Sample sample;
        sample.begin();
        sample.add(Role::Body, u"一。\n二。\n"_s, {0, 3});
        TextOptions options;
        options.paragraphs = TextOptions::Paragraphs::Separated;
        QCOMPARE(QString::fromUtf8(exported(sample, options)), u"一。\n\n二。\n"_s);
    }

    void pagesMayHaveHeadings() {
        Sample sample;
        sample.begin();
        sample.add(Role::Headline, u"一\n"_s);
        TextOptions options;
        options.pageHeadings = true;
        QCOMPARE(QString::fromUtf8(exported(sample, options)),
                 u"=== 云溪日报 2031-05-06 1 ===\n\n\n一\n"_s);
        sample.issue = {};
        sample.page.number.clear();
        QCOMPARE(QString::fromUtf8(exported(sample, options)), u"=== yunxi.txt ===\n\n\n一\n"_s);
    }

    void articleBelongsToThePageOnWhichItBegins() {
        Sample sample = libraryPage();
        sample.page.id = {2};
        QCOMPARE(exported(sample), QByteArray());
    }

    void folderHasAFilePerArticle() {
        const Sample sample = libraryPage();
        const QTemporaryDir folder;
        TextFolderExporter exporter(folder.path());
        exporter.addPage(sample.issue, sample.page);
        exporter.addArticles(sample.page.id, sample.layout, {&sample.page, 1});
        QVERIFY(exporter.finish());
        QCOMPARE(exporter.count(), 2);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 QStringList({u"云溪日报-2031-05-06-p1-01-云溪镇开新馆.txt"_s,
                              u"云溪日报-2031-05-06-p1-02-Ferry Back.txt"_s}));
        QFile file(folder.filePath(u"云溪日报-2031-05-06-p1-02-Ferry Back.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Ferry Back\n\n    It sails again at dawn.\n"));
    }

    void missingFolderIsReported() {
        const Sample sample = libraryPage();
        TextFolderExporter exporter(u"/nonexistent/folder"_s);
        exporter.addPage(sample.issue, sample.page);
        exporter.addArticles(sample.page.id, sample.layout, {&sample.page, 1});
        const Result<void> result = exporter.finish();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unreadable);
        QCOMPARE(exporter.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TextExporterTest)
#include "TextExporterTest.moc"
