#include "core/exchange/JsonExporter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

namespace {

/// Two pages: an article that runs over both, and one in two columns printed side by side.
struct Sample {
    Issue issue{{1}, u"云溪日报"_s, QDate(2031, 5, 6)};
    std::vector<Page> pages{
        {{1}, {1}, u"yunxi.txt"_s, 0, u"1"_s, u"姓\U00020BB7的人\n来了，\n昨天\n镇报\n"_s},
        {{2}, {1}, u"yunxi.txt"_s, 1, u"2"_s, u"走了。\n又来了。\n左栏  right\n下面  side\n"_s}};
    Layout layout;

    Sample() {
        layout.articles.resize(3);
        layout.articles[0].id = {7};
        layout.articles[0].kind = ArticleKind::Commentary;
        layout.articles[0].confidence = 0.5;
        layout.articles[0].meta = {u"云溪社"_s, u"云溪"_s, u"5月6日"_s, {u"林一"_s},
                                   {},          u"2"_s,    {}};
        layout.articles[1].id = {8};
        layout.articles[1].continues = {7};
        layout.articles[2].id = {9};
        add(7, 0, Role::Headline, {{0, 6}}, {0});
        add(7, 1, Role::Body, {{6, 13}}, {6});
        add(0, 0, Role::Furniture, {{13, 16}}, {}, 1);
        add(7, 2, Role::Body, {{0, 9}}, {4}, 2);
        add(8, 0, Role::Body, {{9, 11}, {19, 21}}, {9}, 2);
        add(9, 0, Role::Body, {{11, 19}, {21, 28}}, {13}, 2);
    }
    void add(qint64 article, int rank, Role role, RangeList ranges,
             std::vector<qsizetype> paragraphs, qint64 page = 1) {
        Block block;
        block.id = {static_cast<qint64>(layout.blocks.size()) + 1};
        block.page = {page};
        block.article = {article};
        block.rank = rank;
        block.role = role;
        block.ranges = std::move(ranges);
        block.paragraphs = std::move(paragraphs);
        block.confidence = 0.25;
        layout.blocks.push_back(block);
    }
};

QByteArray exportedBytes(const Sample& sample, bool endsPages = false) {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    JsonExporter exporter(out);
    for (const Page& page : sample.pages)
        exporter.addPage(sample.issue, page);
    if (endsPages)
        exporter.endPages();
    for (const Page& page : sample.pages)
        exporter.addArticles(page.id, sample.layout, sample.pages);
    return exporter.finish() ? out.data() : QByteArray();
}

QJsonObject exported(const Sample& sample) {
    return QJsonDocument::fromJson(exportedBytes(sample)).object();
}

QJsonValue parsed(const char* json) {
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class JsonExporterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesFormatAndPages() {
        const Sample sample;
        const QJsonObject json = exported(sample);
        QCOMPARE(json[u"format"_s].toString(), u"jianbao-extract"_s);
        QCOMPARE(json[u"version"_s].toInt(), 1);
        QCOMPARE(json[u"pages"_s].toArray().size(), 2);
        const QJsonObject page = json[u"pages"_s][1].toObject();
        QCOMPARE(page[u"text"_s].toString(), sample.pages[1].text);
        QCOMPARE(page[u"name"_s].toString(), u"yunxi.txt"_s);
        QCOMPARE(page[u"newspaper"_s].toString(), u"云溪日报"_s);
        QCOMPARE(page[u"date"_s].toString(), u"2031-05-06"_s);
        QCOMPARE(page[u"number"_s].toString(), u"2"_s);
    }

    void offsetsCountCodePoints() {
        const QJsonValue article = exported(Sample())[u"articles"_s][0];
        QCOMPARE(article[u"id"_s].toString(), u"7"_s);
        QCOMPARE(article[u"kind"_s].toString(), u"commentary"_s);
        QCOMPARE(article[u"title"_s].toString(), u"姓\U00020BB7的人"_s);
        QCOMPARE(article[u"confidence"_s].toDouble(), 0.5);
        QCOMPARE(article[u"meta"_s], parsed(R"({"agency": "云溪社", "place": "云溪",
            "date": "5月6日", "reporters": ["林一"], "photographers": [],
            "continued_on": "2", "continued_from": ""})"));
        QCOMPARE(article[u"blocks"_s][1], parsed(R"({"page": 0, "role": "body", "begin": 5,
            "end": 12, "confidence": 0.25, "text": "来了，昨天",
            "paragraphs": [{"begin": 5, "end": 11, "text": "来了，昨天"}]})"));
    }

    void textThatGoesOnIsNoParagraph() {
        const QJsonValue block = exported(Sample())[u"articles"_s][0][u"blocks"_s][2];
        QCOMPARE(block, parsed(R"({"page": 1, "role": "body", "begin": 0, "end": 9,
            "confidence": 0.25, "text": "走了。\n又来了。",
            "continues": {"begin": 0, "end": 3, "text": "走了。"},
            "paragraphs": [{"begin": 4, "end": 8, "text": "又来了。"}]})"));
    }

    void piecesAreListed() {
        const QJsonArray articles = exported(Sample())[u"articles"_s].toArray();
        QCOMPARE(articles[1][u"continues"_s].toString(), u"7"_s);
        QCOMPARE(articles[1][u"blocks"_s][0][u"ranges"_s],
                 (QJsonArray{QJsonArray{9, 11}, QJsonArray{19, 21}}));
        QCOMPARE(articles[1][u"blocks"_s][0][u"paragraphs"_s][0][u"ranges"_s],
                 (QJsonArray{QJsonArray{9, 11}, QJsonArray{19, 21}}));
        QCOMPARE(articles[2][u"blocks"_s][0][u"text"_s].toString(), u"right side"_s);
    }

    void furnitureStandsAlone() {
        const QJsonArray furniture = exported(Sample())[u"furniture"_s].toArray();
        QCOMPARE(furniture.size(), 1);
        QCOMPARE(furniture[0][u"text"_s].toString(), u"镇报"_s);
        QCOMPARE(furniture[0][u"page"_s].toInt(), 0);
        QCOMPARE(furniture[0][u"begin"_s].toInt(), 12);
    }

    void blocksOfPagesThatWereNotAddedAreLeftOut() {
        Sample sample;
        sample.pages.pop_back();
        const QJsonArray articles = exported(sample)[u"articles"_s].toArray();
        QCOMPARE(articles.size(), 1);
        QCOMPARE(articles[0][u"blocks"_s].toArray().size(), 2);
    }

    void foundPagesNeedNoIds() {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        JsonExporter exporter(out);
        for (int i = 0; i < 2; ++i) {
            const Page page{{}, {}, u"a.txt"_s, i, {}, u"镇\n"_s};
            Layout layout;
            layout.articles.resize(1);
            layout.articles[0].id = {-1};
            layout.blocks.resize(1);
            layout.blocks[0].id = {-1};
            layout.blocks[0].article = {-1};
            layout.blocks[0].ranges = TextRange{0, 2};
            exporter.addPage({}, page);
            exporter.addArticles({}, layout, {&page, 1});
        }
        QVERIFY(exporter.finish());
        const QJsonObject json = QJsonDocument::fromJson(out.data()).object();
        QCOMPARE(json[u"articles"_s][0][u"id"_s].toString(), u"1"_s);
        QCOMPARE(json[u"articles"_s][1][u"id"_s].toString(), u"2"_s);
        QCOMPARE(json[u"articles"_s][1][u"blocks"_s][0][u"page"_s].toInt(), 1);
        QCOMPARE(json[u"pages"_s][0][u"date"_s].toString(), QString());
        QVERIFY(out.data().endsWith("}\n"));
    }

    void articlesBehindCompletePagesNeedNotWait() {
        const Sample sample;
        QVERIFY(!exportedBytes(sample).isEmpty());
        QCOMPARE(exportedBytes(sample, true), exportedBytes(sample));
        Sample empty;
        empty.layout = {};
        QCOMPARE(exportedBytes(empty, true), exportedBytes(empty));
    }
    void articlesThatCameBeforeTheEndOfPagesWait() {
        const Sample sample;
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        JsonExporter exporter(out);
        for (const Page& page : sample.pages)
            exporter.addPage(sample.issue, page);
        exporter.addArticles(sample.pages[0].id, sample.layout, sample.pages);
        exporter.endPages();
        exporter.addArticles(sample.pages[1].id, sample.layout, sample.pages);
        QVERIFY(exporter.finish());
        QCOMPARE(out.data(), exportedBytes(sample));
    }
    void emptyExportIsComplete() {
        Sample sample;
        sample.pages.clear();
        const QJsonObject json = exported(sample);
        QVERIFY(json[u"pages"_s].isArray() && json[u"articles"_s].isArray() &&
                json[u"furniture"_s].isArray());
    }
};

QTEST_GUILESS_MAIN(JsonExporterTest)
#include "JsonExporterTest.moc"
