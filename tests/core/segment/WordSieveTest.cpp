#include "core/segment/WordSieve.h"

#include "core/segment/LineReader.h"
#include "core/segment/WordKeys.h"
#include "tests/support/Random.h"

#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace jianbao::segment;
using namespace Qt::StringLiterals;

namespace {

std::vector<Line> linesOf(const QString& text) {
    std::vector<Line> lines;
    for (const RawLine& raw : splitLines(text))
        lines.push_back(readLine(text, raw));
    return lines;
}

std::vector<quint32> wordsOf(const QString& text) {
    std::vector<quint32> words;
    const auto add = [&words](quint32 key) {
        words.push_back(key);
    };
    WordKeys keys(add);
    for (const Line& line : linesOf(text))
        keys.addLine(QStringView(text).sliced(line.begin, line.end - line.begin));
    std::sort(words.begin(), words.end());
    return words;
}

/// Those of @p known that the sieve finds in the text, as often as it does.
std::vector<quint32> found(WordSieve& sieve, const QString& text,
                           const std::vector<quint32>& known) {
    std::vector<quint32> words;
    for (const quint32 key : sieve.sift(text, linesOf(text))) {
        if (std::binary_search(known.begin(), known.end(), key))
            words.push_back(key);
    }
    std::sort(words.begin(), words.end());
    return words;
}

} // namespace

class WordSieveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsPairsOverBlanksAndLineEnds() {
        WordSieve sieve;
        const std::vector<quint32> known = wordsOf(u"茶山"_s);
        sieve.add(known.front());
        QCOMPARE(found(sieve, u"茶 山，茶\n\u3000山"_s, known).size(), std::size_t{2});
        QCOMPARE(found(sieve, u"茶，山 茶“山 茶a山"_s, known).size(), std::size_t{0});
        QCOMPARE(found(sieve, u"茶\n2031\n山"_s, known).size(), std::size_t{0});
    }
    void keepsEachKnownWordThatATextHas() {
        test::Random random;
        for (int round = 0; round < 500; ++round) {
            const auto anyText = [&random](int most) {
                QString text;
                for (int length = random.number(1, most); length > 0; --length)
                    text += random.pick(u"茶山青石河水，“ \u3000\n1a⺀"_s);
                return text + u" Green hills 2031"_s;
            };
            std::vector<quint32> known = wordsOf(anyText(12));
            WordSieve sieve;
            for (const quint32 key : known)
                sieve.add(key);
            const QString page = anyText(60);
            std::vector<quint32> expected = wordsOf(page);
            std::erase_if(expected, [&](quint32 key) {
                return !std::binary_search(known.begin(), known.end(), key);
            });
            QCOMPARE(found(sieve, page, known), expected);
        }
    }
    /// Far more words than lines and Chinese characters.
    void keepsAllWordsOfLatinLines() {
        QString page;
        for (int line = 0; line < 50; ++line)
            page += u"Green hills 2031 "_s.repeated(30) + u'\n';
        const std::vector<quint32> known = wordsOf(page);
        WordSieve sieve;
        for (const quint32 key : known)
            sieve.add(key);
        QCOMPARE(found(sieve, page, known).size(), std::size_t{50 * 30 * 3});
    }
    void turnsAwayNearlyAllOthers() {
        WordSieve sieve;
        const std::vector<quint32> known = wordsOf(u"茶山"_s);
        sieve.add(known.front());
        const QString text = u"老城的河水又清了，堤上的柳树绿了，船也回来了。"_s;
        QVERIFY(sieve.sift(text, linesOf(text)).size() <= 1);
    }
};

QTEST_GUILESS_MAIN(WordSieveTest)
#include "WordSieveTest.moc"
