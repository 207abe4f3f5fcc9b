#include "core/segment/Dateline.h"

#include <QTest>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

class DatelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAStory_data();
    void opensAStory();
    void isNoDateline_data();
    void isNoDateline();
};

void DatelineTest::opensAStory_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("date");
    QTest::newRow("wire") << u"晨江社临川3月8日电 市图书馆"_s << u"晨江社"_s << u"临川"_s
                          << u"3月8日"_s;
    QTest::newRow("spaced digits")
        << u"晨江社临川 3 月 8 日电"_s << u"晨江社"_s << u"临川"_s << u"3月8日"_s;
    QTest::newRow("bracketed") << u"（晨江社临川3月8日电）"_s << u"晨江社"_s << u"临川"_s
                               << u"3月8日"_s;
    QTest::newRow("quoted") << u"据晨江社临川3月8日电（记者白石）"_s << u"晨江社"_s << u"临川"_s
                            << u"3月8日"_s;
    QTest::newRow("agency last") << u"（臨川八日晨江電）市圖書館"_s << u"晨江"_s << u"臨川"_s
                                 << u"八日"_s;
    QTest::newRow("own paper") << u"本报讯（记者 白石）"_s << QString() << QString() << QString();
    QTest::newRow("own paper, date")
        << u"本报3月8日讯（记者 白石）"_s << QString() << QString() << u"3月8日"_s;
    QTest::newRow("own paper, gathered")
        << u"本报综合消息 经市政府批准"_s << QString() << QString() << QString();
    QTest::newRow("own paper, place")
        << u"本报临川讯 记者白石"_s << QString() << u"临川"_s << QString();
    QTest::newRow("own paper, by wire")
        << u"本报临川专电（特派记者 白石）"_s << QString() << u"临川"_s << QString();
    QTest::newRow("reported") << u"【本報記者白石、方舟報道】昨日"_s << QString() << QString()
                              << QString();
    QTest::newRow("reported from a place")
        << u"（記者白石／臨川報導）圖書館"_s << QString() << QString() << QString();
    QTest::newRow("gathered") << u"综合消息 临川图书馆昨晚"_s << QString() << QString()
                              << QString();
    QTest::newRow("English") << u"WESTHAVEN, Va. (NP) — The harbor"_s << u"NP"_s << u"WESTHAVEN"_s
                             << QString();
}

void DatelineTest::opensAStory() {
    QFETCH(QString, text);
    const auto dateline = readDateline(Squeezed::head(text, 0, text.size(), 60), text);
    QVERIFY(dateline.has_value());
    QTEST(dateline->agency, "agency");
    QTEST(dateline->place, "place");
    QTEST(dateline->date, "date");
}

void DatelineTest::isNoDateline_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("power") << u"电站7月5日发电二十万度，比去年"_s;
    QTest::newRow("comma") << u"3月8日，临川市图书馆来电"_s;
    QTest::newRow("sentence") << u"He said — and nobody doubted it"_s;
    QTest::newRow("headline") << u"临川图书馆新馆开馆"_s;
    QTest::newRow("gathered, in a sentence") << u"综合消息称图书馆明日开门"_s;
    QTest::newRow("signature") << u"（記者白石報道）"_s;
    QTest::newRow("reporter") << u"【本報記者白石】昨日"_s;
    QTest::newRow("news") << u"获悉喜讯后全村欢腾"_s;
}

void DatelineTest::isNoDateline() {
    QFETCH(QString, text);
    QVERIFY(!readDateline(Squeezed::head(text, 0, text.size(), 60), text).has_value());
}

QTEST_GUILESS_MAIN(DatelineTest)
#include "DatelineTest.moc"
