#include "core/text/EightUnits.h"

#include <QTest>

using namespace jianbao;

class EightUnitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsOneAmongEight() {
        for (std::size_t at = 0; at < 8; ++at) {
            std::array<char16_t, 8> units;
            units.fill(u'文');
            QVERIFY(!anyOfEight(readEight(units.data()) == 0x5BB6));
            QCOMPARE(firstOfEight(readEight(units.data()) == 0x5BB6), 8);
            units[at] = u'家'; // U+5BB6
            QVERIFY(anyOfEight(readEight(units.data()) == 0x5BB6));
            QCOMPARE(firstOfEight(readEight(units.data()) == 0x5BB6), static_cast<int>(at));
        }
    }
    void readsFromAnyAddress() {
        const QStringView text = u"一二三四五六七八九";
        QVERIFY(!anyOfEight(readEight(text.utf16()) == u'九' + 0));
        QVERIFY(anyOfEight(readEight(text.utf16() + 1) == u'九' + 0));
    }
};

QTEST_GUILESS_MAIN(EightUnitsTest)
#include "EightUnitsTest.moc"
