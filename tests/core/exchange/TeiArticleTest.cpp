#include "core/exchange/TeiArticle.h"

#include "tests/support/SamplePage.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::SamplePage;

namespace {

/// Hands the first article of a page to a test.
struct Read {
    explicit Read(SamplePage given)
        : sample(std::move(given))
        , blocks(sample.layout.blocksOf({1}))
        , text(readArticleText(*sample.layout.article({1}), sample.page, blocks,
                               {&sample.page, 1})) {
        text.id = u"4"_s;
    }
    Read(const Read&) = delete;
    Read& operator=(const Read&) = delete;

    QString xml(bool lineBreaks = false) const {
        return QString::fromUtf8(teiArticle(text, lineBreaks));
    }

    SamplePage sample;
    std::vector<const Block*> blocks;
    ArticleText text;
};

SamplePage shortPage() {
    SamplePage sample;
    sample.begin();
    sample.layout.articles.front().kind = ArticleKind::Notice;
    sample.add(Role::Body, u"新馆昨天\n开放。\n"_s);
    sample.add(Role::Headline, u"开馆\n"_s);
    return sample;
}

} // namespace

class TeiArticleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anArticleIsADivision() {
        Read read(shortPage());
        QCOMPARE(read.xml(), u"<div type=\"article\" subtype=\"notice\" xml:id=\"a4\">\n"
                             "<head type=\"main\">开馆</head>\n<p>新馆昨天开放。</p>\n</div>\n"_s);
        read.text.continues = u"3"_s;
        QVERIFY(read.xml().contains(u" corresp=\"#a3\">"_s));
    }

    void lineBreaksStandWhereAsked() {
        const Read read(shortPage());
        QVERIFY(read.xml(true).contains(u"<p>新馆昨天<lb break=\"no\"/>开放。</p>"_s));
    }

    void namesHaveElementsOfTheirType() {
        Read read(shortPage());
        const qsizetype at = read.text.text.indexOf(u"新馆");
        read.text.mentions = {{u"ORG"_s, {{at, at + 2}}, u"云溪\"新馆\""_s, u"wikidata:Q 5"_s},
                              {u"SHIP 2"_s, {{at + 2, at + 4}}, {}, {}}};
        const QString xml = read.xml();
        QVERIFY2(xml.contains(u"<orgName ref=\"wikidata:Q_5\" key=\"云溪&quot;新馆&quot;\">新馆"
                              "</orgName><rs type=\"ship_2\">昨天</rs>"_s),
                 qPrintable(xml));
    }

    void correctionsShowWhatTheDumpHas() {
        Read read(shortPage());
        const qsizetype at = read.text.text.indexOf(u"开放");
        read.text.corrections = {{{at, at + 2}, u"幵<放"_s}};
        QVERIFY(
            read.xml().contains(u"<choice><sic>幵&lt;放</sic><corr>开放</corr></choice>。</p>"_s));
    }

    void aPageBreakNamesItsPage() {
        Page page;
        page.number = u"A\"2"_s;
        QCOMPARE(teiPageBreak(page), QByteArray("<pb n=\"A&quot;2\"/>"));
    }
};

QTEST_GUILESS_MAIN(TeiArticleTest)
#include "TeiArticleTest.moc"
