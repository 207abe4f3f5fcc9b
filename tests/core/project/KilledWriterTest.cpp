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
            (void)project->edit(edit.operation, pages, edit.function);
        }
        const QByteArray line = test::digest(test::layoutOf(*project)) + '\n';
        std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
        std::fflush(stdout);
    }
    return 0;
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
        for (int round = 0; round < 15; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {u"--edit"_s, path, QString::number(random.number(1, 1 << 30))});
            QByteArray acknowledged;
            for (int left = random.number(1, 60); left > 0; --left) {
                while (!child.canReadLine())
                    QVERIFY2(child.waitForReadyRead(), child.readAllStandardError().constData());
                acknowledged = child.readLine().trimmed();
            }
            child.kill();
            QVERIFY(child.waitForFinished());
            while (child.canReadLine())
                acknowledged = child.readLine().trimmed();

            auto project = Project::open(path);
            QVERIFY2(project, test::outcome(project).constData());
            QVERIFY(isWhole(*project));
            QVERIFY(isOneStepFrom(*project, acknowledged));
        }
    }

private:
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
    KilledWriterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "KilledWriterTest.moc"
