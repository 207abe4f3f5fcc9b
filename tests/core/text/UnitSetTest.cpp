#include "core/text/UnitSet.h"

#include <QTest>

using namespace jianbao;

class UnitSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasItsUnits() {
        constexpr std::u16string_view units = u"版页Aa9";
        constexpr UnitSet set(units);
        for (unsigned c = 0; c <= 0xFFFF; ++c) {
            const auto unit = static_cast<char16_t>(c);
            QCOMPARE(set.has(unit), units.find(unit) != std::u16string_view::npos);
        }
    }
    void emptySetHasNone() {
        constexpr UnitSet set(u"");
        QVERIFY(!set.has(u'\0'));
        QVERIFY(!set.has(u'版'));
    }
};

QTEST_GUILESS_MAIN(UnitSetTest)
#include "UnitSetTest.moc"
