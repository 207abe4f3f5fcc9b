#include "core/text/CodePointIndex.h"

#include "tests/support/Random.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class CodePointIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsPairsOnce() {
        const QString text = u"a\U00020BB7b\U0001F600"_s;
        const CodePointIndex index(text);
        QCOMPARE(index.toCodePoints(0), 0);
        QCOMPARE(index.toCodePoints(1), 1);
        QCOMPARE(index.toCodePoints(2), 1);
        QCOMPARE(index.toCodePoints(3), 2);
        QCOMPARE(index.toCodePoints(text.size()), 4);
        QCOMPARE(index.toPosition(2), 3);
        QCOMPARE(index.toPosition(4), 6);
    }

    void halvesAloneCountAsOne() {
        const QString text = QString::fromUtf16(u"\xDC00\xD800x\xD800");
        const CodePointIndex index(text);
        QCOMPARE(index.toCodePoints(4), 4);
        QCOMPARE(index.toPosition(3), 3);
    }

    void plainTextNeedsNoIndex() {
        const CodePointIndex index;
        QCOMPARE(index.toCodePoints(7), 7);
        QCOMPARE(index.toPosition(7), 7);
    }

    void agreesWithCountingOneByOne() {
        test::Random random;
        for (int round = 0; round < 1000; ++round) {
            QString text;
            for (int length = random.number(0, 30); length > 0; --length)
                text.append(random.pick(QStringView(u"ab文\xD842\xDFB7")));
            const CodePointIndex index(text);
            qsizetype count = 0;
            for (qsizetype at = 0; at < text.size(); ++count) {
                QCOMPARE(index.toCodePoints(at), count);
                QCOMPARE(index.toPosition(count), at);
                const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() &&
                                    text[at + 1].isLowSurrogate();
                at += isPair ? 2 : 1;
            }
            QCOMPARE(index.toPosition(count), text.size());
        }
    }
};

QTEST_GUILESS_MAIN(CodePointIndexTest)
#include "CodePointIndexTest.moc"
