#include "ui/navigator/PageFilter.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class PageFilterTest : public QObject {
    Q_OBJECT

    const std::vector<Issue> m_issues{{IssueId{1}, u"晨光报"_s, QDate(2031, 2, 3)},
                                      {IssueId{2}, u"The Evening Kite"_s, {}}};
    const std::vector<project::PageSummary> m_pages{
        {PageId{11}, IssueId{1}, u"a.txt"_s, 0, u"1"_s, Status::Checked},
        {PageId{12}, IssueId{1}, u"a.txt"_s, 1, u"12"_s, Status::Open},
        {PageId{13}, IssueId{2}, u"kite-A1.txt"_s, 0, u"A1"_s, Status::Open}};

private Q_SLOTS:
    void eachWordMustPass_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("places");
        QTest::newRow("nothing asked") << u" "_s << QList<int>{0, 1, 2};
        QTest::newRow("newspaper") << u"晨光"_s << QList<int>{0, 1};
        QTest::newRow("case") << u"evening KITE"_s << QList<int>{2};
        QTest::newRow("year") << u"2031"_s << QList<int>{0, 1};
        QTest::newRow("month") << u"2031-02"_s << QList<int>{0, 1};
        QTest::newRow("date and whole number") << u"2031-02-03 1"_s << QList<int>{0};
        QTest::newRow("number") << u"a1"_s << QList<int>{2};
        QTest::newRow("dump") << u"a.txt"_s << QList<int>{0, 1};
        QTest::newRow("one word fails") << u"晨光 kite"_s << QList<int>{};
    }
    void eachWordMustPass() {
        QFETCH(QString, text);
        QFETCH(QList<int>, places);
        const auto passing = passingPages(m_issues, m_pages, {text, {}});
        QCOMPARE(QList<int>(passing.begin(), passing.end()), places);
    }

    void aStatusLeavesTheOthersOut() {
        QCOMPARE(passingPages(m_issues, m_pages, {{}, Status::Open}), (std::vector{1, 2}));
        QCOMPARE(passingPages(m_issues, m_pages, {u"晨光"_s, Status::Open}), std::vector{1});
        QVERIFY(passingPages(m_issues, m_pages, {{}, Status::Questionable}).empty());
    }
};

QTEST_GUILESS_MAIN(PageFilterTest)
#include "PageFilterTest.moc"
