#include "core/edit/Edits.h"
#include "tests/support/FaultyStorage.h"
#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;
using test::FaultyStorage;
using Lasting = FaultyStorage::Lasting;

/// Lets every changing call of an operation fail in turn, until the operation comes through. After
/// each failure the file holds what it held before, and work goes on once the disk is well again.
class StorageFaultTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_model;
    int m_files = 0;

    QString newPath() { return m_folder.filePath(u"%1.jianbao"_s.arg(++m_files)); }

    static Result<Change> splitFirst(Project& project) {
        const auto pages = test::pageIdsOf(project);
        return project.edit(edit::Operation::Split, pages, [](const Layout& layout) {
            const Block* longest = &layout.blocks.front();
            for (const Block& block : layout.blocks)
                if (block.ranges.length() > longest->ranges.length())
                    longest = &block;
            return edit::splitBlock(layout, longest->id, longest->ranges.begin() + 1);
        });
    }

    QString newCopy() {
        const QString path = newPath();
        if (!QFile::copy(m_model, path))
            qFatal("cannot copy the model");
        return path;
    }

    static void faults() {
        QTest::addColumn<int>("code");
        QTest::addColumn<Lasting>("lasting");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("full") << SQLITE_FULL << Lasting::FromThenOn << ErrorKind::DiskFull;
        QTest::newRow("broken for a moment")
            << SQLITE_IOERR_WRITE << Lasting::Once << ErrorKind::Io;
    }

    /// Runs the operation with the fault at its first, second … call, until none is left to fail.
    template<typename Operation>
    void failEverywhere(FaultyStorage& storage, Operation&& operation) {
        QFETCH(int, code);
        QFETCH(Lasting, lasting);
        QFETCH(ErrorKind, kind);
        int failures = 0;
        for (int call = 1;; ++call) {
            const QString path = newCopy();
            {
                Project project = *Project::open(path);
                const Layout before = test::layoutOf(project);
                const auto steps = project.history()->size();
                storage.failAt(call, code, lasting);
                const auto done = operation(project);
                storage.heal();
                if (done && !storage.hasFailed())
                    break;
                if (!done) {
                    ++failures;
                    QVERIFY2(done.error().kind == kind ||
                                 done.error().kind == ErrorKind::Unreadable,
                             test::outcome(done).constData());
                    QCOMPARE(test::layoutOf(project), before);
                    QCOMPARE(project.history()->size(), steps);
                    const auto next = splitFirst(project);
                    QVERIFY2(next, test::outcome(next).constData());
                    QVERIFY(project.undo());
                    QCOMPARE(test::layoutOf(project), before);
                }
            }
            auto again = Project::open(path);
            QVERIFY2(again, test::outcome(again).constData());
            QCOMPARE(test::findProblem(test::layoutOf(*again), test::textsOf(*again)),
                     std::nullopt);
        }
        QVERIFY2(failures > 1, "the operation writes more than once");
    }

private Q_SLOTS:
    void initTestCase() {
        m_model = newPath();
        test::Random random(11);
        const auto made = test::inventDump(random, 2);
        auto project = *Project::create(m_model);
        QVERIFY(project.addDump(made.dump, made.pages));
        QVERIFY(splitFirst(project));
    }

    void anEdit_data() { faults(); }
    void anEdit() {
        FaultyStorage storage;
        failEverywhere(storage, [](Project& project) { return splitFirst(project); });
    }

    void anUndo_data() { faults(); }
    void anUndo() {
        FaultyStorage storage;
        failEverywhere(storage, [](Project& project) { return project.undo(); });
    }

    void anImport_data() { faults(); }
    void anImport() {
        test::Random random(12);
        const auto made = test::inventDump(random, 3);
        FaultyStorage storage;
        failEverywhere(storage,
                       [&](Project& project) { return project.addDump(made.dump, made.pages); });
    }

    void aMigration_data() { faults(); }
    /// The file of a former format stays as it was, or is whole in today's.
    void aMigration() {
        QFETCH(int, code);
        QFETCH(Lasting, lasting);
        const QString old = QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/projects/001.jianbao");
        FaultyStorage storage;
        std::optional<Layout> expected;
        for (int call = 1;; ++call) {
            const QString path = newPath();
            QVERIFY(QFile::copy(old, path));
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
            storage.failAt(call, code, lasting);
            const bool opened = Project::open(path).has_value();
            storage.heal();
            auto project = Project::open(path);
            QVERIFY2(project, test::outcome(project).constData());
            QVERIFY(!project->isReadOnly());
            const Layout layout = test::layoutOf(*project);
            QVERIFY(!test::findProblem(layout, test::textsOf(*project)));
            QVERIFY(layout == expected.value_or(layout));
            expected = layout;
            if (opened && !storage.hasFailed())
                break;
        }
    }

    void aCopy_data() { faults(); }
    void aCopy() {
        FaultyStorage storage;
        failEverywhere(storage, [&](Project& project) {
            const QString path = newPath();
            auto saved = project.saveCopy(path);
            storage.heal();
            if (saved ? !Project::open(path) : QFile::exists(path))
                qFatal("a copy is either whole or not there");
            return saved;
        });
    }

    void aNewProject_data() { faults(); }
    void aNewProject() {
        QFETCH(int, code);
        QFETCH(Lasting, lasting);
        FaultyStorage storage;
        for (int call = 1;; ++call) {
            const QString path = newPath();
            storage.failAt(call, code, lasting);
            const auto project = Project::create(path);
            storage.heal();
            if (!storage.hasFailed())
                break;
            if (!project && QFile::exists(path))
                QVERIFY(Project::open(path));
        }
    }
};

QTEST_GUILESS_MAIN(StorageFaultTest)
#include "StorageFaultTest.moc"
