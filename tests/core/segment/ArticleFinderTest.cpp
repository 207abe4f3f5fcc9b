#include "core/segment/ArticleFinder.h"

#include "tests/support/Random.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

const QString Page = QString::fromUtf8(" 晨江社临川3月8日电（记者 白石 何青）\n"
                                       "临川市图书馆新馆八日开馆，首日接待\n"
                                       "读者三千人。新馆藏书六十万册，设有\n"
                                       "儿童阅览室和地方文献室，周末延长开\n"
                                       "放到晚上九点。\n"
                                       "\n"
                                       "馆长杜若说，新馆的地方文献室收藏了\n"
                                       "临川各乡的县志和家谱，市民可以免费\n"
                                       "查阅。图书馆还将举办六场讲座。\n"
                                       "\n"
                                       "临 川 图 书 馆 新 馆 开 馆\n"
                                       "\n"
                                       "本报讯（记者 苏合）三条公交线路\n"
                                       "从下周起改道，途经火车站和新码\n"
                                       "头。市交通局介绍，改道后高峰时\n"
                                       "段每五分钟发一班车，票价不变。\n"
                                       "\n"
                                       "三条公交线路下周改道\n");

QString textOf(const QString& page, const Block& block) {
    QString text;
    for (const TextRange& range : block.ranges.ranges())
        text += page.mid(range.begin, range.length());
    return text;
}

} // namespace

class ArticleFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageWithoutText_data();
    void pageWithoutText();
    void findsStoriesWithTitlesBehindThem();
    void textIsTheSameInLessDetail();
    void anyTextIsTiled();
};

void ArticleFinderTest::pageWithoutText_data() {
    QTest::addColumn<QString>("page");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u" \n\n\t\n"_s;
    QTest::newRow("one character") << u"报"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xD800)) + QChar(0xDC00) + QChar(0xDC00);
}

void ArticleFinderTest::pageWithoutText() {
    QFETCH(QString, page);
    const Layout layout = segment::findArticles(page);
    QCOMPARE(findViolation(layout, PageId{}, page.size()).value_or(QString()), QString());
}

void ArticleFinderTest::findsStoriesWithTitlesBehindThem() {
    const Layout layout = segment::findArticles(Page);
    QCOMPARE(findViolation(layout, PageId{}, Page.size()).value_or(QString()), QString());
    QCOMPARE(layout.articles.size(), std::size_t(2));
    const Article& library = layout.articles[0];
    QCOMPARE(library.meta.agency, u"晨江社"_s);
    QCOMPARE(library.meta.place, u"临川"_s);
    QCOMPARE(library.meta.date, u"3月8日"_s);
    QCOMPARE(library.meta.reporters, (QStringList{u"白石"_s, u"何青"_s}));
    const auto blocks = layout.blocksOf(library.id);
    QCOMPARE(blocks.size(), std::size_t(2));
    QCOMPARE(blocks[0]->role, Role::Headline);
    QCOMPARE(textOf(Page, *blocks[0]).trimmed(), u"临 川 图 书 馆 新 馆 开 馆"_s);
    QCOMPARE(blocks[1]->paragraphs.size(), std::size_t(2));
    QCOMPARE(layout.articles[1].meta.reporters, QStringList{u"苏合"_s});
    for (const Block& block : layout.blocks)
        QVERIFY(!block.reason.isEmpty());
}

void ArticleFinderTest::textIsTheSameInLessDetail() {
    const Layout full = segment::findArticles(Page);
    const Layout text = segment::findArticles(Page, segment::Detail::Text);
    QCOMPARE(text.articles.size(), full.articles.size());
    for (std::size_t i = 0; i < full.articles.size(); ++i) {
        Article bare = full.articles[i];
        bare.meta = {};
        bare.kind = ArticleKind::News;
        bare.confidence = text.articles[i].confidence;
        QVERIFY(text.articles[i] == bare);
        QVERIFY(full.articles[i].meta != Metadata());
    }
    QCOMPARE(text.blocks.size(), full.blocks.size());
    for (std::size_t i = 0; i < full.blocks.size(); ++i) {
        Block bare = full.blocks[i];
        bare.confidence = text.blocks[i].confidence;
        QVERIFY(text.blocks[i] == bare);
    }
}

void ArticleFinderTest::anyTextIsTiled() {
    test::Random random;
    const QString alphabet =
        u"报讯電日月年版转接（）()【】。，、：“”——0123 \t\n\n\nAaBy.-/摄记者本新社上下"_s +
        QChar(0xD840) + QChar(0xDC0B) + QChar(0x3000) + QChar(0xFEFF);
    for (int round = 0; round < 400; ++round) {
        QString page;
        for (int i = random.number(0, 400); i > 0; --i)
            page += random.pick(alphabet);
        const Layout layout = segment::findArticles(page);
        const auto violation = findViolation(layout, PageId{}, page.size());
        QVERIFY2(!violation, qPrintable(violation.value_or(QString()) + u"\n"_s + page));
    }
}

QTEST_GUILESS_MAIN(ArticleFinderTest)
#include "ArticleFinderTest.moc"
