#include "core/text/CharClass.h"

#include <QTest>

#include <string>

using namespace jianbao;

class CharClassTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classesOfTheScripts_data();
    void classesOfTheScripts();
    void widthsInChineseType();
    void halvesOfPairsAreHarmless();
    void kindsFollowFromFlags();
    void spacesAreFewUnits();
};

void CharClassTest::classesOfTheScripts_data() {
    QTest::addColumn<char16_t>("unit");
    QTest::addColumn<unsigned>("flags");
    QTest::newRow("Han") << u'報' << unsigned(CharHan | CharWide);
    QTest::newRow("Han, extension A") << char16_t(0x3400) << unsigned(CharHan | CharWide);
    QTest::newRow("Han, compatibility") << char16_t(0xF900) << unsigned(CharHan | CharWide);
    QTest::newRow("Han zero") << u'〇' << unsigned(CharHan | CharWide);
    QTest::newRow("private use") << char16_t(0xE123) << unsigned(CharHan | CharWide);
    QTest::newRow("Kana") << u'カ' << unsigned(CharKana | CharWide);
    QTest::newRow("Hangul") << u'신' << unsigned(CharHangul | CharWide);
    QTest::newRow("letter") << u'q' << unsigned(CharLatin);
    QTest::newRow("capital") << u'Q' << unsigned(CharLatin | CharUpper);
    QTest::newRow("umlaut") << u'Ä' << unsigned(CharLatin | CharUpper);
    QTest::newRow("Cyrillic") << u'ж' << unsigned(CharLatin);
    QTest::newRow("full-width capital") << u'Ｑ' << unsigned(CharLatin | CharUpper | CharWide);
    QTest::newRow("digit") << u'7' << unsigned(CharDigit);
    QTest::newRow("full-width digit") << u'７' << unsigned(CharDigit | CharWide);
    QTest::newRow("Chinese stop") << u'。' << unsigned(CharCjkPunct | CharSentenceEnd | CharWide);
    QTest::newRow("full stop") << u'.' << unsigned(CharSentenceEnd);
    QTest::newRow("enumeration comma") << u'、' << unsigned(CharCjkPunct | CharPause | CharWide);
    QTest::newRow("quote") << u'“' << unsigned(CharCjkPunct | CharOpener | CharWide);
    QTest::newRow("lenticular bracket") << u'】' << unsigned(CharCjkPunct | CharCloser | CharWide);
    QTest::newRow("ASCII bracket") << u'[' << unsigned(CharOpener);
    QTest::newRow("Chinese dash") << u'—' << unsigned(CharCjkPunct | CharDash | CharWide);
    QTest::newRow("hyphen") << u'-' << unsigned(CharDash);
    QTest::newRow("bullet") << u'◇' << unsigned(CharBullet | CharWide);
    QTest::newRow("ideographic space") << char16_t(0x3000) << unsigned(CharSpace | CharWide);
    QTest::newRow("no-break space") << char16_t(0xA0) << unsigned(CharSpace);
    QTest::newRow("byte order mark") << char16_t(0xFEFF) << unsigned(CharSpace);
    QTest::newRow("form feed") << u'\f' << unsigned(CharSpace);
    QTest::newRow("control") << char16_t(1) << 0U;
    QTest::newRow("plus") << u'+' << 0U;
}

void CharClassTest::classesOfTheScripts() {
    QFETCH(char16_t, unit);
    QFETCH(unsigned, flags);
    QCOMPARE(unsigned(charFlags(unit)), flags);
    QCOMPARE(charIs(unit, flags), flags != 0);
    QVERIFY(!charIs(unit, ~flags));
}

void CharClassTest::widthsInChineseType() {
    QCOMPARE(charHalves(u'報'), 2);
    QCOMPARE(charHalves(u'，'), 2);
    QCOMPARE(charHalves(u'5'), 1);
    QCOMPARE(charHalves(u' '), 1);
    QCOMPARE(charHalves(char16_t(0x3000)), 2);
}

void CharClassTest::halvesOfPairsAreHarmless() {
    const std::u16string rare = u"𠀋";
    QCOMPARE(charHalves(rare[0]) + charHalves(rare[1]), 2);
    QVERIFY(charIs(rare[0], CharHan));
    QCOMPARE(charFlags(rare[1]), quint16(CharLowSurrogate));
    const std::u16string face = u"😀";
    QVERIFY(!charIs(face[0], CharHan));
    for (unsigned unit = 0; unit <= 0xFFFF; ++unit)
        QVERIFY(charHalves(static_cast<char16_t>(unit)) <= 2);
}

void CharClassTest::kindsFollowFromFlags() {
    for (unsigned c = 0; c <= 0xFFFF; ++c) {
        const auto unit = static_cast<char16_t>(c);
        const CharKind kind = charKind(unit);
        QCOMPARE(kind == CharKind::Blank || kind == CharKind::LineEnd, charIs(unit, CharSpace));
        QCOMPARE(kind == CharKind::Letter, charIs(unit, CharLatin));
        QCOMPARE(kind == CharKind::Han, charIs(unit, CharHan | CharKana | CharHangul));
        QCOMPARE(kind == CharKind::Digit || kind == CharKind::WideDigit, charIs(unit, CharDigit));
    }
    QCOMPARE(charKind(u'\n'), CharKind::LineEnd);
    QCOMPARE(charKind(u'\t'), CharKind::Blank);
    QCOMPARE(charKind(u'。'), CharKind::WideStop);
    QCOMPARE(charKind(u'.'), CharKind::Stop);
    QCOMPARE(charKind(u'…'), CharKind::WideOther);
    QCOMPARE(charKind(u'，'), CharKind::WidePause);
    QCOMPARE(charKind(u'—'), CharKind::WideDash);
    QCOMPARE(charKind(u'“'), CharKind::WideOther);
}

void CharClassTest::spacesAreFewUnits() {
    for (unsigned c = 0; c <= 0xFFFF; ++c) {
        const auto unit = static_cast<char16_t>(c);
        QVERIFY(mayBeSpace(unit) || !charIs(unit, CharSpace));
        QCOMPARE(isSpace(unit), charIs(unit, CharSpace));
        std::u16string eight = u"青石河重新流过老";
        eight[c % 8] = unit;
        QCOMPARE(firstThatMayBeSpace(readEight(eight.data())),
                 mayBeSpace(unit) ? static_cast<int>(c % 8) : 8);
    }
    QVERIFY(!mayBeSpace(u'剪'));
    QVERIFY(!mayBeSpace(u'，'));
}

QTEST_GUILESS_MAIN(CharClassTest)
#include "CharClassTest.moc"
