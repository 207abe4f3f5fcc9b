#include "ui/navigator/PageGroups.h"

#include <QTest>

#include <numeric>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class PageGroupsTest : public QObject {
    Q_OBJECT

    using Level = PageGroup::Level;

    std::vector<Issue> m_issues;
    std::vector<project::PageSummary> m_pages;

    /// An issue on each of so many days, with two pages each.
    void addRun(const QString& newspaper, QDate first, int days) {
        for (int i = 0; i < days; ++i) {
            const IssueId id{static_cast<qint64>(m_issues.size()) + 1};
            m_issues.push_back({id, newspaper, first.isValid() ? first.addDays(i) : first});
            for (int page = 1; page <= 2; ++page)
                m_pages.push_back({PageId{static_cast<qint64>(m_pages.size()) + 1}, id, u"a.txt"_s,
                                   page - 1, QString::number(page), Status::Open});
        }
    }
    PageGroups groups() const {
        std::vector<int> all(m_pages.size());
        std::iota(all.begin(), all.end(), 0);
        return PageGroups(m_issues, m_pages, all);
    }
    /// The names of what stands above a page, from the top.
    static QStringList above(const PageGroups& groups, int place) {
        QStringList names;
        for (int group = groups.issueOf(place); group >= 0; group = groups[group].parent)
            names.prepend(groups[group].key().section(u'/', -1));
        return names;
    }

private Q_SLOTS:
    void init() {
        m_issues.clear();
        m_pages.clear();
    }

    void fewIssuesStandRightUnderTheirNewspaper() {
        addRun(u"晨光报"_s, QDate(2030, 12, 25), int(PageGroups::FewIssues));
        const PageGroups made = groups();
        QCOMPARE(made.newspapers().size(), 1u);
        QCOMPARE(made[made.newspapers()[0]].children.size(), PageGroups::FewIssues);
        QCOMPARE(above(made, 3), (QStringList{u"晨光报"_s, u"2"_s}));
    }

    void manyIssuesComeByYearAndMonth() {
        addRun(u"晨光报"_s, QDate(2030, 12, 25), 60);
        addRun(u"暮色报"_s, QDate(2031, 1, 1), 1);
        const PageGroups made = groups();
        QCOMPARE(made.newspapers().size(), 2u);
        QCOMPARE(above(made, 0), (QStringList{u"晨光报"_s, u"2030"_s, u"1"_s}));
        QCOMPARE(above(made, 2 * 7), (QStringList{u"晨光报"_s, u"2031"_s, u"2031-01"_s, u"8"_s}));
        QCOMPARE(above(made, 2 * 40), (QStringList{u"晨光报"_s, u"2031"_s, u"2031-02"_s, u"41"_s}));
        const PageGroup& year = made[made[made.newspapers()[0]].children[1]];
        QCOMPARE(year.level, Level::Year);
        QCOMPARE(year.firstPage, 2 * 7);
        QCOMPARE(year.pages, 2 * 53);
        QCOMPARE(made[year.children[1]].row, 1);
    }

    void issuesWithoutADateHaveNoYear() {
        addRun(u"晨光报"_s, {}, 1);
        addRun(u"晨光报"_s, QDate(2031, 1, 1), 40);
        const PageGroups made = groups();
        QCOMPARE(above(made, 0), (QStringList{u"晨光报"_s, u"1"_s}));
        QCOMPARE(above(made, 2), (QStringList{u"晨光报"_s, u"2031"_s, u"2031-01"_s, u"2"_s}));
    }

    void whatIsNotShownHasNoGroup() {
        addRun(u"晨光报"_s, QDate(2031, 1, 1), 3);
        const PageGroups made(m_issues, m_pages, {2, 5});
        const PageGroup& newspaper = made[made.newspapers()[0]];
        QCOMPARE(newspaper.children.size(), 2u);
        QCOMPARE(made[newspaper.children[1]].issue, m_issues[2]);
        QCOMPARE(made[newspaper.children[1]].firstPage, 1);
    }
};

QTEST_GUILESS_MAIN(PageGroupsTest)
#include "PageGroupsTest.moc"
