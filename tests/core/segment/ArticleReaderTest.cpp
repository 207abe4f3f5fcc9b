#include "core/segment/ArticleReader.h"

#include "core/segment/ArticleFinder.h"
#include "tests/support/GoldPage.h"

#include <QFileInfo>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

std::vector<std::vector<const Block*>> blocksOf(const Layout& layout) {
    std::vector<std::vector<const Block*>> articles;
    for (const Article& article : layout.articles)
        articles.push_back(layout.blocksOf(article.id));
    return articles;
}

Block block(TextRange range, Role role) {
    Block block;
    block.ranges = RangeList(range);
    block.role = role;
    return block;
}

} // namespace

class ArticleReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheFinderRead_data();
    void readsWhatTheFinderRead();
    void blocksMayBeginInsideOfLines();
    void textThatGoesOnBeginsNoParagraph();
    void noBlocksSayNothing();
};

void ArticleReaderTest::readsWhatTheFinderRead_data() {
    QTest::addColumn<QString>("gold");
    for (const QString& path : test::goldPagePaths())
        QTest::newRow(qPrintable(QFileInfo(path).baseName())) << path;
}

void ArticleReaderTest::readsWhatTheFinderRead() {
    QFETCH(QString, gold);
    const QString text = test::readGoldPage(gold).text;
    const Layout found = segment::findArticles(text);
    const auto read = segment::readArticles(text, blocksOf(found));
    QCOMPARE(read.size(), found.articles.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        QCOMPARE(read[i].kind, found.articles[i].kind);
        QCOMPARE(read[i].meta, found.articles[i].meta);
        const auto blocks = found.blocksOf(found.articles[i].id);
        for (std::size_t k = 0; k < blocks.size(); ++k)
            QCOMPARE(read[i].paragraphs[k], blocks[k]->paragraphs);
    }
}

void ArticleReaderTest::blocksMayBeginInsideOfLines() {
    const QString text = u"新馆藏书六十万册，周末开放到九点。渡口灯下读书人\n本报讯 路好走了。\n"_s;
    const qsizetype cut = text.indexOf(u"渡口"_s);
    const qsizetype body = text.indexOf(u"本报讯"_s);
    const Block end = block({0, cut}, Role::Body);
    const Block title = block({cut, body}, Role::Headline);
    const Block story = block({body, text.size()}, Role::Body);
    const auto read = segment::readArticles(text, {{&end}, {&title, &story}, {&title}});
    QCOMPARE(read[0].paragraphs, (std::vector<std::vector<qsizetype>>{{0}}));
    QCOMPARE(read[1].paragraphs, (std::vector<std::vector<qsizetype>>{{}, {body}}));
    QCOMPARE(read[1].kind, ArticleKind::News);
    QCOMPARE(read[2].kind, ArticleKind::Teaser);
}

void ArticleReaderTest::textThatGoesOnBeginsNoParagraph() {
    const QString text = u"晨江社临川3月8日电（记者 白石）新馆八日开馆，首日接待读者三千\n\n"
                         u"人，周末延长开放到晚上九点。\n"_s;
    const qsizetype gap = text.indexOf(u"人，"_s);
    const Block first = block({0, gap}, Role::Body);
    const Block second = block({gap, text.size()}, Role::Body);
    const auto joined = segment::readArticles(text, {{&first, &second}});
    QCOMPARE(joined[0].paragraphs, (std::vector<std::vector<qsizetype>>{{0}, {}}));
    QCOMPARE(joined[0].meta.place, u"临川"_s);
    QCOMPARE(joined[0].meta.reporters, QStringList{u"白石"_s});
    const auto apart = segment::readArticles(text, {{&first}, {&second}});
    QCOMPARE(apart[1].paragraphs, (std::vector<std::vector<qsizetype>>{{gap}}));
    QVERIFY(apart[1].meta == Metadata{});
}

void ArticleReaderTest::noBlocksSayNothing() {
    QVERIFY(segment::readArticles(u"渡口\n", {}).empty());
    const auto read = segment::readArticles({}, {{}});
    QCOMPARE(read.size(), 1U);
    QVERIFY(read[0].meta == Metadata{});
}

QTEST_GUILESS_MAIN(ArticleReaderTest)
#include "ArticleReaderTest.moc"
