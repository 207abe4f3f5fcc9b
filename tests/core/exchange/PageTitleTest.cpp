#include "core/exchange/PageTitle.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

class PageTitleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownIsNamed_data() {
        QTest::addColumn<QString>("newspaper");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("issueName");
        QTest::addColumn<QString>("pageName");
        QTest::newRow("all") << u"云溪日报"_s << QDate(2031, 5, 6) << u"A1"_s
                             << u"云溪日报 2031-05-06"_s << u"云溪日报 2031-05-06 A1"_s;
        QTest::newRow("no day") << u"云溪日报"_s << QDate() << u"2"_s << u"云溪日报"_s
                                << u"云溪日报 2"_s;
        QTest::newRow("no name") << QString() << QDate(2031, 5, 6) << QString()
                                 << u"yunxi.txt 2031-05-06"_s << u"yunxi.txt 2031-05-06"_s;
        QTest::newRow("nothing") << QString() << QDate() << QString() << u"yunxi.txt"_s
                                 << u"yunxi.txt"_s;
    }
    void whatIsKnownIsNamed() {
        QFETCH(QString, newspaper);
        QFETCH(QDate, date);
        QFETCH(QString, number);
        const Issue issue{{1}, newspaper, date};
        const Page page{{1}, {1}, u"yunxi.txt"_s, 0, number, {}};
        QTEST(issueTitle(issue, page), "issueName");
        QTEST(pageTitle(issue, page), "pageName");
    }
};

QTEST_GUILESS_MAIN(PageTitleTest)
#include "PageTitleTest.moc"
