#include "core/segment/TitleTies.h"

#include "core/segment/LineReader.h"
#include "tests/support/Random.h"

#include <QTest>

#include <array>

using namespace jianbao;
using namespace jianbao::segment;
using namespace Qt::StringLiterals;

namespace {

/// A page with one element per line; T, B and C say which are titles, bodies and captions.
struct Page {
    QString text;
    QString kinds;

    TitleTies ties() const {
        std::vector<Line> lines;
        std::vector<Element> elements;
        for (const RawLine& raw : splitLines(text)) {
            const auto i = static_cast<qint32>(lines.size());
            lines.push_back(readLine(text, raw));
            const QChar kind = kinds[i];
            elements.push_back({.kind = kind == u'T'   ? ElementKind::Title
                                        : kind == u'B' ? ElementKind::Body
                                                       : ElementKind::Caption,
                                .first = i,
                                .last = i + 1});
        }
        return TitleTies(text, lines, elements);
    }
};

} // namespace

class TitleTiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsDifferentWords() {
        const TitleTies ties = Page{u"茶山茶山\nGreen hills 2031 a"_s, u"TT"_s}.ties();
        QCOMPARE(ties.words(0), std::size_t{2}); // 茶山, 山茶
        QCOMPARE(ties.words(1), std::size_t{3}); // one letter is no word
    }
    void ownTextSharesMore() {
        const TitleTies ties =
            Page{u"茶山采茶忙\n云溪的茶山上，人们采茶正忙。\n老城的河水又清了。"_s, u"TBB"_s}
                .ties();
        QVERIFY(ties.tie(0, 1) > 0.4);
        QCOMPARE(ties.tie(0, 2), 0.0);
        QVERIFY(ties.tie(0, 0) < 1.0); // a title of few words says less
    }
    void oddsFavourTheTextThatAloneHasTheWords() {
        const TitleTies ties =
            Page{u"茶山采茶忙\n云溪的茶山上，人们采茶正忙。\n老城的河水又清了。\n"
                 u"山上的采茶人。\n老桥又宽了。\n河水清，老城新。\n"_s,
                 u"TBBBBB"_s}
                .ties();
        QVERIFY(ties.odds(0, 1) > 1.0);
        QVERIFY(ties.odds(0, 3) < ties.odds(0, 1));
        QVERIFY(ties.odds(0, 2) < 0);
        QCOMPARE(ties.odds(0, 2), ties.odds(0, 4));
    }
    void blanksAndFormsDoNotCount() {
        const TitleTies ties =
            Page{u"茶 山　春 早\n茶山春早。\nGreening HILLS\nThe greening of hills\n"_s, u"TBTB"_s}
                .ties();
        QVERIFY(ties.tie(0, 1) > 0.6);
        QVERIFY(ties.tie(2, 3) > 0.6);
    }
    void commonWordsWeighLess() {
        const TitleTies ties = Page{u"云溪春茶\n云溪。\n云溪。春茶。\n云溪。"_s, u"TBBB"_s}.ties();
        QVERIFY(ties.tie(0, 2) > 2 * ties.tie(0, 1));
        QCOMPARE(ties.tie(0, 1), ties.tie(0, 3));
    }
    void captionsAreTitlesAndTexts() {
        const TitleTies ties = Page{u"茶山采茶\n茶山采茶的人们\n茶山采茶"_s, u"TCB"_s}.ties();
        QVERIFY(ties.tie(0, 1) > 0.5);
        QVERIFY(ties.tie(1, 2) > 0.2);
    }
    void textsTogetherHaveTheWordsOfEach() {
        const TitleTies ties = Page{u"茶山石桥\n茶山春早。\n石桥修好。"_s, u"TBB"_s}.ties();
        const std::array<std::size_t, 2> texts{1, 2};
        QVERIFY(ties.tie(0, texts) > ties.tie(0, 1));
        QVERIFY(ties.tie(0, texts) < ties.tie(0, 1) + ties.tie(0, 2) + 0.001);
    }
    void joinsElements() {
        const Page page{u"茶山采茶\n石桥修好\n石桥在老城，茶山在云溪。"_s, u"TTB"_s};
        TitleTies ties = page.ties();
        const std::size_t words = ties.words(0) + ties.words(1);
        const std::array<std::size_t, 2> firsts{0, 2};
        ties.join(firsts);
        QCOMPARE(ties.words(0), words);
        QVERIFY(ties.tie(0, 1) > 0.2 && ties.tie(0, 1) < 0.6);
    }
    void wordsWeighByTheTextsAsJoined() {
        const QString title = u"茶山 石桥\n"_s;
        const std::array<std::size_t, 4> firsts{0, 1, 4, 5};
        TitleTies joined =
            Page{title + u"茶山一。\n茶山二。\n茶山三。\n石桥修好。\n老城。"_s, u"TBBBBB"_s}.ties();
        joined.join(firsts);
        const TitleTies whole =
            Page{title + u"茶山一茶山二茶山三。\n石桥修好。\n老城。"_s, u"TBBB"_s}.ties();
        QCOMPARE(joined.tie(0, 1), whole.tie(0, 1));
        QCOMPARE(joined.tie(0, 2), whole.tie(0, 2));
    }
    void sharesAreTies() {
        test::Random random;
        QString text;
        QString kinds;
        const auto word = [&random] {
            return random.pick(
                std::array{u"茶山"_s, u"石桥"_s, u"老城"_s, u"Harbour 31 "_s, u"，"_s});
        };
        for (int i = 0; i < 120; ++i) {
            for (int k = random.number(1, 9); k > 0; --k)
                text += word();
            text += u'\n';
            kinds += random.pick(std::array{u'T', u'B', u'C'});
        }
        TitleTies ties = Page{text, kinds}.ties();
        TitleTies::Shares shares;
        const auto compare = [&](std::size_t title, std::size_t count) {
            const auto first = static_cast<std::size_t>(random.number(0, static_cast<int>(count)));
            ties.share(title, first, count, shares);
            for (std::size_t i = first; i < count; ++i)
                QCOMPARE(shares[i], ties.tie(title, i));
        };
        for (std::size_t i = 0; i < 120; ++i)
            compare(i, 120);
        std::vector<std::size_t> firsts;
        for (std::size_t i = 0; i < 120; i += 4)
            firsts.push_back(i);
        ties.join(firsts);
        for (std::size_t i = 0; i < firsts.size(); ++i)
            compare(i, firsts.size());
    }
    /// More words than the table of words first has room for.
    void manyTitles() {
        test::Random random;
        QString text;
        QString kinds;
        for (int i = 0; i < 400; ++i) {
            QString title;
            for (int k = 0; k < 12; ++k)
                title += QChar(random.number(0x4E00, 0x9FFF));
            text += title + u'\n' + title + u"。\n"_s;
            kinds += u"TB"_s;
        }
        const TitleTies ties = Page{text, kinds}.ties();
        for (std::size_t i = 0; i < 400; ++i) {
            QVERIFY(ties.tie(2 * i, 2 * i + 1) > 0.9);
            QVERIFY(ties.tie(2 * i, (2 * i + 3) % 800) < 0.2);
        }
    }
};

QTEST_GUILESS_MAIN(TitleTiesTest)
#include "TitleTiesTest.moc"
