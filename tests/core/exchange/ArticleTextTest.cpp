#include "core/exchange/ArticleText.h"

#include "tests/support/PageGenerator.h"
#include "tests/support/Random.h"
#include "tests/support/SamplePage.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::SamplePage;

namespace {

ArticleText textOf(const SamplePage& sample, std::vector<const Block*>& blocks) {
    blocks = sample.layout.blocksOf({1});
    return readArticleText(sample.layout.articles.front(), sample.page, blocks, {&sample.page, 1});
}

} // namespace

class ArticleTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paragraphsAreLines() {
        SamplePage sample;
        sample.begin();
        sample.add(Role::Headline, u"云 溪 开 馆\n"_s);
        sample.add(Role::Body, u"新馆昨\n天开放。\n读者来了。\n"_s, {0, 9});
        std::vector<const Block*> blocks;
        const ArticleText text = textOf(sample, blocks);
        QCOMPARE(text.text, u"云溪开馆\n新馆昨天开放。\n读者来了。"_s);
        QCOMPARE(text.title, u"云溪开馆"_s);
        QCOMPARE(text.paragraphs.size(), 3u);
        QCOMPARE(text.paragraphs[1].range, (TextRange{5, 12}));
        QCOMPARE(text.paragraphs[2].role, Role::Body);
    }

    void rangesOfThePageAreFound() {
        SamplePage sample;
        sample.begin();
        sample.add(Role::Headline, u"云 溪 开 馆\n"_s);
        sample.add(Role::Body, u"Miss Ann\nLee saw 姓\U00020BB7。\n"_s);
        std::vector<const Block*> blocks;
        const ArticleText text = textOf(sample, blocks);
        QCOMPARE(text.text, u"云溪开馆\nMiss Ann Lee saw姓\U00020BB7。"_s);
        const auto find = [&](RangeList ranges) {
            return toArticle(text, sample.page.id, ranges);
        };
        const qsizetype body = sample.page.text.indexOf(u"Miss"_s);
        using Ranges = std::vector<TextRange>;
        // Over spaces that went, over a line's end, half a pair made whole, two apart, nothing.
        QCOMPARE(find(TextRange{0, 3}), (Ranges{{0, 2}}));
        QCOMPARE(find(TextRange{body + 5, body + 12}), (Ranges{{10, 17}}));
        const qsizetype pair = sample.page.text.indexOf(u"\U00020BB7"_s);
        QCOMPARE(find(TextRange{pair + 1, pair + 2}), (Ranges{{22, 24}}));
        QCOMPARE(find({{0, 1}, {6, 7}}), (Ranges{{0, 1}, {3, 4}}));
        QCOMPARE(find(TextRange{1, 2}), Ranges());
        QCOMPARE(toArticle(text, {2}, TextRange{0, 3}), Ranges());
    }

    void placesGoThereAndBack() {
        test::Random random;
        for (int round = 0; round < 20; ++round) {
            const auto page = test::generatePage(static_cast<quint32>(random.number(1, 1 << 20)),
                                                 random.chance(0.5) ? test::PageLanguage::Simplified
                                                                    : test::PageLanguage::English,
                                                 test::Trouble::Everything);
            const Page source{{}, {}, {}, 0, {}, page.text};
            for (const Article& article : page.gold.articles) {
                const auto blocks = page.gold.blocksOf(article.id);
                const ArticleText text = readArticleText(article, source, blocks, {&source, 1});
                for (qsizetype at = 0; at < text.text.size(); ++at) {
                    const RangeList there = toPage(text, {}, {at, at + 1});
                    if (there.isEmpty())
                        continue;
                    const auto back = toArticle(text, {}, there);
                    QVERIFY(std::any_of(back.begin(), back.end(),
                                        [&](TextRange range) { return range.contains(at); }));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(ArticleTextTest)
#include "ArticleTextTest.moc"
