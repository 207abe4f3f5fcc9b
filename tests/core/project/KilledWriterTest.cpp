#include "core/project/Database.h"
#include "core/project/Project.h"
#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;

namespace {

constexpr int PagesOfDump = 3;

void say(const QByteArray& line) {
    std::fwrite((line + '\n').constData(), 1, std::size_t(line.size()) + 1, stdout);
    std::fflush(stdout);
}

/// The process that is killed: edits, takes back, does again, and says after each step what the
/// project holds now.
int editUntilKilled(const QString& path, quint32 seed) {
    test::Random random(seed);
    auto project = Project::open(path);
    if (!project)
        return 1;
    const auto texts = test::textsOf(*project);
    const auto pages = test::pageIdsOf(*project);
    for (int i = 0; i < 10000; ++i) {
        if (random.chance(0.2)) {
            (void)(random.chance(0.5) ? project->undo() : project->redo());
        } else {
            const auto edit = test::randomEdit(random, test::layoutOf(*project), texts);
            // Steps of their own: taking back one that others joined would take back these, too.
            (void)project->edit(edit.operation, pages, edit.function);
        }
        say(test::digest(test::layoutOf(*project)));
    }
    return 0;
}

/// Adds one dump after the other and says how many there are.
int importUntilKilled(const QString& path, quint32 seed) {
    test::Random random(seed);
    auto project = Project::open(path);
    for (int i = 0; project && i < 10000; ++i) {
        const auto made = test::inventDump(random, PagesOfDump);
        if (!project->addDump(made.dump, made.pages))
            return 1;
        say(QByteArray::number(qlonglong(project->pages()->size())));
    }
    return 1;
}

/// Opens a project of a former format, which brings it to today's, and copies it over and over.
int copyUntilKilled(const QString& path) {
    say("starts");
    const auto project = Project::open(path);
    for (int i = 0; project && i < 10000; ++i) {
        if (!project->saveCopy(path + u".copy%1"_s.arg(i)))
            return 1;
        say("copied");
    }
    return 1;
}

} // namespace

class KilledWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// SIGKILL at any moment: what was acknowledged is there, and at most the one step at hand
    /// besides.
    void acknowledgedEditsOutliveTheProcess() {
        test::Random random;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"killed.jianbao"_s);
        const auto made = test::inventDump(random, 2);
        QVERIFY(Project::create(path)->addDump(made.dump, made.pages));
        for (int round = 0; round < rounds(); ++round) {
            const QByteArray acknowledged =
                runAndKill(random, {u"--edit"_s, path, seed(random)}, 60);
            QVERIFY(!acknowledged.isNull());
            auto project = Project::open(path);
            QVERIFY2(project, test::outcome(project).constData());
            QVERIFY(isWhole(*project));
            QVERIFY(isOneStepFrom(*project, acknowledged));
        }
    }

    /// A dump is there with all its pages or not at all, and those acknowledged are there.
    void dumpsComeInWhole() {
        test::Random random;
        const QTemporaryDir folder;
        for (int round = 0; round < rounds(); ++round) {
            const QString path = folder.filePath(u"%1.jianbao"_s.arg(round));
            QVERIFY(Project::create(path));
            const QByteArray acknowledged =
                runAndKill(random, {u"--import"_s, path, seed(random)}, 20);
            QVERIFY(!acknowledged.isNull());
            auto project = Project::open(path);
            QVERIFY2(project, test::outcome(project).constData());
            QVERIFY(isWhole(*project));
            const auto pages = static_cast<int>(project->pages()->size());
            const int left = pages - acknowledged.toInt();
            QVERIFY2(left == 0 || left == PagesOfDump, QByteArray::number(left).constData());
            const auto next = test::inventDump(random, PagesOfDump);
            QVERIFY(project->addDump(next.dump, next.pages));
        }
    }

    /// A project of a former format is in the one format or the other, with all that was in it; a
    /// copy is whole or not there.
    void migrationAndCopyLeaveNoHalves() {
        test::Random random;
        const QString old = QStringLiteral(JIANBAO_SOURCE_DIR "/tests/data/projects/001.jianbao");
        const QTemporaryDir folder;
        QByteArray expected;
        for (int round = 0; round < rounds(); ++round) {
            const QString path = folder.filePath(u"%1.jianbao"_s.arg(round));
            QVERIFY(QFile::copy(old, path));
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
            QVERIFY(!runAndKill(random, {u"--copy"_s, path}, 4).isNull());
            auto project = Project::open(path);
            QVERIFY2(project, test::outcome(project).constData());
            QVERIFY(isWhole(*project));
            const QByteArray holds = test::digest(test::layoutOf(*project));
            if (expected.isEmpty())
                expected = holds;
            QCOMPARE(holds, expected);
            for (int i = 0; QFile::exists(path + u".copy%1"_s.arg(i + 1)); ++i) {
                const auto copy = Project::open(path + u".copy%1"_s.arg(i));
                QVERIFY2(copy, test::outcome(copy).constData());
                QCOMPARE(test::digest(test::layoutOf(*copy)), expected);
            }
        }
    }

private:
    /// How often a process is killed: 300 times over the three tests where a long run is asked for.
    static int rounds() { return qEnvironmentVariableIsSet("JIANBAO_SOAK") ? 100 : 12; }
    static QString seed(test::Random& random) { return QString::number(random.number(1, 1 << 30)); }

    /// Starts this program in another role, lets it say some lines, up to @p most, kills it,
    /// perhaps a moment later, and returns the last line; null where it did not start.
    static QByteArray runAndKill(test::Random& random, const QStringList& arguments, int most) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), arguments);
        QByteArray last;
        for (int left = random.number(1, most); left > 0; --left) {
            while (!child.canReadLine())
                if (!child.waitForReadyRead()) {
                    qWarning("%s", child.readAllStandardError().constData());
                    return {};
                }
            last = child.readLine().trimmed();
        }
        child.waitForReadyRead(random.number(0, 20));
        child.kill();
        if (!child.waitForFinished())
            return {};
        while (child.canReadLine())
            last = child.readLine().trimmed();
        return last;
    }

    static bool isWhole(const Project& project) {
        Database database(project.path(), Database::Mode::ReadOnly);
        Statement check = database.prepare("PRAGMA integrity_check");
        return check.step() && check.text(0) == u"ok"_s &&
               !test::findProblem(test::layoutOf(project), test::textsOf(project));
    }

    static bool isOneStepFrom(Project& project, const QByteArray& acknowledged) {
        const auto holds = [&] {
            return test::digest(test::layoutOf(project)) == acknowledged;
        };
        if (holds())
            return true;
        if (project.undo()) {
            if (holds())
                return project.redo().has_value();
            if (!project.redo())
                return false;
        }
        return project.redo() && holds() && project.undo();
    }
};

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--edit"_s)
        return editUntilKilled(arguments.value(2), arguments.value(3).toUInt());
    if (arguments.value(1) == u"--import"_s)
        return importUntilKilled(arguments.value(2), arguments.value(3).toUInt());
    if (arguments.value(1) == u"--copy"_s)
        return copyUntilKilled(arguments.value(2));
    KilledWriterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "KilledWriterTest.moc"
