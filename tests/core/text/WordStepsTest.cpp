#include "core/text/WordSteps.h"

#include "tests/support/Random.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class WordStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsOverWholeCharacters() {
        const QString text = u"甲𠮷e\u0301乙"_s; // a surrogate pair, an e with its accent
        QCOMPARE(nextCharacter(text, 0), 1);
        QCOMPARE(nextCharacter(text, 1), 3);
        QCOMPARE(nextCharacter(text, 3), 5);
        QCOMPARE(previousCharacter(text, 5), 3);
        QCOMPARE(previousCharacter(text, 3), 1);
        QCOMPARE(nextCharacter(text, 6), 6);
        QCOMPARE(previousCharacter(text, 0), 0);
    }

    void stepsOverWords() {
        const QString text = u"ferry opens\n  at nine"_s;
        QCOMPARE(nextWord(text, 0), 6);
        QCOMPARE(nextWord(text, 6), 11); // the line's end is a stop
        QCOMPARE(nextWord(text, 11), 14);
        QCOMPARE(previousWord(text, 11), 6);
        QCOMPARE(previousWord(text, 6), 0);
        QCOMPARE(previousWord(text, 0), 0);
    }

    void knowsChineseWords() {
        const QString text = u"渡口今天恢复通航。"_s;
        QCOMPARE(wordAt(text, 3), (TextRange{2, 4}));
        QCOMPARE(wordAt(text, 8), (TextRange{8, 9}));
        QCOMPARE(wordAt(text, 9), (TextRange{8, 9}));
        QCOMPARE(wordAt(QStringView(), 0), TextRange{});
    }

    void endsFromAnywhere() {
        test::Random random;
        for (int round = 0; round < 50; ++round) {
            QString text;
            for (int i = random.number(0, 700); i > 0; --i)
                text += QChar(random.pick(
                    std::array{0x4e2d, 0x20, 0x0a, 0x61, 0xd842, 0xdfb7, 0x301, 0x3002, 0x200d}));
            qsizetype at = 0;
            for (qsizetype steps = 0; at < text.size(); ++steps) {
                QVERIFY(steps <= text.size());
                const qsizetype next =
                    random.chance(0.5) ? nextWord(text, at) : nextCharacter(text, at);
                QVERIFY(next > at);
                at = next;
            }
            while (at > 0) {
                const qsizetype before =
                    random.chance(0.5) ? previousWord(text, at) : previousCharacter(text, at);
                QVERIFY(before < at);
                at = before;
            }
        }
    }
};

QTEST_GUILESS_MAIN(WordStepsTest)
#include "WordStepsTest.moc"
