#include "ui/problems/ProblemList.h"

#include "tests/support/ui/CrudeDumps.h"
#include "ui/common/Document.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class ProblemListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = std::make_unique<Document>();
        QVERIFY(m_document->create(m_folder->filePath(u"a.jianbao"_s)));
        const auto dump =
            test::crudeDump(u"a.txt"_s, {u"渡口亮灯\n\n昨夜渡口的灯亮了，等船的人说路好走了。\n"_s,
                                         u"第二版。\n"_s});
        QVERIFY(m_document->addDump(dump.dump, dump.pages, dump.links));
    }
    void cleanup() { m_document.reset(); }

    void itFollowsThePageInTheWindowsOwnTime() {
        const ProblemList list(*m_document);
        QCOMPARE(list.count(), 2); // two bodies without headlines
        const QSignalSpy changed(&list, &ProblemList::changed);
        QVERIFY(m_document->setRole({0, 0}, Role::Headline));
        QVERIFY(m_document->setRole({0, 4}, Role::Headline));
        QVERIFY(changed.isEmpty());
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(list.count(), 1); // the title alone is a teaser now
        QVERIFY(list.text(list.problem(0)).contains(u"has no headline"));
    }

    void aJumpLineWantsALinkOnceTheIssueHasAnotherPage() {
        QVERIFY(m_document->create(m_folder->filePath(u"b.jianbao"_s)));
        auto dump = test::crudeDump(u"one.txt"_s, {u"昨夜渡口的灯亮了。（下转2版）\n"_s});
        dump.pages.front().layout.articles.front().meta.continuedOn = u"2"_s;
        QVERIFY(m_document->addDump(dump.dump, dump.pages, dump.links));
        const ProblemList list(*m_document);
        const auto wantsLink = [&] {
            for (int row = 0; row < list.count(); ++row)
                if (list.problem(row).kind == edit::ProblemKind::UnlinkedJump)
                    return true;
            return false;
        };
        QVERIFY(!wantsLink());
        const auto other = test::crudeDump(u"two.txt"_s, {u"第二版。\n"_s});
        QVERIFY(m_document->addDump(other.dump, other.pages, other.links));
        QTRY_VERIFY(wantsLink());
    }

    void aTitleIsCutByTheRoomItTakes() {
        const QString letters = u"Ferry lamps stay lit past midnight"_s; // 34 letters, 17 squares
        const auto dump = test::crudeDump(
            u"b.txt"_s, {letters + u"\n\n"_s + u"渡口昨夜亮灯到子时船工说这样好走多了\n"_s});
        QVERIFY(m_document->openPage(
            m_document->addDump(dump.dump, dump.pages, dump.links).value().front()));
        const ProblemList list(*m_document);
        QVERIFY(list.text(list.problem(0)).contains(u"Ferry lamps stay lit past midnig…"));
        QVERIFY(list.text(list.problem(1)).contains(u"渡口昨夜亮灯到子时船工说这样好走…"));
    }

    void aFixIsOneStepOfTheHistory() {
        QVERIFY(m_document->setRole({0, 0}, Role::Headline));
        ProblemList list(*m_document);
        const edit::Problem problem = list.problem(0);
        QCOMPARE(problem.fixes.front().kind, edit::Fix::Kind::TakeIn);
        QVERIFY(list.text(problem.fixes.front()).contains(u"渡口亮灯"));
        QVERIFY(list.fix(problem, problem.fixes.front()));
        list.refresh();
        QCOMPARE(list.count(), 0);
        QCOMPARE(m_document->layout().articles.size(), 1U);
        QVERIFY(m_document->undo());
        QCOMPARE(m_document->layout().articles.size(), 2U);
    }

    void everyProblemAndFixHasWords() {
        ProblemList list(*m_document);
        edit::Problem problem = list.problem(0);
        for (int kind = 0; kind <= static_cast<int>(edit::ProblemKind::DoubtfulBlock); ++kind) {
            problem.kind = static_cast<edit::ProblemKind>(kind);
            QVERIFY(!list.text(problem).isEmpty());
        }
        edit::Fix fix;
        for (int kind = 0; kind <= static_cast<int>(edit::Fix::Kind::Link); ++kind) {
            fix.kind = static_cast<edit::Fix::Kind>(kind);
            QVERIFY(!list.text(fix).isEmpty());
        }
        const QSignalSpy wanted(&list, &ProblemList::linkWanted);
        QVERIFY(list.fix(problem, fix));
        QCOMPARE(wanted.count(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
};

QTEST_MAIN(ProblemListTest)
#include "ProblemListTest.moc"
