#include "core/job/IssueLinks.h"

#include "core/segment/ArticleFinder.h"
#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;

namespace {

const QString Begun =
    u"青岭水库开闸放水\n\n　　青岭水库昨天开闸，下游五镇的水田得到灌溉。（下转第2版）\n"_s;
const QString Ended = u"（上接第1版）放水将持续十天，青岭水库管理处派人巡查下游五镇的水渠。\n"_s;

} // namespace

class IssueLinksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<project::Project> m_project;

    /// A page that comes in with a dump of its own; its issue.
    IssueId add(const QString& number, const QString& text, QDate date) {
        project::NewDump dump;
        dump.name = number;
        dump.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
        dump.newspaper = u"云溪日报"_s;
        dump.date = date;
        const auto added =
            m_project->addDump(dump, {{0, number, text, segment::findArticles(text)}});
        if (!added)
            qFatal("cannot add: %s", test::outcome(added).constData());
        return m_project->page(added->front())->issue;
    }

    qsizetype links() const {
        const Layout layout = test::layoutOf(*m_project);
        return std::count_if(layout.articles.begin(), layout.articles.end(),
                             [](const Article& article) { return article.continues.isValid(); });
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project.emplace(*project::Project::create(m_folder->filePath(u"a.jianbao"_s)));
    }

    void partsFromTwoDumpsAreTied() {
        const IssueId issue = add(u"1"_s, Begun, {2031, 5, 6});
        QCOMPARE(add(u"2"_s, Ended, {2031, 5, 6}), issue);
        QCOMPARE(links(), 0);
        const auto linked = linkIssue(*m_project, issue);
        QVERIFY2(linked, test::outcome(linked));
        QCOMPARE(links(), 1);
        const Layout layout = test::layoutOf(*m_project);
        const auto later =
            std::find_if(layout.articles.begin(), layout.articles.end(),
                         [](const Article& article) { return article.continues.isValid(); });
        QCOMPARE(layout.article(later->continues)->meta.continuedOn, u"2"_s);
        // What is tied stays so, and is no step of the history.
        QVERIFY(linkIssue(*m_project, issue));
        QCOMPARE(links(), 1);
        QVERIFY(!m_project->canUndo());
    }

    void anIssueWithoutADayIsLeftAlone() {
        const IssueId issue = add(u"1"_s, Begun, {});
        QCOMPARE(add(u"2"_s, Ended, {}), issue);
        QVERIFY(linkIssue(*m_project, issue));
        QCOMPARE(links(), 0);
    }

    void onePageHasNoOther() {
        const IssueId issue = add(u"1"_s, Begun, {2031, 5, 6});
        add(u"2"_s, Ended, {2031, 5, 7});
        QVERIFY(linkIssue(*m_project, issue));
        QCOMPARE(links(), 0);
    }

    void anIssueThatIsNotThereIsTold() {
        const auto linked = linkIssue(*m_project, IssueId{99});
        QCOMPARE(linked.error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(IssueLinksTest)
#include "IssueLinksTest.moc"
