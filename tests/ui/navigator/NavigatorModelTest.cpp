#include "ui/navigator/NavigatorModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class NavigatorModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_asked = m_more = 0; }
    void newspapersIssuesAndPagesFormATree();
    void aPageIsFoundByItsId();
    void aChangedPageSignalsItsRowAndItsIssues();
    void articlesAreCountedWhenAPageIsShown();
    void pagesThatDoNotPassAreNotThere();
    void anEmptyProjectHasNoRow();

private:
    NavigatorModel::ArticleCount counts() {
        return [this](PageId page) {
            ++m_asked;
            return static_cast<int>(page.value) + m_more;
        };
    }

    int m_asked = 0;
    int m_more = 0;
    const std::vector<Issue> m_issues{{IssueId{1}, u"晨光报"_s, QDate(2031, 2, 3)},
                                      {IssueId{2}, u"晨光报"_s, QDate(2031, 2, 4)},
                                      {IssueId{3}, u"The Evening Kite"_s, {}}};
    const std::vector<project::PageSummary> m_pages{
        {PageId{11}, IssueId{1}, u"a.txt"_s, 0, u"1"_s, Status::Open},
        {PageId{12}, IssueId{1}, u"a.txt"_s, 1, u"2"_s, Status::Open},
        {PageId{13}, IssueId{2}, u"b.txt"_s, 0, u"1"_s, Status::Open},
        {PageId{14}, IssueId{3}, u"c.txt"_s, 0, {}, Status::Open}};
};

void NavigatorModelTest::newspapersIssuesAndPagesFormATree() {
    NavigatorModel model(counts());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPages(m_issues, m_pages);

    QCOMPARE(model.rowCount(), 2);
    const QModelIndex paper = model.index(0, 0);
    QCOMPARE(paper.data().toString(), u"晨光报"_s);
    QCOMPARE(model.rowCount(paper), 2);
    const QModelIndex issue = model.index(0, 0, paper);
    QCOMPARE(issue.data().toString(), u"2031-02-03"_s);
    QCOMPARE(issue.data(NavigatorModel::CountRole).toInt(), 2);
    QCOMPARE(model.rowCount(issue), 2);
    const QModelIndex page = model.index(1, 0, issue);
    QCOMPARE(model.page(page), PageId{12});
    QCOMPARE(page.data(NavigatorModel::CountRole).toInt(), 12);
    QCOMPARE(page.parent(), issue);
    QCOMPARE(issue.parent(), paper);
    QCOMPARE(model.rowCount(page), 0);
    QVERIFY(!issue.flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(page.flags().testFlag(Qt::ItemIsSelectable));
}

void NavigatorModelTest::aPageIsFoundByItsId() {
    NavigatorModel model(counts());
    model.setPages(m_issues, m_pages);
    for (const auto& page : m_pages)
        QCOMPARE(model.page(model.indexOf(page.id)), page.id);
    QVERIFY(!model.indexOf(PageId{99}).isValid());
    QCOMPARE(model.page(model.index(0, 0)), PageId{});
}

void NavigatorModelTest::aChangedPageSignalsItsRowAndItsIssues() {
    NavigatorModel model(counts());
    model.setPages(m_issues, m_pages);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    project::PageSummary page = m_pages[2];
    page.status = Status::Checked;
    model.updatePage(page);

    // What stands above the page tells how many are checked.
    const QModelIndex row = model.indexOf(page.id);
    QCOMPARE(changed.size(), 3);
    QModelIndex expected = row;
    for (const auto& signal : changed) {
        QCOMPARE(signal.at(0).toModelIndex(), expected);
        QCOMPARE(signal.at(1).toModelIndex(), expected);
        expected = expected.parent();
    }
    QCOMPARE(row.data(NavigatorModel::StatusRole).toInt(), static_cast<int>(Status::Checked));
    QCOMPARE(row.parent().data(NavigatorModel::CountRole).toString(), u"1/1"_s);
    QVERIFY(reset.isEmpty());
}

void NavigatorModelTest::articlesAreCountedWhenAPageIsShown() {
    NavigatorModel model(counts());
    model.setPages(m_issues, m_pages);
    const QModelIndex row = model.indexOf(PageId{12});
    QCOMPARE(m_asked, 0);
    QCOMPARE(row.data(NavigatorModel::CountRole).toInt(), 12);
    QCOMPARE(row.data(NavigatorModel::CountRole).toInt(), 12);
    QCOMPARE(m_asked, 1);
    m_more = 1;
    model.updatePage(m_pages[1]);
    QCOMPARE(row.data(NavigatorModel::CountRole).toInt(), 13);
}

void NavigatorModelTest::pagesThatDoNotPassAreNotThere() {
    NavigatorModel model(counts());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPages(m_issues, m_pages);
    model.setFilter({u"kite"_s, {}});
    QCOMPARE(model.pageCount(), 1);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.page(model.indexOf(PageId{14})), PageId{14});
    QVERIFY(!model.indexOf(PageId{11}).isValid());
    model.setFilter({});
    QCOMPARE(model.pageCount(), 4);
}

void NavigatorModelTest::anEmptyProjectHasNoRow() {
    NavigatorModel model(counts());
    model.setPages(m_issues, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.pageCount(), 0);
}

QTEST_GUILESS_MAIN(NavigatorModelTest)
#include "NavigatorModelTest.moc"
