#include "ui/common/PageList.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class PageListTest : public QObject {
    Q_OBJECT

    const Issue m_unknown{IssueId{3}, {}, {}};
    const Issue m_monday{IssueId{1}, u"晨光报"_s, QDate(2031, 2, 3)};
    const Issue m_tuesday{IssueId{2}, u"晨光报"_s, QDate(2031, 2, 4)};

    static project::PageSummary page(qint64 id, const Issue& issue) {
        return {PageId{id}, issue.id, u"a.txt"_s, 0, QString::number(id), Status::Open};
    }
    PageList list() const {
        return PageList({m_monday, m_tuesday},
                        {page(11, m_monday), page(12, m_monday), page(5, m_tuesday)});
    }
    static QList<qint64> ids(std::span<const project::PageSummary> pages) {
        QList<qint64> ids;
        for (const auto& summary : pages)
            ids.append(summary.id.value);
        return ids;
    }

private Q_SLOTS:
    void pagesAreFoundById() {
        QCOMPARE(list().find(PageId{5})->issue, m_tuesday.id);
        QVERIFY(!list().find(PageId{6}));
        const PageList all = list();
        QCOMPARE(ids(all.besides(PageId{12})), (QList<qint64>{11, 12}));
        QVERIFY(all.besides(PageId{6}).empty());
    }

    void neighboursGoOverIssues() {
        QCOMPARE(list().neighbour(PageId{12}, 1), PageId{5});
        QCOMPARE(list().neighbour(PageId{5}, -2), PageId{11});
        QVERIFY(!list().neighbour(PageId{5}, 1));
        QVERIFY(!list().neighbour(PageId{11}, -1));
        QVERIFY(!list().neighbour(PageId{6}, 0));
    }

    void aNewIssueTakesItsPlace() {
        PageList all = list();
        all.replace(m_unknown, {page(20, m_unknown)});
        QCOMPARE(ids(all.pages()), (QList<qint64>{20, 11, 12, 5}));
        QCOMPARE(all.issues().front(), m_unknown);
        const Issue wednesday{IssueId{4}, u"晨光报"_s, QDate(2031, 2, 5)};
        all.replace(wednesday, {page(21, wednesday)});
        QCOMPARE(ids(all.pages()), (QList<qint64>{20, 11, 12, 5, 21}));
        for (const auto& summary : all.pages())
            QCOMPARE(all.find(summary.id), &summary);
    }

    void anIssueThatGrowsKeepsItsPlace() {
        PageList all = list();
        all.replace(m_monday, {page(10, m_monday), page(11, m_monday), page(12, m_monday)});
        QCOMPARE(ids(all.pages()), (QList<qint64>{10, 11, 12, 5}));
        all.replace(m_tuesday, {page(5, m_tuesday), page(6, m_tuesday)});
        QCOMPARE(ids(all.pages()), (QList<qint64>{10, 11, 12, 5, 6}));
        QCOMPARE(all.issues().size(), 2u);
        QCOMPARE(all.find(PageId{6})->number, u"6"_s);
    }

    void aStatusIsTakenOverOnce() {
        PageList all = list();
        QVERIFY(all.setStatus(PageId{5}, Status::Checked));
        QVERIFY(!all.setStatus(PageId{5}, Status::Checked));
        QVERIFY(!all.setStatus(PageId{6}, Status::Checked));
        QCOMPARE(all.find(PageId{5})->status, Status::Checked);
    }
};

QTEST_GUILESS_MAIN(PageListTest)
#include "PageListTest.moc"
