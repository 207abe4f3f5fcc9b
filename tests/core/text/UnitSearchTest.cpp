#include "core/text/UnitSearch.h"

#include "tests/support/Random.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class UnitSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatQtFinds();
    void findsTwoUnitsThatStandTogether();
};

void UnitSearchTest::findsWhatQtFinds() {
    test::Random random;
    const auto units = [&random](int most) {
        QString text;
        for (int length = random.number(0, most); length > 0; --length)
            text += random.pick(u"ab\u7684"_s);
        return text;
    };
    int found = 0;
    for (int round = 0; round < 2000; ++round) {
        const QString text = units(6);
        const QString word = units(2) + u'b';
        for (const char16_t unit : {u'a', u'\u7684', u'x'}) {
            QCOMPARE(indexOf(text, unit), text.indexOf(QChar(unit)));
            QCOMPARE(holds(text, unit), text.contains(QChar(unit)));
        }
        QCOMPARE(holds(text, word), text.contains(word));
        QCOMPARE(begins(text, word), text.startsWith(word));
        QCOMPARE(ends(text, word), text.endsWith(word));
        found += text.contains(word) ? 1 : 0;
    }
    QVERIFY(found > 100 && found < 1900);
}

void UnitSearchTest::findsTwoUnitsThatStandTogether() {
    test::Random random;
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int length = random.number(0, 40); length > 0; --length)
            text += random.pick(u"abcdefg"_s);
        const int from = random.number(0, static_cast<int>(text.size()));
        QCOMPARE(indexOf(text, u'a', u'b', from), text.indexOf(u"ab", from));
    }
}

QTEST_GUILESS_MAIN(UnitSearchTest)
#include "UnitSearchTest.moc"
