#include "core/project/ProjectCheck.h"

#include "core/edit/Edits.h"
#include "core/project/Database.h"
#include "core/project/Project.h"
#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;
using Place = Contradiction::Place;

class ProjectCheckTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newProject() {
        const QString path = m_folder.filePath(u"%1.jianbao"_s.arg(++m_files));
        test::Random random(5, test::Random::Quiet);
        const auto made = test::inventDump(random, 3);
        auto project = *Project::create(path);
        if (!project.addDump(made.dump, made.pages))
            qFatal("cannot make a project");
        const auto pages = test::pageIdsOf(project);
        const auto changed =
            project.edit(edit::Operation::SetRole, pages, [](const Layout& layout) {
                const Block& block = layout.blocks.front();
                return edit::setRole(layout, block.id,
                                     block.role == Role::Subhead ? Role::Body : Role::Subhead);
            });
        if (!changed)
            qFatal("cannot edit");
        return path;
    }

    static CheckReport check(const QString& path) {
        const auto report = checkProject(path);
        if (!report)
            qFatal("check: %s", test::outcome(report).constData());
        return *report;
    }

private Q_SLOTS:
    void aWholeProjectHasNoContradiction() {
        const CheckReport report = check(newProject());
        QVERIFY(report.contradictions.empty());
        QCOMPARE(report.pages, 3);
        QVERIFY(report.articles > 0);
        QVERIFY(report.blocks >= report.articles);
        QCOMPARE(report.steps, 2);
    }

    void whatIsWrongIsToldWithItsPlace_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<Place>("place");
        QTest::newRow("a block is gone")
            << QByteArray("DELETE FROM block WHERE id = (SELECT max(id) FROM block)")
            << Place::Page;
        QTest::newRow("ranges that are none")
            << QByteArray("UPDATE block SET ranges = 'x' WHERE id = 1") << Place::Page;
        QTest::newRow("a role that there is not")
            << QByteArray("UPDATE block SET role = 'poem' WHERE id = 2") << Place::Page;
        QTest::newRow("a text of another length")
            << QByteArray("UPDATE page SET text = text || 'x' WHERE id = 1") << Place::Page;
        QTest::newRow("an article without blocks")
            << QByteArray("INSERT INTO article (kind, rank, agency, place, date, reporters, "
                          "photographers, continued_on, continued_from, confidence, origin) "
                          "VALUES ('news', 0, '', '', '', '[]', '[]', '', '', 1.0, 'finder')")
            << Place::References;
        QTest::newRow("an issue that is not there")
            << QByteArray("PRAGMA foreign_keys = OFF; UPDATE page SET issue = 77 WHERE id = 2")
            << Place::References;
        QTest::newRow("a checksum cut off")
            << QByteArray("UPDATE dump SET sha256 = x'00ff'") << Place::Storage;
        QTest::newRow("an operation that there is not")
            << QByteArray("UPDATE journal SET operation = 'dance' WHERE id = 1") << Place::Journal;
        QTest::newRow("a record that cannot be read")
            << QByteArray("UPDATE journal SET changeset = x'5401' WHERE id = 2") << Place::Journal;
    }

    void whatIsWrongIsToldWithItsPlace() {
        QFETCH(QByteArray, sql);
        QFETCH(Place, place);
        const QString path = newProject();
        Database(path, Database::Mode::ReadWrite).execute(sql.constData());
        const CheckReport report = check(path);
        QVERIFY(!report.contradictions.empty());
        QCOMPARE(report.contradictions.front().place, place);
        QVERIFY(!report.contradictions.front().words.isEmpty());
    }

    void itTakesNoLock() {
        const QString path = newProject();
        const auto writer = Project::open(path);
        QVERIFY2(writer, test::outcome(writer).constData());
        QVERIFY(check(path).contradictions.empty());
    }

    void itCanBeStopped() {
        std::stop_source source;
        source.request_stop();
        const auto report = checkProject(newProject(), {}, source.get_token());
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    }

    void aFileThatIsNoProjectIsAnError() {
        QCOMPARE(checkProject(m_folder.filePath(u"none"_s)).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(ProjectCheckTest)
#include "ProjectCheckTest.moc"
