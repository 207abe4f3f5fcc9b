#include "core/text/WordList.h"

#include "tests/support/Random.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class WordListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatQtFinds() {
        static constexpr std::array<QStringView, 4> words{u"ab", u"ba\u0161", u"c", u"bbbb"};
        static constexpr WordList list(words);
        test::Random random;
        int found = 0;
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int length = random.number(0, 6); length > 0; --length)
                text += random.pick(u"ab\u0161\u0162b\u0163"_s);
            const bool occurs = std::any_of(words.begin(), words.end(),
                                            [&](QStringView word) { return text.contains(word); });
            QCOMPARE(list.occursIn(text), occurs);
            const bool begins = std::any_of(words.begin(), words.end(), [&](QStringView word) {
                return text.startsWith(word);
            });
            QCOMPARE(list.begins(text), begins);
            const bool ends = std::any_of(words.begin(), words.end(),
                                          [&](QStringView word) { return text.endsWith(word); });
            QCOMPARE(list.ends(text), ends);
            found += occurs ? 1 : 0;
        }
        QVERIFY(found > 100 && found < 1900);
    }
};

QTEST_GUILESS_MAIN(WordListTest)
#include "WordListTest.moc"
