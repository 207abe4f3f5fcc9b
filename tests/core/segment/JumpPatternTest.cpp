#include "core/segment/JumpPattern.h"

#include <QTest>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

class JumpPatternTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointers_data();
    void pointers();
};

void JumpPatternTest::pointers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("reference");
    const QString none;
    QTest::newRow("to, in brackets") << u"水渠已经修好。（下转2版）"_s << u"2"_s << none << none;
    QTest::newRow("to, ordinal") << u"（下转第三版）"_s << u"三"_s << none << none;
    QTest::newRow("to, odd brackets") << u"［下转04版】"_s << u"04"_s << none << none;
    QTest::newRow("to, English") << u"Continued on Page A24"_s << u"A24"_s << none << none;
    QTest::newRow("to, American") << u"See ROOF, Page A6"_s << u"A6"_s << none << none;
    QTest::newRow("to, American, small letter") << u"See ROOF, page 6"_s << u"6"_s << none << none;
    QTest::newRow("to, one word") << u"ROOF, Page A6"_s << u"A6"_s << none << none;
    QTest::newRow("to, German") << u"Fortsetzung auf Seite 3"_s << u"3"_s << none << none;
    QTest::newRow("to, arrow") << u"Continued on page 6 →"_s << u"6"_s << none << none;
    QTest::newRow("to, quoted") << u"SEE \"ROOF\" PAGE 4"_s << u"4"_s << none << none;
    QTest::newRow("to, French") << u"→ LIRE LA SUITE PAGE 6"_s << u"6"_s << none << none;
    QTest::newRow("from") << u"（上接第一版）夜校开学"_s << none << u"一"_s << none;
    QTest::newRow("from, titled") << u"（上接1版《夜校》）木工课"_s << none << u"1"_s << none;
    QTest::newRow("from, English") << u"From Page A1"_s << none << u"A1"_s << none;
    QTest::newRow("from, one word") << u"ROOF, from page 1"_s << none << u"1"_s << none;
    QTest::newRow("from, one word continued")
        << u"ROOF (Continued from Page A1)"_s << none << u"A1"_s << none;
    QTest::newRow("a capital's road") << u"ROME, from house 12"_s << none << none << none;
    QTest::newRow("reference") << u"（相关报道见5版）"_s << none << none << u"5"_s;
    QTest::newRow("reference, bare") << u"详见4版"_s << none << none << u"4"_s;
    QTest::newRow("reference, to a section's page") << u"詳見A16"_s << none << none << u"A16"_s;
    QTest::newRow("a model's number in a sentence") << u"首架飞机见C919"_s << none << none << none;
    QTest::newRow("reference, behind a title")
        << u"老小区加装电梯破难题 5版"_s << none << none << u"5"_s;
    QTest::newRow("to, section behind") << u"SEE ROOF, PAGE 6A"_s << u"6A"_s << none << none;
    QTest::newRow("reference, section and page") << u"SPORTS, 1B"_s << none << none << u"1B"_s;
    QTest::newRow("reference, section first") << u"FOOD, C12"_s << none << none << u"C12"_s;
    QTest::newRow("a score") << u"HERONS, 12"_s << none << none << none;
    QTest::newRow("reference, page alone") << u"春茶开采（2版）"_s << none << none << u"2"_s;
    QTest::newRow("a number alone") << u"修路记（2）"_s << none << none << none;
    QTest::newRow("reference, English") << u"Ordered 40 cars. PAGE B6"_s << none << none << u"B6"_s;
    QTest::newRow("plain") << u"全村修了三块墙版"_s << none << none << none;
    QTest::newRow("number") << u"今年增产百分之12"_s << none << none << none;
}

void JumpPatternTest::pointers() {
    QFETCH(QString, text);
    const Squeezed whole = Squeezed::head(text, 0, text.size(), 60);
    const auto labelOf = [](const std::optional<JumpMatch>& match) {
        return match ? match->label : QString();
    };
    const auto to = jumpToAtEnd(whole);
    QTEST(labelOf(to), "to");
    const auto from = jumpFromAtStart(whole);
    QTEST(labelOf(from), "from");
    if (!to && !from)
        QTEST(labelOf(referenceAtEnd(whole)), "reference");
}

QTEST_GUILESS_MAIN(JumpPatternTest)
#include "JumpPatternTest.moc"
