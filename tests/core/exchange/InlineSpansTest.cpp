#include "core/exchange/InlineSpans.h"

#include "tests/support/MentionSample.h"
#include "tests/support/Random.h"

#include <QTest>

#include <map>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

namespace {

/// A text of words with mentions and corrections anywhere.
ArticleText randomArticle(test::Random& random) {
    ArticleText article;
    for (int i = random.number(1, 4); i > 0; --i) {
        const qsizetype begin = article.text.isEmpty() ? 0 : article.text.size() + 1;
        article.text += (begin > 0 ? u"\n"_s : QString()) + u"河"_s.repeated(random.number(1, 12));
        article.paragraphs.push_back({Role::Body, {begin, article.text.size()}, {}});
    }
    const auto anyRange = [&] {
        const int size = static_cast<int>(article.text.size());
        const int begin = random.number(0, size - 1);
        return TextRange{begin, random.number(begin + 1, size)};
    };
    for (int i = random.number(0, 6); i > 0; --i) {
        TextRange range = anyRange();
        ArticleMention mention{u"PER"_s, {range}, {}, {}};
        if (range.length() > 2 && random.chance(0.3))
            mention.ranges = {{range.begin, range.begin + 1}, {range.end - 1, range.end}};
        article.mentions.push_back(mention);
    }
    for (const ArticleParagraph& paragraph : article.paragraphs) {
        if (paragraph.range.length() > 3 && random.chance(0.5)) {
            const qsizetype begin = paragraph.range.begin + 1;
            article.corrections.push_back({{begin, begin + random.number(0, 2)}, u"x"_s});
        }
    }
    return article;
}

} // namespace

class InlineSpansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spansNestAndCoverTheirMentions() {
        test::Random random;
        for (int round = 0; round < 2000; ++round) {
            const ArticleText article = randomArticle(random);
            const auto spans = inlineSpans(article);
            for (std::size_t i = 0; i < spans.size(); ++i) {
                const TextRange a = spans[i].range;
                QVERIFY(spans[i].correction >= 0 || !a.isEmpty());
                QVERIFY(!QStringView(article.text).sliced(a.begin, a.length()).contains(u'\n'));
                for (std::size_t j = i + 1; j < spans.size(); ++j) {
                    const TextRange b = spans[j].range;
                    QVERIFY(a.begin <= b.begin);
                    QVERIFY(b.begin >= a.end || b.end <= a.end);
                }
            }
            verifyCover(article, spans);
        }
    }

    void partsAreNumbered() {
        const test::MentionSample sample;
        std::map<int, int> seen;
        for (const InlineSpan& span : inlineSpans(sample.article())) {
            if (span.mention < 0)
                continue;
            QCOMPARE(span.part, seen[span.mention]++);
            QVERIFY(span.part < span.parts);
        }
        QCOMPARE(seen.size(), sample.article().mentions.size());
    }

private:
    /// Each mention's parts are its characters but line ends, each correction is there once, whole.
    static void verifyCover(const ArticleText& article, const std::vector<InlineSpan>& spans) {
        for (std::size_t i = 0; i < article.mentions.size(); ++i) {
            QList<int> wanted(article.text.size(), 0);
            for (const TextRange range : article.mentions[i].ranges)
                for (qsizetype at = range.begin; at < range.end; ++at)
                    wanted[at] = article.text[at] == u'\n' ? 0 : 1;
            for (const InlineSpan& span : spans)
                if (span.mention == static_cast<int>(i))
                    for (qsizetype at = span.range.begin; at < span.range.end; ++at)
                        --wanted[at];
            QCOMPARE(wanted.count(0), wanted.size());
        }
        for (std::size_t i = 0; i < article.corrections.size(); ++i) {
            const auto isIt = [&](const InlineSpan& span) {
                return span.correction == static_cast<int>(i);
            };
            QCOMPARE(std::count_if(spans.begin(), spans.end(), isIt), 1);
            QCOMPARE(std::find_if(spans.begin(), spans.end(), isIt)->range,
                     article.corrections[i].range);
        }
    }
};

QTEST_GUILESS_MAIN(InlineSpansTest)
#include "InlineSpansTest.moc"
