#include "core/source/DumpName.h"

#include <QTest>

using namespace jianbao::source;
using namespace Qt::StringLiterals;

class DumpNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesSay_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("newspaper");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("page");
        const QDate day(2025, 7, 16);
        const auto row = [](const QString& name, const QString& newspaper, QDate date,
                            const QString& page) {
            QTest::newRow(qPrintable(name)) << name << newspaper << date << page;
        };
        row(u"yunchuan-2025-07-16-p1.txt"_s, u"yunchuan"_s, day, u"1"_s);
        row(u"20250716-01.txt"_s, {}, day, u"1"_s);
        row(u"2025071601.txt"_s, {}, day, u"1"_s);
        row(u"ycrb2025071612.txt"_s, u"ycrb"_s, day, u"12"_s);
        row(u"ycrb_2025-07-16_第2版.txt"_s, u"ycrb"_s, day, u"2"_s);
        row(u"ycrb_2025-07-16_第二版.txt"_s, u"ycrb"_s, day, u"2"_s);
        row(u"ycrb_2025-07-16_第十二版.txt"_s, u"ycrb"_s, day, u"12"_s);
        row(u"云川日报 2025年7月16日 头版.txt"_s, u"云川日报"_s, day, u"1"_s);
        row(u"2025年7月16日 1版.txt"_s, {}, day, u"1"_s);
        row(u"2025年7月16日 云川日报 A03版.txt"_s, u"云川日报"_s, day, u"A3"_s);
        row(u"The Harbour Post 2025-07-16 A24.txt"_s, u"The Harbour Post"_s, day, u"A24"_s);
        row(u"the_harbour_post_2025.7.16_page-07.TXT"_s, u"the harbour post"_s, day, u"7"_s);
        row(u"yunchuan-2025-07-16.txt"_s, u"yunchuan"_s, day, {});
        row(u"yunchuan-2025-07-16-wrapped.txt"_s, u"yunchuan"_s, day, {});
        row(u"yunchuan-2025-07-16 (2).txt"_s, u"yunchuan"_s, day, {});
        row(u"yunchuan-p3.text"_s, u"yunchuan"_s, {}, u"3"_s);
        row(u"【云川日报】2025-07-16 p0010.txt"_s, u"云川日报"_s, day, u"10"_s);
    }

    void namesSay() {
        QFETCH(QString, name);
        QFETCH(QString, newspaper);
        QFETCH(QDate, date);
        QFETCH(QString, page);
        const DumpName found = parseDumpName(name);
        QCOMPARE(found.newspaper, newspaper);
        QCOMPARE(found.date, date);
        QCOMPARE(found.page, page);
    }

    void otherNamesSayNothing() {
        for (const QString& name : {u""_s, u"stdin"_s, u"notes.txt"_s, u"scan 12345678.txt"_s,
                                    u"2025-13-40.txt"_s, u"出版.txt"_s})
            QCOMPARE(parseDumpName(name), DumpName());
    }
};

QTEST_GUILESS_MAIN(DumpNameTest)
#include "DumpNameTest.moc"
