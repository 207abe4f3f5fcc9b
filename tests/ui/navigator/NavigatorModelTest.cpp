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
    void newspapersIssuesAndPagesFormATree();
    void aPageIsFoundByItsId();
    void aChangedPageSignalsItsRowAndItsIssues();
    void anEmptyProjectHasNoRow();

private:
    const std::vector<Issue> m_issues{{IssueId{1}, u"晨光报"_s, QDate(2031, 2, 3)},
                                      {IssueId{2}, u"晨光报"_s, QDate(2031, 2, 4)},
                                      {IssueId{3}, u"The Evening Kite"_s, {}}};
    const std::vector<project::PageSummary> m_pages{
        {PageId{11}, IssueId{1}, u"a.txt"_s, 0, u"1"_s, 5},
        {PageId{12}, IssueId{1}, u"a.txt"_s, 1, u"2"_s, 6},
        {PageId{13}, IssueId{2}, u"b.txt"_s, 0, u"1"_s, 7},
        {PageId{14}, IssueId{3}, u"c.txt"_s, 0, {}, 8}};
};

void NavigatorModelTest::newspapersIssuesAndPagesFormATree() {
    NavigatorModel model;
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
    QCOMPARE(page.data(NavigatorModel::CountRole).toInt(), 6);
    QCOMPARE(page.parent(), issue);
    QCOMPARE(issue.parent(), paper);
    QCOMPARE(model.rowCount(page), 0);
    QVERIFY(!issue.flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(page.flags().testFlag(Qt::ItemIsSelectable));
}

void NavigatorModelTest::aPageIsFoundByItsId() {
    NavigatorModel model;
    model.setPages(m_issues, m_pages);
    for (const auto& page : m_pages)
        QCOMPARE(model.page(model.indexOf(page.id)), page.id);
    QVERIFY(!model.indexOf(PageId{99}).isValid());
    QCOMPARE(model.page(model.index(0, 0)), PageId{});
}

void NavigatorModelTest::aChangedPageSignalsItsRowAndItsIssues() {
    NavigatorModel model;
    model.setPages(m_issues, m_pages);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    project::PageSummary page = m_pages[2];
    page.articles = 9;
    model.updatePage(page);

    // The issue's line tells how many of its pages are checked.
    QCOMPARE(changed.size(), 2);
    for (const QModelIndex& row : {model.indexOf(page.id), model.indexOf(page.id).parent()})
        QVERIFY(std::any_of(changed.begin(), changed.end(), [&](const QVariantList& signal) {
            return signal[0].toModelIndex() == row && signal[1].toModelIndex() == row;
        }));
    QCOMPARE(model.indexOf(page.id).data(NavigatorModel::CountRole).toInt(), 9);
    QVERIFY(reset.isEmpty());
}

void NavigatorModelTest::anEmptyProjectHasNoRow() {
    NavigatorModel model;
    model.setPages(m_issues, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.pageCount(), 0);
}

QTEST_GUILESS_MAIN(NavigatorModelTest)
#include "NavigatorModelTest.moc"
