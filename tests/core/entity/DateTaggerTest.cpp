#include "core/entity/DateTagger.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::entity;
using namespace Qt::StringLiterals;

class DateTaggerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsDates_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("dates");
        const auto row = [](const char* name, const QString& text, const QStringList& dates) {
            QTest::newRow(name) << text << dates;
        };
        row("day", u"本报5月18日讯"_s, {u"5月18日"_s});
        row("year", u"2024年5月18日，通水"_s, {u"2024年5月18日"_s});
        row("days", u"5月18日至20日在云川"_s, {u"5月18日至20日"_s});
        row("months", u"5月18日至6月2日"_s, {u"5月18日至6月2日"_s});
        row("hour", u"昨日上午9时，水闸"_s, {u"昨日上午9时"_s});
        row("clock", u"5月18日20:30开幕"_s, {u"5月18日20:30"_s});
        row("relative", u"今年6月27日和去年7月"_s, {u"今年6月27日"_s, u"去年7月"_s});
        row("year alone", u"今年将于2026年完工"_s, {u"今年"_s, u"2026年"_s});
        row("half", u"今年上半年与上半年"_s, {u"今年上半年"_s, u"上半年"_s});
        row("range", u"1-10月出口，2010到2012年"_s, {u"1-10月"_s, u"2010到2012年"_s});
        row("decade", u"上世纪九十年代末，20世纪80年代"_s,
            {u"上世纪九十年代末"_s, u"20世纪80年代"_s});
        row("era", u"民国二十八年四月廿一日出版"_s, {u"民国二十八年四月廿一日"_s});
        row("cycle", u"甲辰年四月十一"_s, {u"甲辰年四月"_s});
        row("numerals", u"一九三九年十月"_s, {u"一九三九年十月"_s});
        row("telegram", u"（云川廿日电）"_s, {u"廿日"_s});
        row("weekday", u"四月一日星期五"_s, {u"四月一日"_s, u"星期五"_s});
        row("quarter", u"今年第一季度和二季度"_s, {u"今年第一季度"_s, u"二季度"_s});
        row("durations", u"5年来，三个月里，历时24年，二十三日内，40岁"_s, {});
        row("figures", u"第7号、7.2公里、13月、45日、周三多先生"_s, {});
        row("ends early", u"2024年5月"_s, {u"2024年5月"_s});
        row("nothing", u""_s, {});
    }

    void findsDates() {
        QFETCH(QString, text);
        QFETCH(QStringList, dates);
        QStringList found;
        const std::u16string units = text.toStdU16String();
        for (const Span& span : DateTagger().find(units)) {
            QCOMPARE(span.type, MentionType::Time);
            found += text.mid(span.range.begin, span.range.length());
        }
        QCOMPARE(found, dates);
    }
};

QTEST_GUILESS_MAIN(DateTaggerTest)
#include "DateTaggerTest.moc"
