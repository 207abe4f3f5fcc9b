#include "core/project/ProjectFile.h"

#include "core/edit/Edits.h"
#include "core/project/LockHolder.h"
#include "core/project/Project.h"
#include "tests/support/FaultyStorage.h"
#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"
#include "tests/support/ProjectFuzzer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;

class ProjectFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newPath() { return m_folder.filePath(u"%1.jianbao"_s.arg(++m_files)); }

    QString newProject() {
        const QString path = newPath();
        test::Random random(21);
        const auto made = test::inventDump(random, 3);
        auto project = *Project::create(path);
        if (!project.addDump(made.dump, made.pages))
            qFatal("cannot make a project");
        return path;
    }

    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    static ErrorKind openError(const QString& path) {
        const auto project = Project::open(path);
        return project ? ErrorKind::Cancelled : project.error().kind;
    }

    static Result<Change> setRole(Project& project, Role role) {
        const auto pages = test::pageIdsOf(project);
        return project.edit(edit::Operation::SetRole, pages, [&](const Layout& layout) {
            return edit::setRole(layout, layout.blocks.front().id, role);
        });
    }

private Q_SLOTS:
    void aMissingFileIsNotFound() { QCOMPARE(openError(newPath()), ErrorKind::NotFound); }

    void aFolderCannotBeRead() { QCOMPARE(openError(m_folder.path()), ErrorKind::Unreadable); }

    void otherFilesAreNoProjects() {
        const QString path = newPath();
        write(path, {});
        QCOMPARE(openError(path), ErrorKind::NotAProject);
        write(path, "just a text\n");
        QCOMPARE(openError(path), ErrorKind::NotAProject);
        const QString database = newPath();
        Database(database, Database::Mode::Create).execute("CREATE TABLE issue (id)");
        const QByteArray before = bytesOf(database);
        QCOMPARE(openError(database), ErrorKind::NotAProject);
        QCOMPARE(bytesOf(database), before);
    }

    void anExistingFileIsNotWrittenOver() {
        const QString path = newPath();
        write(path, "precious");
        QCOMPARE(Project::create(path).error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(bytesOf(path), QByteArray("precious"));
    }

    void aFolderThatIsNotThereTakesNoProject() {
        const auto made = Project::create(m_folder.filePath(u"no/such/x.jianbao"_s));
        QCOMPARE(made.error().kind, ErrorKind::Unreadable);
    }

    void aNewerFileIsLeftAlone() {
        const QString path = newProject();
        Database(path, Database::Mode::ReadWrite).execute("PRAGMA user_version = 999");
        const QByteArray before = bytesOf(path);
        QCOMPARE(openError(path), ErrorKind::NewerProject);
        QCOMPARE(bytesOf(path), before);
    }

    void anOlderFileIsCopiedAndUpgraded() {
        const QString path = newProject();
        auto steps = migrations();
        const int today = steps.back().version;
        steps.push_back({today + 1, "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT"});
        {
            auto file = ProjectFile::open(path, false, steps);
            QVERIFY2(file, test::outcome(file).constData());
            QCOMPARE(schemaVersion((*file)->database()), today + 1);
        }
        QCOMPARE(openError(path), ErrorKind::NewerProject);
        const QFileInfo info(path);
        const auto copy = Project::open(info.path() + u'/' + info.completeBaseName() +
                                        u"-format-%1.jianbao"_s.arg(today));
        QVERIFY2(copy, test::outcome(copy).constData());
        QCOMPARE(copy->pages()->size(), 3u);
    }

    void aMigrationThatFailsLeavesTheFileAsItWas() {
        const QString path = newProject();
        auto steps = migrations();
        steps.push_back(
            {steps.back().version + 1, "CREATE TABLE more (id); CREATE TABLE block (id)"});
        QVERIFY(!ProjectFile::open(path, false, steps));
        QVERIFY(Project::open(path));
    }

    void aSecondWriterIsLockedOutAndToldByWhom() {
        const QString path = newProject();
        std::optional<Project> first = *Project::open(path);
        const auto second = Project::open(path);
        QCOMPARE(second.error().kind, ErrorKind::Locked);
        QVERIFY(
            second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        first.reset();
        QVERIFY(Project::open(path));
    }

    void aLockWithoutAHolderIsStale() {
        const QString path = newProject();
        write(lockPath(path), {});
        const auto project = Project::open(path);
        QVERIFY2(project, test::outcome(project).constData());
        QVERIFY(!project->isReadOnly());
        QCOMPARE(openError(path), ErrorKind::Locked);
    }

    void aReaderSeesWhatTheWriterCommits() {
        const QString path = newProject();
        auto writer = *Project::open(path);
        const auto reader = Project::open(path, Project::Access::ReadOnly);
        QVERIFY2(reader, test::outcome(reader).constData());
        QVERIFY(reader->isReadOnly());
        QVERIFY(setRole(writer, Role::Subhead));
        QCOMPARE(test::layoutOf(*reader), test::layoutOf(writer));
    }

    void anotherWriterBesideTheLockIsABusyFile() {
        const QString path = newProject();
        auto project = *Project::open(path);
        Database stranger(path, Database::Mode::ReadWrite);
        stranger.execute("BEGIN IMMEDIATE");
        QCOMPARE(setRole(project, Role::Subhead).error().kind, ErrorKind::Locked);
        stranger.execute("ROLLBACK");
        QVERIFY(setRole(project, Role::Subhead));
    }

    void aFileThatIsGoneIsNotWrittenTo_data() {
        QTest::addColumn<bool>("isReplaced");
        QTest::newRow("deleted") << false;
        QTest::newRow("replaced") << true;
    }
    void aFileThatIsGoneIsNotWrittenTo() {
        QFETCH(bool, isReplaced);
        const QString path = newProject();
        auto project = *Project::open(path);
        QVERIFY(setRole(project, Role::Subhead));
        const Layout before = test::layoutOf(project);
        QVERIFY(QFile::rename(path, path + u".away"_s));
        if (isReplaced)
            write(path, "something else");
        QCOMPARE(setRole(project, Role::Deck).error().kind, ErrorKind::Moved);
        QCOMPARE(project.undo().error().kind, ErrorKind::Moved);
        QCOMPARE(test::layoutOf(project), before);
        const QString copy = newPath();
        const auto saved = project.saveCopy(copy);
        QVERIFY2(saved, test::outcome(saved).constData());
        QCOMPARE(test::layoutOf(*Project::open(copy)), before);
        if (isReplaced)
            QCOMPARE(bytesOf(path), QByteArray("something else"));
    }

    void aNewFileTakesNothingFromTheLogOfOneThatIsGone() {
        const QString path = newProject();
        const QString place = newPath();
        {
            auto project = *Project::open(path);
            QVERIFY(setRole(project, Role::Subhead));
            QVERIFY(QFile::copy(path + u"-wal"_s, place + u"-wal"_s));
            QVERIFY(QFile::copy(path + u"-shm"_s, place + u"-shm"_s));
            QCOMPARE(Project::create(path).error().kind, ErrorKind::AlreadyExists);
            QVERIFY(QFile::rename(path, path + u".away"_s));
            QCOMPARE(Project::create(path).error().kind, ErrorKind::Locked);
        }
        const QByteArray log = bytesOf(place + u"-wal"_s);
        QVERIFY(!log.isEmpty());
        const auto project = Project::create(place);
        QVERIFY2(project, test::outcome(project).constData());
        QVERIFY(project->pages()->empty());
        QVERIFY(project->history()->empty());
        QCOMPARE(bytesOf(place + u"-wal.left"_s), log);
    }

    void whatWasSetAsideIsKept() {
        const QString place = newPath();
        const QByteArrayList logs{"first", "second", "third"};
        for (const QByteArray& log : logs) {
            write(place + u"-wal"_s, log);
            QVERIFY(Project::create(place));
            QVERIFY(QFile::remove(place));
        }
        QCOMPARE(bytesOf(place + u"-wal.left"_s), logs[0]);
        QCOMPARE(bytesOf(place + u"-wal.left2"_s), logs[1]);
        QCOMPARE(bytesOf(place + u"-wal.left3"_s), logs[2]);
    }

    void aReadOnlyMediumOpensForReading() {
        const QString path = newProject();
        test::FaultyStorage storage;
        storage.setReadOnly(true);
        auto project = Project::open(path);
        QVERIFY2(project, test::outcome(project).constData());
        QVERIFY(project->isReadOnly());
        QCOMPARE(project->pages()->size(), 3u);
        QCOMPARE(setRole(*project, Role::Subhead).error().kind, ErrorKind::ReadOnly);
        QCOMPARE(project->undo().error().kind, ErrorKind::ReadOnly);
        QCOMPARE(project->addDump({}, {}).error().kind, ErrorKind::ReadOnly);
    }

    void aTruncatedFileIsAnErrorAndNoCrash() {
        const QString path = newProject();
        const QByteArray whole = bytesOf(path);
        const QString cut = newPath();
        for (qsizetype size = 17; size < whole.size(); size = size * 5 / 4) {
            write(cut, whole.left(size));
            QCOMPARE(openError(cut), ErrorKind::Damaged);
        }
    }

    void flippedBytesAreNoCrash() {
        const QString path = newProject();
        const QByteArray whole = bytesOf(path);
        test::Random random;
        for (int i = 0; i < 40; ++i) {
            QByteArray bytes = whole;
            for (int k = random.number(1, 8); k > 0; --k)
                bytes[random.number(0, static_cast<int>(bytes.size()) - 1)] =
                    static_cast<char>(random.number(0, 255));
            test::fuzzProject(bytes);
        }
    }

    void emptyTablesAreDamaged() {
        const QString path = newProject();
        Database(path, Database::Mode::ReadWrite).execute("DROP TABLE journal");
        QCOMPARE(openError(path), ErrorKind::Damaged);
    }

    void aRowThatIsNotReadableIsDamaged() {
        const QString path = newProject();
        Database(path, Database::Mode::ReadWrite)
            .execute("UPDATE block SET ranges = '[[5,2]]' WHERE id = 1");
        const auto project = Project::open(path);
        QCOMPARE(project->layout(test::pageIdsOf(*project)).error().kind, ErrorKind::Damaged);
    }
};

QTEST_GUILESS_MAIN(ProjectFileTest)
#include "ProjectFileTest.moc"
